// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/daterangedialog.h"

#include "widgets/inlinemessage.h"
#include "widgets/metrics.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace jobwright {

DateRangeDialog::DateRangeDialog(const QDate &from, const QDate &to, QWidget *parent)
    : QDialog(parent)
    , m_from(new QDateEdit(from, this))
    , m_to(new QDateEdit(to, this))
    , m_message(new InlineMessage(this))
{
    setObjectName(QStringLiteral("dateRangeDialog"));
    setWindowTitle(tr("Jobs of other days"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_from->setObjectName(QStringLiteral("firstDay"));
    m_to->setObjectName(QStringLiteral("lastDay"));
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, &DateRangeDialog::check);
    }
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::space16);
    form->setVerticalSpacing(metrics::space8);
    form->addRow(tr("&First day"), m_from);
    form->addRow(tr("&Last day"), m_to);
    auto *buttons = new QDialogButtonBox(this);
    m_show = buttons->addButton(tr("Show jobs"), QDialogButtonBox::AcceptRole);
    m_show->setObjectName(QStringLiteral("showJobs"));
    m_show->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(DateWindow::custom(m_from->date(), m_to->date()));
        accept();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space24, metrics::space24, metrics::space24, metrics::space16);
    column->setSpacing(metrics::space12);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(360);
    check();
}

void DateRangeDialog::check()
{
    const QString why = DateWindow::whyNot(m_from->date(), m_to->date());
    m_message->setMessage(Tone::Error, why);
    m_to->setAccessibleDescription(why.isEmpty() ? QString() : tr("Error: %1").arg(why));
    m_show->setEnabled(why.isEmpty());
}

} // namespace jobwright
