// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/draft.h"

#include <QCoreApplication>
#include <QString>

namespace jobwright {

/// Items of the outbox in words for a terminal. Translated; times in local time.
class OutboxItemWords
{
    Q_DECLARE_TR_FUNCTIONS(OutboxItemWords)

public:
    /// `profileName` may be empty where it is not known.
    explicit OutboxItemWords(QString profileName) : m_profileName(std::move(profileName)) {}

    /// "Job 1004471, Northgate".
    [[nodiscard]] QString name(const Draft &draft) const;
    /// Everything `outbox list` says about it: job, profile, where it stands, what would change, attempts, why it
    /// waits.
    [[nodiscard]] QString listed(const Draft &draft) const;

private:
    [[nodiscard]] static QString standing(const Draft &draft);
    [[nodiscard]] static QString attempts(const Draft &draft);

    QString m_profileName;
};

} // namespace jobwright
