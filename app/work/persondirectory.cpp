// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/persondirectory.h"

#include "net/call.h"
#include "net/jobservice.h"
#include "wire/personjson.h"

#include <algorithm>

namespace jobwright {

PersonDirectory::PersonDirectory(JobService &service, QObject *parent) : QObject(parent), m_service(service) {}

QHash<QString, QString> PersonDirectory::names() const
{
    QHash<QString, QString> names;
    for (const QList<Person> &persons : m_persons) {
        for (const Person &person : persons)
            names.insert(person.id, person.displayName());
    }
    return names;
}

void PersonDirectory::load(qint64 contactId)
{
    const State now = state(contactId);
    if (contactId <= 0 || now == State::Loading || now == State::Ready)
        return;
    m_arriving.remove(contactId);
    setState(contactId, State::Loading);
    fetch(contactId, 1);
}

void PersonDirectory::retryFailed()
{
    for (const qint64 contactId : m_states.keys(State::Failed))
        load(contactId);
}

void PersonDirectory::fetch(qint64 contactId, int page)
{
    const Call *call = m_service.listPersons(contactId, page, pageSize);
    connect(call, &Call::finished, this, [=, this](const Reply &reply) { take(contactId, page, reply); });
}

void PersonDirectory::take(qint64 contactId, int page, const Reply &reply)
{
    if (reply.outcome == Reply::Outcome::NotAllowed) {
        setState(contactId, State::NotAllowed);
        return;
    }
    const auto decoded = decodePersonPage(reply.body);
    if (reply.outcome != Reply::Outcome::Success || !decoded) {
        setState(contactId, State::Failed);
        return;
    }
    QList<Person> &persons = m_arriving[contactId];
    for (const Person &person : decoded->persons) {
        const bool known =
            std::any_of(persons.cbegin(), persons.cend(), [&](const Person &p) { return p.id == person.id; });
        // A service that ignores the filter must not offer persons whom it would refuse.
        if (!known && (person.contactId == contactId || person.contactId == 0))
            persons.append(person);
    }
    if (decoded->itemCount >= pageSize && page < mostPages) {
        fetch(contactId, page + 1);
        return;
    }
    std::sort(persons.begin(), persons.end(), [](const Person &a, const Person &b) {
        return std::pair(a.surname.toCaseFolded(), a.forename.toCaseFolded()) <
               std::pair(b.surname.toCaseFolded(), b.forename.toCaseFolded());
    });
    m_persons.insert(contactId, m_arriving.take(contactId));
    setState(contactId, State::Ready);
}

void PersonDirectory::setState(qint64 contactId, State state)
{
    m_states.insert(contactId, state);
    Q_EMIT stateChanged(contactId);
}

} // namespace jobwright
