// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outboxcounts.h"

#include <QCoreApplication>

namespace jobwright {

struct Draft;

/// What is said of the outbox of a connection that is not on the screen.
class NeedsYouWords
{
    Q_DECLARE_TR_FUNCTIONS(jobwright::NeedsYouWords)

public:
    /// A sentence: over which connection, of which job, and why it cannot go on. `connection` may be empty where its
    /// name is not known.
    [[nodiscard]] static QString news(const Draft &draft, const QString &connection);
    /// "2 need you, 1 waiting"; empty where there is nothing.
    [[nodiscard]] static QString counts(const OutboxCounts &counts);

private:
    [[nodiscard]] static QString reason(const Draft &draft);
};

} // namespace jobwright
