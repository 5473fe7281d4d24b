// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/steppeddraftstore.h"

#include <QPointer>

#include <algorithm>

namespace jobwright {

template <typename T>
void SteppedDraftStore::post(const QByteArray &operation, QObject *context, Answer<T> answer, std::function<T()> work)
{
    m_queue.enqueue([this, operation, context = QPointer(context), answer = std::move(answer), work = std::move(work)] {
        const bool fails = m_fails && m_fails(operation);
        auto result = fails ? Result<T, StoreError>::fail(storeError(StoreError::Kind::Io, QStringLiteral("scripted")))
                            : Result<T, StoreError>::ok(work());
        ++m_unanswered;
        QMetaObject::invokeMethod(
            this,
            [this, context, answer, result = std::move(result)] {
                --m_unanswered;
                if (context && answer)
                    answer(result);
            },
            Qt::QueuedConnection);
    });
    QMetaObject::invokeMethod(this, &SteppedDraftStore::work, Qt::QueuedConnection);
}

void SteppedDraftStore::work()
{
    if (!m_queue.isEmpty())
        m_queue.dequeue()();
}

void SteppedDraftStore::put(const Draft &draft)
{
    const auto same = std::find_if(m_drafts.begin(), m_drafts.end(), [&](const auto &d) { return d.id == draft.id; });
    if (same == m_drafts.end()) {
        m_drafts += draft;
        m_drafts.last().position = ++m_made;
    } else {
        const qint64 position = same->position;
        *same = draft;
        same->position = position;
    }
    QList<DraftState> &states = m_states[draft.id];
    if (states.isEmpty() || states.last() != draft.state)
        states += draft.state;
}

void SteppedDraftStore::take(const QUuid &id)
{
    m_drafts.removeIf([&](const Draft &draft) { return draft.id == id; });
}

void SteppedDraftStore::note(const HistoryEntry &entry)
{
    if (std::none_of(m_history.begin(), m_history.end(), [&](const auto &known) { return known.id == entry.id; }))
        m_history += entry;
}

std::optional<Draft> SteppedDraftStore::stored(const QUuid &id) const
{
    for (const Draft &draft : m_drafts) {
        if (draft.id == id)
            return draft;
    }
    return std::nullopt;
}

void SteppedDraftStore::save(const Draft &draft, QObject *context, Answer<Saved> answer)
{
    post<Saved>("save", context, std::move(answer), [this, draft] {
        put(draft);
        return Saved{draft.revision, stored(draft.id)->position};
    });
}

void SteppedDraftStore::saveWithHistory(const Draft &draft, const HistoryEntry &entry, QObject *context,
                                        Answer<Saved> answer)
{
    post<Saved>("saveWithHistory", context, std::move(answer), [this, draft, entry] {
        put(draft);
        note(entry);
        return Saved{draft.revision, stored(draft.id)->position};
    });
}

void SteppedDraftStore::remove(const QUuid &draftId, QObject *context, Answer<Done> answer)
{
    post<Done>("remove", context, std::move(answer), [this, draftId] {
        take(draftId);
        return Done();
    });
}

void SteppedDraftStore::complete(const QUuid &draftId, const HistoryEntry &entry, const std::optional<Draft> &left,
                                 QObject *context, Answer<Done> answer)
{
    post<Done>("complete", context, std::move(answer), [this, draftId, entry, left] {
        take(draftId);
        if (left)
            put(*left);
        note(entry);
        return Done();
    });
}

void SteppedDraftStore::drafts(const QUuid &profileId, QObject *context, Answer<QList<Draft>> answer)
{
    post<QList<Draft>>("drafts", context, std::move(answer), [this, profileId] {
        QList<Draft> drafts = m_drafts;
        drafts.removeIf([&](const Draft &draft) { return !profileId.isNull() && draft.profileId != profileId; });
        return drafts;
    });
}

void SteppedDraftStore::history(const QUuid &profileId, int most, QObject *context, Answer<QList<HistoryEntry>> answer)
{
    post<QList<HistoryEntry>>("history", context, std::move(answer), [this, profileId, most] {
        QList<HistoryEntry> found(m_history.rbegin(), m_history.rend());
        found.removeIf([&](const HistoryEntry &e) { return !profileId.isNull() && e.profileId != profileId; });
        return found.mid(0, most);
    });
}

void SteppedDraftStore::saveCatalogue(const QUuid &, const QList<FieldDefinition> &, QObject *context,
                                      Answer<Done> answer)
{
    post<Done>("saveCatalogue", context, std::move(answer), [] { return Done(); });
}

void SteppedDraftStore::catalogue(const QUuid &, QObject *context, Answer<QList<FieldDefinition>> answer)
{
    post<QList<FieldDefinition>>("catalogue", context, std::move(answer), [] { return QList<FieldDefinition>(); });
}

} // namespace jobwright
