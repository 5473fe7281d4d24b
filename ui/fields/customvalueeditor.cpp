// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/customvalueeditor.h"

#include "fields/formlineedit.h"
#include "widgets/fieldlook.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QKeyEvent>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace jobwright {

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
        return m_dateTimeEmpty ? QString() : m_dateTime->dateTime().toString(m_format);
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

void CustomValueEditor::keyPressEvent(QKeyEvent *event)
{
    // The key that opened the editor comes here first and belongs to the control.
    if (m_control && !event->text().isEmpty() && event->text().at(0).isPrint())
        QCoreApplication::sendEvent(m_control, event);
    else
        QWidget::keyPressEvent(event);
}

void CustomValueEditor::adopt(QWidget *control)
{
    m_control = control;
    control->setObjectName(QStringLiteral("customValue"));
    layout()->addWidget(control);
    setFocusProxy(control);
}

void CustomValueEditor::makeList(const QStringList &options)
{
    m_list = new QComboBox(this);
    m_list->setEditable(true); // the known values may be out of date: another one is warned about, not refused
    m_list->setInsertPolicy(QComboBox::NoInsert);
    m_list->addItems(options);
    m_list->setCurrentIndex(int(options.indexOf(m_startText)));
    m_list->setEditText(m_startText);
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
    m_dateTimeEmpty = m_startText.isEmpty();
    if (type == CustomFieldType::Date)
        m_dateTime = new QDateEdit(this);
    else
        m_dateTime = new QTimeEdit(this);
    m_dateTime->setCalendarPopup(type == CustomFieldType::Date);
    if (type == CustomFieldType::Time)
        m_dateTime->setDisplayFormat(m_format);
    m_dateTime->setDateTime(start);
    connect(m_dateTime, &QDateTimeEdit::dateTimeChanged, this, [this] { m_dateTimeEmpty = false; });
    adopt(m_dateTime);
    return true;
}

void CustomValueEditor::makeLine()
{
    m_line = new FormLineEdit(this);
    m_line->showText(m_startText);
    m_line->selectAll();
    adopt(m_line);
}

} // namespace jobwright
