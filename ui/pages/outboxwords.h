// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/bannercontent.h"

#include <QCoreApplication>

namespace jobwright {

struct Draft;

/// What the editor's banner says about a draft that the outbox holds.
class OutboxWords
{
    Q_DECLARE_TR_FUNCTIONS(jobwright::OutboxWords)

public:
    /// Key of an action: not before the user says so. Sending at once has ResultWords::retryAction().
    [[nodiscard]] static QString holdAction() { return QStringLiteral("hold"); }

    /// Where the draft stands; without a title for a refusal or a conflict, which have words of their own.
    /// `behind`: see JobSender::waitsForTheUser().
    [[nodiscard]] static BannerContent banner(const Draft &draft, bool behind);
    /// Adds to what came of an attempt how the draft goes on.
    static void complete(BannerContent &content, const Draft &draft, bool behind);

private:
    [[nodiscard]] static QString next(const Draft &draft, bool behind);
};

} // namespace jobwright
