// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/draftstore.h"

#include <QObject>
#include <QQueue>

#include <functional>
#include <optional>

namespace jobwright {

/// A draft store without a disk: each operation is carried out on a turn of the event loop of its own and answered on
/// the next one, so that a test can end the program before, between and after.
class SteppedDraftStore : public QObject, public DraftStore
{
    Q_OBJECT

public:
    void save(const Draft &draft, QObject *context, Answer<Saved> answer) override;
    void saveWithHistory(const Draft &draft, const HistoryEntry &entry, QObject *context,
                         Answer<Saved> answer) override;
    void remove(const QUuid &draftId, QObject *context, Answer<Done> answer) override;
    void complete(const QUuid &draftId, const HistoryEntry &entry, const std::optional<Draft> &left, QObject *context,
                  Answer<Done> answer) override;
    void drafts(const QUuid &profileId, QObject *context, Answer<QList<Draft>> answer) override;
    void history(const QUuid &profileId, int most, QObject *context, Answer<QList<HistoryEntry>> answer) override;
    void saveCatalogue(const QUuid &profileId, const QList<FieldDefinition> &definitions, QObject *context,
                       Answer<Done> answer) override;
    void catalogue(const QUuid &profileId, QObject *context, Answer<QList<FieldDefinition>> answer) override;

    /// Asked before each operation ("save", "remove", "complete", "saveWithHistory", "drafts"): true makes it fail.
    void setFails(std::function<bool(const QByteArray &operation)> fails) { m_fails = std::move(fails); }
    /// The program ended: what was asked for and is not done will not be.
    void loseUnwritten() { m_queue.clear(); }
    [[nodiscard]] bool isQuiet() const { return m_queue.isEmpty() && m_unanswered == 0; }

    /// What is "on the disk", past the queue.
    [[nodiscard]] const QList<Draft> &stored() const { return m_drafts; }
    [[nodiscard]] std::optional<Draft> stored(const QUuid &id) const;
    [[nodiscard]] const QList<HistoryEntry> &entries() const { return m_history; }
    /// Every state that was committed for the draft, without repetitions.
    [[nodiscard]] QList<DraftState> statesOf(const QUuid &id) const { return m_states.value(id); }
    void put(const Draft &draft);

private:
    template <typename T>
    void post(const QByteArray &operation, QObject *context, Answer<T> answer, std::function<T()> work);
    void work();
    void take(const QUuid &id);
    void note(const HistoryEntry &entry);

    QQueue<std::function<void()>> m_queue;
    int m_unanswered = 0;
    std::function<bool(const QByteArray &)> m_fails;
    QList<Draft> m_drafts;
    qint64 m_made = 0;
    QList<HistoryEntry> m_history;
    QHash<QUuid, QList<DraftState>> m_states;
};

} // namespace jobwright
