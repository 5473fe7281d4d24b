// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/customvalueeditor.h"

#include "fields/composition.h"
#include "fields/editorkeys.h"
#include "fields/formlineedit.h"
#include "widgets/colours.h"
#include "widgets/fieldlook.h"
#include "widgets/icons.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QTextCharFormat>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace jobwright {

namespace {

/// The calendar in the program's colours: Qt's own has red weekends and pictures for arrows.
void calm(QCalendarWidget *calendar)
{
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    QTextCharFormat plain;
    plain.setForeground(Colours::of(calendar->palette())[ColourRole::Text]);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, plain);
    const auto arrow = [calendar](const char *button, const char *name) {
        if (auto *tool = calendar->findChild<QToolButton *>(QLatin1String(button)))
            tool->setIcon(icon(QLatin1String(name), ColourRole::OnAccent));
    };
    const bool rightToLeft = calendar->isRightToLeft();
    arrow("qt_calendar_prevmonth", rightToLeft ? "chevron-right" : "chevron-left");
    arrow("qt_calendar_nextmonth", rightToLeft ? "chevron-left" : "chevron-right");
}

} // namespace

CustomValueEditor::CustomValueEditor(CustomFieldType type, const QStringList &options, const QString &text,
                                     QWidget *parent)
    : QWidget(parent), m_startText(text)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    if (type == CustomFieldType::YesNo)
        makeList({QStringLiteral("Yes"), QStringLiteral("No")});
    else if (type == CustomFieldType::List && !options.isEmpty())
        makeList(options);
    else if (!makeDateTime(type))
        makeLine();
}

QString CustomValueEditor::text() const
{
    if (m_list)
        return m_list->currentText();
    if (m_dateTime)
        return m_touched ? m_dateTime->dateTime().toString(m_format) : m_startText;
    return m_line->text();
}

void CustomValueEditor::setLabel(const QString &label)
{
    m_control->setAccessibleName(label);
}

void CustomValueEditor::setError(const QString &error)
{
    setFieldTone(m_control, Tone::Error);
    m_control->setAccessibleDescription(tr("Error: %1").arg(error));
}

QVariant CustomValueEditor::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return m_control->inputMethodQuery(query);
}

void CustomValueEditor::inputMethodEvent(QInputMethodEvent *event)
{
    QApplication::sendEvent(m_control, event);
}

bool CustomValueEditor::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (takeKey(static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::FocusOut: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // A list or calendar that opens, or another window in front, does not end the editing.
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && reason != Qt::MenuBarFocusReason)
            Q_EMIT done();
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool CustomValueEditor::takeKey(const QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Tab:
        Q_EMIT stepWanted(1);
        return true;
    case Qt::Key_Backtab:
        Q_EMIT stepWanted(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            return false; // Submit
        Q_EMIT done();
        return true;
    default:
        return false;
    }
}

void CustomValueEditor::touch()
{
    if (Composition::isChanging(m_control))
        return;
    m_touched = true;
    Q_EMIT edited();
}

void CustomValueEditor::adopt(QWidget *control)
{
    m_control = control;
    control->setObjectName(QStringLiteral("customValue"));
    layout()->addWidget(control);
    setFocusProxy(control);
    setFocusPolicy(Qt::StrongFocus); // else the table would not hand the focus over after a composition
    auto *keys = new EditorKeys(control);
    connect(keys, &EditorKeys::keepWanted, this, &CustomValueEditor::keepWanted);
    connect(keys, &EditorKeys::undoWanted, this, &CustomValueEditor::undoWanted);
    connect(keys, &EditorKeys::redoWanted, this, &CustomValueEditor::redoWanted);
    control->installEventFilter(this);
    new Composition(control); // gets the loss of focus first
}

void CustomValueEditor::makeList(const QStringList &options)
{
    m_list = new QComboBox(this);
    m_list->setEditable(true); // the known values may be out of date: another one is warned about, not refused
    m_list->setLineEdit(new FormLineEdit(m_list));
    m_list->setInsertPolicy(QComboBox::NoInsert);
    m_list->addItems(options);
    m_list->setCurrentIndex(int(options.indexOf(m_startText)));
    m_list->setEditText(m_startText);
    m_list->lineEdit()->selectAll(); // typing replaces it, as in the other cells
    connect(m_list, &QComboBox::editTextChanged, this, &CustomValueEditor::touch);
    adopt(m_list);
}

bool CustomValueEditor::makeDateTime(CustomFieldType type)
{
    QDateTime start;
    if (type == CustomFieldType::Date) {
        m_format = QStringLiteral("yyyy-MM-dd");
        const QDate date = m_startText.isEmpty() ? QDate::currentDate() : QDate::fromString(m_startText, m_format);
        start = date.isValid() ? date.startOfDay() : QDateTime();
    } else if (type == CustomFieldType::Time) {
        m_format = m_startText.size() == 8 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm");
        const QTime time = m_startText.isEmpty() ? QTime(8, 0) : QTime::fromString(m_startText, m_format);
        start = time.isValid() ? QDateTime(QDate(2000, 1, 1), time) : QDateTime();
    }
    if (!start.isValid())
        return false;
    if (type == CustomFieldType::Date)
        m_dateTime = new QDateEdit(this);
    else
        m_dateTime = new QTimeEdit(this);
    m_dateTime->setCalendarPopup(type == CustomFieldType::Date);
    if (type == CustomFieldType::Time)
        m_dateTime->setDisplayFormat(m_format);
    else
        calm(m_dateTime->calendarWidget());
    m_dateTime->setDateTime(start);
    connect(m_dateTime, &QDateTimeEdit::dateTimeChanged, this, &CustomValueEditor::touch);
    adopt(m_dateTime);
    return true;
}

void CustomValueEditor::makeLine()
{
    m_line = new FormLineEdit(this);
    m_line->showText(m_startText);
    m_line->selectAll();
    connect(m_line, &FormLineEdit::edited, this, &CustomValueEditor::touch);
    adopt(m_line);
}

} // namespace jobwright
