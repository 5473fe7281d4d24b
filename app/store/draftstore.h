// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "jobs/fielddefinition.h"
#include "store/draft.h"
#include "store/historyentry.h"
#include "store/storeerror.h"

#include <QList>
#include <QUuid>

#include <functional>
#include <optional>

class QObject;

namespace jobwright {

/// Drafts, outbox, history and field catalogue on this computer. Operations are carried out in the order they were
/// asked for, away from the GUI thread; each answers once, later, in the thread the store lives in, which is the one to
/// ask from, while `context` lives (the operation is carried out all the same; without a context nobody is answered).
/// An answer without error means: on the disk (synchronous commit).
class DraftStore
{
public:
    template <typename T>
    using Answer = std::function<void(const Result<T, StoreError> &)>;

    /// What a saved draft's `revision` and `position` are now.
    struct Saved
    {
        qint64 revision = 0;
        qint64 position = 0;
    };

    virtual ~DraftStore() = default;

    /// Writes the draft, new or not, by its id. StoreError::Kind::Changed where another process wrote or removed it
    /// since this one read or wrote it: nothing is written then. A copy with a new id and revision 0 can always be
    /// saved.
    virtual void save(const Draft &draft, QObject *context, Answer<Saved> answer) = 0;
    /// In one transaction: the draft as save() writes it, and the entry. How an update ends that was taken in part.
    virtual void saveWithHistory(const Draft &draft, const HistoryEntry &entry, QObject *context,
                                 Answer<Saved> answer) = 0;
    /// Done also where there is no such draft. StoreError::Kind::Changed where another process is sending it.
    virtual void remove(const QUuid &draftId, QObject *context, Answer<Done> answer) = 0;
    /// In one transaction: the draft goes, the entry is written, and so is `left`, a new draft of what was typed while
    /// the update was under way. How a confirmed update ends. Where another process changed the draft since, entry and
    /// `left` are written, the draft stays and the answer is StoreError::Kind::Changed. Can be repeated after an error:
    /// the entry is written once.
    virtual void complete(const QUuid &draftId, const HistoryEntry &entry, const std::optional<Draft> &left,
                          QObject *context, Answer<Done> answer) = 0;
    /// Drafts of a profile in the order of their creation; a null id means all profiles.
    virtual void drafts(const QUuid &profileId, QObject *context, Answer<QList<Draft>> answer) = 0;

    /// Newest first, at most `most`; a null id means all profiles.
    virtual void history(const QUuid &profileId, int most, QObject *context, Answer<QList<HistoryEntry>> answer) = 0;

    /// Adds or replaces these definitions; others of the profile stay.
    virtual void saveCatalogue(const QUuid &profileId, const QList<FieldDefinition> &definitions, QObject *context,
                               Answer<Done> answer) = 0;
    virtual void catalogue(const QUuid &profileId, QObject *context, Answer<QList<FieldDefinition>> answer) = 0;
};

} // namespace jobwright
