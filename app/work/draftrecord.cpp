// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/draftrecord.h"

#include "base/clock.h"
#include "base/logcategories.h"

namespace jobwright {

DraftRecord::DraftRecord(DraftStore &store, const Clock &clock, Draft draft, bool isStored, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_draft(std::move(draft))
    , m_stored(isStored)
    , m_savedVersion(isStored ? 0 : -1)
{
    if (m_draft.id.isNull())
        m_draft.id = QUuid::createUuid();
    if (!m_draft.createdAt.isValid())
        m_draft.createdAt = m_clock.nowUtc();
}

void DraftRecord::change(const std::function<void(Draft &)> &how)
{
    how(m_draft);
    ++m_version;
    Q_EMIT diskChanged();
}

void DraftRecord::save(Then then)
{
    m_stored = true; // from here on the disk may hold it, whatever the answer will be
    const int version = m_version;
    const QUuid id = m_draft.id;
    m_store.save(m_draft, this, [this, version, id, then = std::move(then)](const auto &result) {
        const bool changed = !result && result.error().kind == StoreError::Kind::Changed;
        if (changed && id != m_draft.id && !m_stored) {
            // It is history by now: an answer to a write before that says nothing about what may be typed here.
            if (then)
                then(false);
            return;
        }
        if (result) {
            m_savedVersion = version;
            if (id == m_draft.id) {
                m_draft.revision = result->revision;
                m_draft.position = result->position;
            }
        } else if (changed && becomeCopy(id)) {
            save(then);
            return;
        }
        note(result ? Result<Done, StoreError>::ok({}) : Result<Done, StoreError>::fail(result.error()), then);
    });
}

/// Another process has written or removed the draft. What is typed here must be lost no more than what is there, so it
/// goes on as a draft of its own. Not while it is being sent: two copies of one update would go out.
bool DraftRecord::becomeCopy(const QUuid &ofId)
{
    if (m_draft.state != DraftState::Editing)
        return false;
    if (m_draft.id == ofId) { // else an answer before this one saw to it
        m_draft.id = QUuid::createUuid();
        m_draft.revision = 0;
        m_draft.position = 0;
        m_draft.createdAt = m_clock.nowUtc();
        Q_EMIT becameCopy();
    }
    return true;
}

void DraftRecord::remove(Then then)
{
    m_store.remove(m_draft.id, this, [this, then = std::move(then)](const auto &result) { note(result, then); });
    forget();
}

void DraftRecord::complete(const HistoryEntry &entry, const JobInput &left, const Job &base, Then then)
{
    const Draft done = m_draft;
    std::optional<Draft> next;
    forget();
    const int version = ++m_version;
    if (!left.isEmpty()) {
        m_draft.input = left;
        m_draft.base = base;
        m_draft.baseReadAt = m_clock.nowUtc();
        m_stored = true; // from here on the disk may hold it
        next = m_draft;
    }
    m_store.complete(done.id, entry, next, this,
                     [this, done, next, version, then = std::move(then)](const auto &result) {
                         // Changed speaks of the draft that is done: another process wrote to it, and it stays.
                         if (!result && result.error().kind != StoreError::Kind::Changed)
                             takeBack(done, version);
                         else if (next)
                             m_savedVersion = version;
                         note(result, then);
                     });
}

/// It did not become history after all: what the disk holds of it leads to the same end later, and is the only place of
/// what was typed meanwhile.
void DraftRecord::takeBack(Draft done, int version)
{
    if (m_version != version) { // typed since
        done.input = m_draft.input;
        done.editedAt = m_draft.editedAt;
        done.view = m_draft.view;
    }
    m_draft = done;
    m_stored = true;
    ++m_version;
}

void DraftRecord::addHistory(const HistoryEntry &entry, Then then)
{
    m_store.addHistory(entry, this, [this, then = std::move(then)](const auto &result) { note(result, then); });
}

void DraftRecord::takeStored(const Draft &stored)
{
    m_draft = stored;
    m_savedVersion = ++m_version;
    Q_EMIT diskChanged();
}

void DraftRecord::forget()
{
    m_draft.id = QUuid::createUuid();
    m_draft.revision = 0;
    m_draft.position = 0;
    m_draft.createdAt = m_clock.nowUtc();
    m_draft.queuedAt = {};
    m_draft.state = DraftState::Editing;
    m_draft.body.clear();
    m_draft.attempts = 0;
    m_draft.nextAttemptAt = {};
    m_draft.problem = {};
    m_draft.outcome.clear();
    m_draft.view.clear();
    m_stored = false;
    m_savedVersion = -1;
    m_savedAt = {};
}

void DraftRecord::note(const Result<Done, StoreError> &result, const Then &then)
{
    if (result) {
        m_savedAt = m_clock.nowUtc();
        m_trouble.clear();
    } else {
        m_trouble = result.error().words;
        qCWarning(lcWork) << "the draft store refused:" << result.error().technical;
    }
    Q_EMIT diskChanged();
    if (then)
        then(result.isOk());
}

} // namespace jobwright
