// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/personfieldeditor.h"

#include "fields/formlineedit.h"
#include "fields/personlistmodel.h"
#include "jobs/textrules.h"
#include "jobs/uuid.h"
#include "widgets/fieldlook.h"
#include "widgets/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>

namespace jobwright {

PersonFieldEditor::PersonFieldEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_edit(new FormLineEdit(this))
    , m_persons(new PersonListModel(this))
    , m_completer(new QCompleter(m_persons, this))
    , m_open(m_edit->addAction(icon(QLatin1String("chevron-down"), ColourRole::Muted), QLineEdit::TrailingPosition))
{
    adopt(m_edit);
    m_completer->setCompletionRole(Qt::EditRole);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(10);
    m_completer->setWidget(m_edit); // not setCompleter(): the popup opens while typing only, and writes by id
    m_edit->installEventFilter(this);
    m_open->setText(tr("Show persons"));
    m_open->setToolTip(tr("Show persons (Alt+Down)"));
    m_open->setVisible(false);
    connect(m_open, &QAction::triggered, this, &PersonFieldEditor::openList);
    connect(m_edit, &FormLineEdit::edited, this, &PersonFieldEditor::readTyped);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { Q_EMIT edited(index.data(PersonListModel::IdRole).toString()); });
}

QWidget *PersonFieldEditor::input() const
{
    return m_edit;
}

QString PersonFieldEditor::note() const
{
    if (const Person *person = m_persons->find(m_text))
        return PersonListModel::details(*person);
    return m_whyNone;
}

void PersonFieldEditor::showState(Change::Kind kind, const FieldValue &now, const QString &text)
{
    m_text = kind == Change::Kind::Keep ? now.text() : kind == Change::Kind::Set ? text : QString();
    setQuiet(m_edit, kind == Change::Kind::Keep);
    setShowsCleared(m_edit, kind == Change::Kind::Clear);
    m_edit->setPlaceholderText(kind == Change::Kind::Clear ? clearedWords()
                               : m_persons->rowCount() > 0 ? tr("Name, or id of a person")
                                                           : tr("Id of a person (UUID)"));
    m_edit->showText(shownFor(m_text));
}

void PersonFieldEditor::setLocked(bool locked)
{
    m_locked = locked;
    m_edit->setReadOnly(locked);
    m_open->setVisible(!locked && m_persons->rowCount() > 0);
}

void PersonFieldEditor::setPersons(const QList<Person> &persons, const QString &whyNone)
{
    m_whyNone = whyNone;
    m_persons->setPersons(persons);
    m_open->setVisible(!m_locked && !persons.isEmpty());
    m_edit->showText(shownFor(m_text));
}

void PersonFieldEditor::openList()
{
    if (m_locked || m_persons->rowCount() == 0)
        return;
    m_edit->setFocus();
    m_completer->setCompletionPrefix(QString());
    m_completer->complete();
}

bool PersonFieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool altDown = key->key() == Qt::Key_Down && (key->modifiers() & Qt::AltModifier);
        if (altDown || key->key() == Qt::Key_F4) {
            openList();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

QString PersonFieldEditor::shownFor(const QString &text) const
{
    const Person *person = m_persons->find(text);
    return person ? forDisplay(person->displayName(), 80) : text;
}

void PersonFieldEditor::readTyped(const QString &typed)
{
    const QString known = m_persons->idOfName(typed);
    const std::optional<QString> uuid = strictUuid(typed);
    Q_EMIT edited(!known.isEmpty() ? known : uuid ? *uuid : typed);
    m_completer->setCompletionPrefix(typed);
    if (known.isEmpty() && !uuid && !typed.isEmpty() && m_completer->completionCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

} // namespace jobwright
