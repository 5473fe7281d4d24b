// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/draftstore.h"

#include <QMap>
#include <QStringList>

namespace jobwright {

/// A draft store in memory whose disk is in the test's hands. Answers later, in order, as the real one does.
class MemoryDraftStore : public DraftStore
{
public:
    QMap<QUuid, Draft> kept;
    QList<HistoryEntry> entries;
    QMap<qint64, FieldDefinition> definitions;
    QStringList log;     ///< "save sending", "remove", "complete", …, in order
    int failures = 0;    ///< so many writes from now on fail
    bool silent = false; ///< takes what it is asked, and never answers

    void save(const Draft &draft, QObject *context, Answer<Saved> answer) override;
    void saveWithHistory(const Draft &draft, const HistoryEntry &entry, QObject *context,
                         Answer<Saved> answer) override;
    void remove(const QUuid &draftId, QObject *context, Answer<Done> answer) override;
    void complete(const QUuid &draftId, const HistoryEntry &entry, const std::optional<Draft> &left, QObject *context,
                  Answer<Done> answer) override;
    void drafts(const QUuid &profileId, QObject *context, Answer<QList<Draft>> answer) override;
    void history(const QUuid &profileId, int most, QObject *context, Answer<QList<HistoryEntry>> answer) override;
    void saveCatalogue(const QUuid &profileId, const QList<FieldDefinition> &given, QObject *context,
                       Answer<Done> answer) override;
    void catalogue(const QUuid &profileId, QObject *context, Answer<QList<FieldDefinition>> answer) override;

private:
    /// False: it fails, and has been answered.
    bool write(const QString &what, QObject *context, const Answer<Done> &answer);
    bool put(const QString &what, const Draft &draft, QObject *context, const Answer<Saved> &answer);
    qint64 m_made = 0;
};

} // namespace jobwright
