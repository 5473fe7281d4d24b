// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/person.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

namespace jobwright {

class JobService;
struct Reply;

/// The persons of contacts, fetched once each and kept while the program runs.
class PersonDirectory : public QObject
{
    Q_OBJECT

public:
    enum class State {
        NotAsked,
        Loading,
        Ready,
        NotAllowed, ///< the client may not read persons (scope contacts:persons:read): only an id can be entered
        Failed,     ///< may be asked again
    };

    /// `service` must outlive this.
    explicit PersonDirectory(JobService &service, QObject *parent = nullptr);

    [[nodiscard]] State state(qint64 contactId) const { return m_states.value(contactId, State::NotAsked); }
    /// By surname. Empty while not Ready.
    [[nodiscard]] QList<Person> persons(qint64 contactId) const { return m_persons.value(contactId); }
    /// Display names by UUID of everybody known, for ChangeWords.
    [[nodiscard]] QHash<QString, QString> names() const;

    /// Asks the service unless it is Loading or Ready.
    void load(qint64 contactId);
    /// Asks again for what Failed: the service can be reached again.
    void retryFailed();

Q_SIGNALS:
    void stateChanged(qint64 contactId);

private:
    void fetch(qint64 contactId, int page);
    void take(qint64 contactId, int page, const Reply &reply);
    void setState(qint64 contactId, State state);

    static constexpr int pageSize = 1000;
    static constexpr int mostPages = 20;

    JobService &m_service;
    QHash<qint64, State> m_states;
    QHash<qint64, QList<Person>> m_persons;
    QHash<qint64, QList<Person>> m_arriving;
};

} // namespace jobwright
