// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memorydraftstore.h"

#include <QTimer>

namespace jobwright {

namespace {

template <typename T>
void later(QObject *context, const DraftStore::Answer<T> &answer, const Result<T, StoreError> &result)
{
    if (context)
        QTimer::singleShot(0, context, [answer, result] { answer(result); });
}

} // namespace

bool MemoryDraftStore::write(const QString &what, QObject *context, const Answer<Done> &answer)
{
    if (failures > 0) {
        --failures;
        log.append(QStringLiteral("failed ") + what);
        later(context, answer,
              Result<Done, StoreError>::fail({StoreError::Kind::Full, QStringLiteral("The disk is full."), {}}));
        return false;
    }
    log.append(what);
    if (!silent)
        later(context, answer, Result<Done, StoreError>::ok({}));
    return true;
}

bool MemoryDraftStore::put(const QString &what, const Draft &draft, QObject *context, const Answer<Saved> &answer)
{
    const qint64 position = kept.contains(draft.id) ? kept.value(draft.id).position : ++m_made;
    const Answer<Done> say = [answer, saved = Saved{draft.revision, position}](const Result<Done, StoreError> &result) {
        using Answered = Result<Saved, StoreError>;
        if (answer)
            answer(result ? Answered::ok(saved) : Answered::fail(result.error()));
    };
    const bool written = write(what + draftStateWord(draft.state), context, say);
    if (written)
        kept.insert(draft.id, draft)->position = position;
    return written;
}

void MemoryDraftStore::save(const Draft &draft, QObject *context, Answer<Saved> answer)
{
    put(QStringLiteral("save "), draft, context, answer);
}

void MemoryDraftStore::saveWithHistory(const Draft &draft, const HistoryEntry &entry, QObject *context,
                                       Answer<Saved> answer)
{
    if (put(QStringLiteral("history, save "), draft, context, answer))
        entries.prepend(entry);
}

void MemoryDraftStore::remove(const QUuid &draftId, QObject *context, Answer<Done> answer)
{
    if (write(QStringLiteral("remove"), context, answer))
        kept.remove(draftId);
}

void MemoryDraftStore::complete(const QUuid &draftId, const HistoryEntry &entry, const std::optional<Draft> &left,
                                QObject *context, Answer<Done> answer)
{
    if (!write(QStringLiteral("complete"), context, answer))
        return;
    kept.remove(draftId);
    if (left)
        kept.insert(left->id, *left);
    entries.prepend(entry);
}

void MemoryDraftStore::drafts(const QUuid &, QObject *context, Answer<QList<Draft>> answer)
{
    later(context, answer, Result<QList<Draft>, StoreError>::ok(kept.values()));
}

void MemoryDraftStore::history(const QUuid &, int most, QObject *context, Answer<QList<HistoryEntry>> answer)
{
    later(context, answer, Result<QList<HistoryEntry>, StoreError>::ok(entries.mid(0, most)));
}

void MemoryDraftStore::saveCatalogue(const QUuid &, const QList<FieldDefinition> &given, QObject *context,
                                     Answer<Done> answer)
{
    if (!write(QStringLiteral("catalogue"), context, answer))
        return;
    for (const FieldDefinition &definition : given)
        definitions.insert(definition.definitionId, definition);
}

void MemoryDraftStore::catalogue(const QUuid &, QObject *context, Answer<QList<FieldDefinition>> answer)
{
    later(context, answer, Result<QList<FieldDefinition>, StoreError>::ok(definitions.values()));
}

} // namespace jobwright
