// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/connectionlabel.h"

#include "widgets/iconlabel.h"
#include "widgets/metrics.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>

namespace jobwright {

ConnectionLabel::ConnectionLabel(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QLatin1String("dot"), ColourRole::Muted, this))
    , m_word(new TextLabel({}, TextStyle::Body, ColourRole::Muted, this))
{
    setObjectName(QStringLiteral("connectionLabel"));
    m_word->setObjectName(QStringLiteral("connectionWord"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space4);
    row->addWidget(m_icon);
    row->addWidget(m_word);
    setConnection(WindowHost::Connection::None);
}

void ConnectionLabel::setConnection(WindowHost::Connection connection)
{
    setVisible(connection != WindowHost::Connection::None);
    QLatin1String icon("dot");
    ColourRole role = ColourRole::Muted;
    QString word;
    switch (connection) {
    case WindowHost::Connection::None:
        break;
    case WindowHost::Connection::Connecting:
        word = tr("Connecting…");
        break;
    case WindowHost::Connection::Connected:
        role = ColourRole::Confirmed;
        word = tr("Connected");
        break;
    case WindowHost::Connection::Offline:
        icon = QLatin1String("warning");
        role = ColourRole::Warning;
        word = tr("Offline", "the service does not answer");
        break;
    }
    m_icon->setIcon(icon, role);
    m_icon->setEdge(connection == WindowHost::Connection::Offline ? 0 : 14);
    m_word->setRole(role);
    m_word->setText(word);
    setAccessibleName(word);
}

} // namespace jobwright
