// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outboxtally.h"

#include "models/draftshelf.h"
#include "work/draftedit.h"
#include "work/draftrecord.h"
#include "work/outbox.h"

namespace jobwright {

OutboxTally::OutboxTally(const Outbox &outbox, QObject *parent) : QObject(parent), m_outbox(outbox)
{
    connect(&outbox, &Outbox::itemChanged, this, &OutboxTally::note);
    connect(&outbox, &Outbox::itemRemoved, this, [this](const QUuid &draftId) {
        m_hopeful.remove(draftId);
        m_said.remove(draftId);
    });
    connect(&outbox, &Outbox::countsChanged, this, &OutboxTally::changed);
}

QHash<QUuid, OutboxCounts> OutboxTally::counts() const
{
    QHash<QUuid, OutboxCounts> found;
    const QList<Draft> items = m_outbox.items();
    for (const Draft &draft : items) {
        switch (shelfOf(draft.state)) {
        case DraftShelf::Outbox:
            ++found[draft.profileId].waiting;
            break;
        case DraftShelf::NeedsYou:
            ++found[draft.profileId].needsYou;
            break;
        case DraftShelf::Drafts:
            break; // on its way out of the outbox
        }
    }
    return found;
}

void OutboxTally::note(const QUuid &draftId)
{
    const std::shared_ptr<DraftRecord> record = m_outbox.record(draftId);
    if (!record || record->draft().id != draftId)
        return; // it is leaving
    const Draft &draft = record->draft();
    if (draft.state != DraftState::NeedsYou) {
        m_hopeful.insert(draftId);
        return;
    }
    if (isHeld(draft) || !m_hopeful.contains(draftId) || m_said.contains(draftId))
        return;
    m_said.insert(draftId);
    Q_EMIT userNeeded(draft);
}

} // namespace jobwright
