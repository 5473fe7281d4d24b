// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outboxcounts.h"
#include "store/draft.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QUuid>

namespace jobwright {

class Outbox;

/// Follows the outbox over all profiles: how much waits for each, and which update has come to need the user.
class OutboxTally : public QObject
{
    Q_OBJECT

public:
    /// `outbox` must outlive it, and has not read the disk yet.
    explicit OutboxTally(const Outbox &outbox, QObject *parent = nullptr);

    /// Only profiles of which there is something. Goes through the whole outbox.
    [[nodiscard]] QHash<QUuid, OutboxCounts> counts() const;

Q_SIGNALS:
    /// counts() may be others.
    void changed();
    /// It went on by itself so far, and cannot any more. Once for each update as long as it is in the outbox: tries
    /// that fail again are no news. Not where the user holds it, and not of what needed the user before this start.
    void userNeeded(const jobwright::Draft &draft);

private:
    void note(const QUuid &draftId);

    const Outbox &m_outbox;
    QSet<QUuid> m_hopeful; ///< were seen to go on by themselves
    QSet<QUuid> m_said;
};

} // namespace jobwright
