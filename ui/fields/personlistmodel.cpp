// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/personlistmodel.h"

#include "jobs/textrules.h"

#include <algorithm>

namespace jobwright {

int PersonListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_persons.size());
}

QVariant PersonListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Person &person = m_persons.at(index.row());
    const QString name = forDisplay(person.displayName(), 80);
    switch (role) {
    case Qt::EditRole:
        return name;
    case Qt::DisplayRole: {
        const QString more = details(person);
        //: a person to choose: %1 is the name, %2 position, phone and e-mail
        return more.isEmpty() ? name : tr("%1 — %2").arg(name, more);
    }
    case IdRole:
        return person.id;
    default:
        return {};
    }
}

const Person *PersonListModel::find(const QString &id) const
{
    const auto it = std::find_if(m_persons.begin(), m_persons.end(), [&id](const Person &p) { return p.id == id; });
    return it == m_persons.end() ? nullptr : &*it;
}

QString PersonListModel::idOfName(const QString &name) const
{
    QString found;
    for (const Person &person : m_persons) {
        if (forDisplay(person.displayName(), 80).compare(name.trimmed(), Qt::CaseInsensitive) != 0)
            continue;
        if (!found.isEmpty())
            return {};
        found = person.id;
    }
    return found;
}

QString PersonListModel::details(const Person &person)
{
    QStringList parts;
    for (const QString &part : {person.position, person.phone(), person.email}) {
        if (!part.isEmpty())
            parts << forDisplay(part, 60);
    }
    return parts.join(QStringLiteral(" · "));
}

void PersonListModel::setPersons(const QList<Person> &persons)
{
    beginResetModel();
    m_persons = persons;
    endResetModel();
}

} // namespace jobwright
