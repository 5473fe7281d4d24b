// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/draftrecord.h"

#include "base/clock.h"
#include "base/logcategories.h"
#include "work/draftedit.h"

namespace jobwright {

DraftRecord::DraftRecord(DraftStore &store, const Clock &clock, Draft draft, bool isStored, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_draft(std::move(draft))
    , m_stored(isStored)
    , m_savedVersion(isStored ? 0 : -1)
    , m_savedInput(isStored ? m_draft.input : JobInput())
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
    write({}, std::move(then));
}

void DraftRecord::saveWithHistory(const HistoryEntry &entry, Then then)
{
    write(entry, std::move(then));
}

void DraftRecord::write(const std::optional<HistoryEntry> &entry, Then then)
{
    m_stored = true; // from here on the disk may hold it, whatever the answer will be
    const int version = m_version;
    const QUuid id = m_draft.id;
    const JobInput input = m_draft.input;
    const DraftStore::Answer<DraftStore::Saved> take = [this, version, id, input, entry, then](const auto &result) {
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
                m_savedInput = input;
                m_draft.revision = result->revision;
                m_draft.position = result->position;
            }
        } else if (changed && mayBecomeCopy()) {
            if (id == m_draft.id) // else an answer before this one saw to it
                becomeCopy();
            write(entry, then);
            return;
        }
        if (id == m_draft.id)
            m_outdated = changed;
        note(result ? Result<Done, StoreError>::ok({}) : Result<Done, StoreError>::fail(result.error()), then);
    };
    if (entry)
        m_store.saveWithHistory(m_draft, *entry, this, take);
    else
        m_store.save(m_draft, this, take);
}

/// Not while it is, or may be, under way from here: two copies of one update would go out.
bool DraftRecord::mayBecomeCopy() const
{
    return m_draft.state == DraftState::Editing || m_draft.elsewhere;
}

/// Another process has written or removed the draft. What is typed here must be lost no more than what is there, so it
/// goes on as a draft of its own. An update that may be under way is that one's.
void DraftRecord::becomeCopy()
{
    clearProgress();
    m_draft.id = QUuid::createUuid();
    m_draft.revision = 0;
    m_draft.position = 0;
    m_draft.createdAt = m_clock.nowUtc();
    Q_EMIT becameCopy();
}

void DraftRecord::remove(Then then)
{
    const Draft removed = m_draft;
    const JobInput saved = m_savedInput;
    forget();
    const int version = ++m_version;
    m_store.remove(removed.id, this, [this, removed, saved, version, then = std::move(then)](const auto &result) {
        if (!result)
            takeBack(removed, saved, version);
        note(result, then);
    });
}

void DraftRecord::complete(const HistoryEntry &entry, const JobInput &left, const Job &base, Then then)
{
    const Draft done = m_draft;
    const JobInput saved = m_savedInput;
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
                     [this, done, saved, next, version, then = std::move(then)](const auto &result) {
                         // Changed speaks of the draft that is done: another process wrote to it, and it stays.
                         if (!result && result.error().kind != StoreError::Kind::Changed)
                             takeBack(done, saved, version);
                         else if (next) {
                             m_savedVersion = version;
                             m_savedInput = next->input;
                         }
                         note(result, then);
                     });
}

/// It did not become history after all: what the disk holds of it leads to the same end later, and is the only place of
/// what was typed meanwhile.
void DraftRecord::takeBack(Draft done, const JobInput &savedInput, int version)
{
    m_savedInput = savedInput;
    if (m_version != version) { // typed since
        done.input = m_draft.input;
        done.editedAt = m_draft.editedAt;
        done.view = m_draft.view;
    }
    m_draft = done;
    m_stored = true;
    ++m_version;
}

void DraftRecord::noteStopped()
{
    if (!isInDoubt(m_draft))
        return;
    change([](Draft &draft) { draft.outcome = stoppedWord(); });
    save();
}

void DraftRecord::takeStored(const Draft &stored)
{
    const bool replaced = stored.input != m_savedInput;
    if (replaced)
        Q_EMIT inputReplacing();
    const bool typed = isTyped() && m_draft.input != stored.input;
    m_outdated = false;
    if (typed && replaced) {
        becomeCopy();
        Q_EMIT diskChanged();
        return;
    }
    Draft now = stored;
    if (typed) {
        now.input = m_draft.input;
        now.editedAt = m_draft.editedAt;
        now.view = m_draft.view;
        if (!isInDoubt(now)) {
            now.state = DraftState::Editing;
            now.body.clear();
        }
    }
    const bool hasOtherInput = now.input != m_draft.input;
    m_draft = now;
    m_stored = true;
    m_savedInput = stored.input;
    ++m_version;
    if (!typed) {
        m_savedVersion = m_version;
        m_trouble.clear();
    }
    if (hasOtherInput)
        Q_EMIT inputReplaced();
    Q_EMIT diskChanged();
}

void DraftRecord::takeGone()
{
    Q_EMIT inputReplacing();
    const bool typed = isTyped();
    forget();
    ++m_version;
    if (!typed) {
        m_draft.input.clear();
        Q_EMIT inputReplaced();
    }
    Q_EMIT diskChanged();
}

void DraftRecord::forget()
{
    m_draft.id = QUuid::createUuid();
    m_draft.revision = 0;
    m_draft.position = 0;
    m_draft.createdAt = m_clock.nowUtc();
    m_draft.view.clear();
    clearProgress();
    m_stored = false;
    m_savedVersion = -1;
    m_savedInput = {};
    m_outdated = false;
    m_savedAt = {};
    m_trouble.clear();
}

/// Nothing of it has been sent, or is to be.
void DraftRecord::clearProgress()
{
    m_draft.state = DraftState::Editing;
    m_draft.elsewhere = false;
    m_draft.queuedAt = {};
    m_draft.body.clear();
    m_draft.attempts = 0;
    m_draft.nextAttemptAt = {};
    m_draft.problem = {};
    m_draft.outcome.clear();
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
