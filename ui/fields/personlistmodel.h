// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/person.h"

#include <QAbstractListModel>
#include <QList>

namespace jobwright {

/// Persons to choose from: the display role says name, position, phone and e-mail, the edit role the name alone.
class PersonListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Nullptr for an unknown id.
    [[nodiscard]] const Person *find(const QString &id) const;
    /// The id of the only person of that name, in any case; empty where there is none or more than one.
    [[nodiscard]] QString idOfName(const QString &name) const;
    /// "Site manager · 0113 496 0000 · a.shaw@example.org", as far as known.
    [[nodiscard]] static QString details(const Person &person);

    void setPersons(const QList<Person> &persons);

private:
    QList<Person> m_persons;
};

} // namespace jobwright
