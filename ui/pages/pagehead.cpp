// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pagehead.h"

#include "widgets/metrics.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace jobwright {

PageHead::PageHead(const QString &title, const QString &subtitle, QWidget *parent)
    : QWidget(parent)
    , m_subtitle(new TextLabel(subtitle, TextStyle::Body, ColourRole::Muted, this))
    , m_trailing(new QHBoxLayout)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextLabel(title, TextStyle::Title, ColourRole::Text, this));
    m_subtitle->setObjectName(QStringLiteral("pageSubtitle"));
    words->addWidget(m_subtitle);
    m_trailing->setSpacing(metrics::space8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space16);
    row->addLayout(words, 1);
    row->addLayout(m_trailing);
}

void PageHead::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

void PageHead::addTrailing(QWidget *widget)
{
    m_trailing->addWidget(widget, 0, Qt::AlignVCenter);
}

} // namespace jobwright
