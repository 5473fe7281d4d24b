// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/fieldeditor.h"
#include "jobs/person.h"

#include <QList>

class QAction;
class QCompleter;

namespace jobwright {

class FormLineEdit;
class PersonListModel;

/// Chooses a person by name from the persons of the job's contact; a pasted or typed UUID works as well, and remains
/// the only way where persons may not be read. The text of a FieldInput is the UUID, or what was typed while it is none
/// yet.
class PersonFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit PersonFieldEditor(QWidget *parent = nullptr);

    [[nodiscard]] QWidget *input() const override;
    /// Position, phone and e-mail of the person shown, or why there is no list.
    [[nodiscard]] QString note() const override;

    void showState(Change::Kind kind, const FieldValue &now, const QString &text) override;
    void setLocked(bool locked) override;
    /// `whyNone` says why there is no list to choose from, for example a missing permission; empty where there is one.
    void setPersons(const QList<Person> &persons, const QString &whyNone);
    void openList();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString shownFor(const QString &text) const;
    void readTyped(const QString &typed);

    FormLineEdit *m_edit;
    PersonListModel *m_persons;
    QCompleter *m_completer;
    QAction *m_open;
    QString m_text; ///< of the state shown: a UUID or what was typed
    QString m_whyNone;
    bool m_locked = false;
};

} // namespace jobwright
