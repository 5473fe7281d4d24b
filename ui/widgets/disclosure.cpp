// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/disclosure.h"

#include "widgets/icons.h"
#include "widgets/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace jobwright {

Disclosure::Disclosure(const QString &buttonText, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(icon(QLatin1String("chevron-right"), ColourRole::Accent), buttonText, this))
    , m_panel(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space4);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_panel);
    m_button->setFlat(true);
    m_button->setAutoDefault(false);
    m_button->setCheckable(true);
    m_button->setObjectName(QStringLiteral("disclosureButton"));

    auto *row = new QHBoxLayout(m_panel);
    row->setContentsMargins(0, 0, 0, 0);
    auto *view = new QPlainTextEdit(text, m_panel);
    view->setObjectName(QStringLiteral("disclosureText"));
    view->setAccessibleName(buttonText);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    const int lines = std::clamp(int(text.count(QLatin1Char('\n'))) + 2, 3, 8);
    view->setFixedHeight(lines * view->fontMetrics().lineSpacing() + 2 * metrics::space12);
    auto *copy = new QPushButton(icon(QLatin1String("copy"), ColourRole::Text), tr("Copy"), m_panel);
    copy->setAutoDefault(false);
    row->addWidget(view, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    m_panel->hide();

    connect(m_button, &QPushButton::toggled, this, &Disclosure::setOpen);
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
}

bool Disclosure::isOpen() const
{
    return m_button->isChecked();
}

void Disclosure::setOpen(bool open)
{
    m_button->setChecked(open);
    m_button->setIcon(icon(QLatin1String(open ? "chevron-down" : "chevron-right"), ColourRole::Accent));
    m_panel->setVisible(open);
}

} // namespace jobwright
