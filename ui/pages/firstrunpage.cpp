// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/firstrunpage.h"

#include "jobs/textrules.h"
#include "widgets/card.h"
#include "widgets/ground.h"
#include "widgets/iconlabel.h"
#include "widgets/inlinemessage.h"
#include "widgets/metrics.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace jobwright {

namespace {

constexpr int cardWidth = 390;

struct CardText
{
    QLatin1String icon;
    ColourRole colour;
    QString title;
    QString text;
};

QWidget *makeCard(const CardText &content, QPushButton *button, QWidget *parent)
{
    auto *card = new Card(parent);
    card->setMaximumWidth(cardWidth);
    card->setMinimumWidth(240);
    auto *title = new TextLabel(content.title, TextStyle::Strong, ColourRole::Text, card);
    QFont larger = title->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.15);
    title->setFont(larger);
    auto *text = new TextLabel(content.text, TextStyle::Body, ColourRole::Muted, card);
    text->setWordWrap(true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(metrics::space24, metrics::space24, metrics::space24, metrics::space24);
    column->setSpacing(metrics::space12);
    column->addWidget(new IconLabel(content.icon, content.colour, card), 0, Qt::AlignLeft);
    column->addWidget(title);
    column->addWidget(text, 1, Qt::AlignTop);
    column->addWidget(button);
    button->setAccessibleDescription(content.text);
    return card;
}

} // namespace

FirstRunPage::FirstRunPage(QWidget *parent)
    : QWidget(parent)
    , m_sandbox(new QPushButton(tr("Start the sandbox"), this))
    , m_connect(new QPushButton(tr("Set up a connection…"), this))
    , m_profileBox(new QWidget(this))
    , m_profiles(new QVBoxLayout(m_profileBox))
    , m_message(new InlineMessage(this))
    , m_hint(new TextLabel(tr("Set up by your administrator? Profiles appear here by themselves."), TextStyle::Body,
                           ColourRole::Muted, this))
{
    setObjectName(QStringLiteral("firstRunPage"));
    setGround(this, ColourRole::Surface);
    m_sandbox->setObjectName(QStringLiteral("startSandbox"));
    m_sandbox->setDefault(true);
    m_connect->setObjectName(QStringLiteral("setUpConnection"));
    m_connect->setAutoDefault(false);
    auto *title = new TextLabel(tr("Change a job, and know that it arrived"), TextStyle::Title, ColourRole::Text, this);
    QFont big = title->font();
    big.setPointSizeF(big.pointSizeF() * 1.3);
    title->setFont(big);
    title->setAlignment(Qt::AlignCenter);
    title->setWordWrap(true);
    auto *subtitle = new TextLabel(tr("Nothing you do not touch is ever changed. Nothing you type is ever lost."),
                                   TextStyle::Body, ColourRole::Muted, this);
    subtitle->setAlignment(Qt::AlignCenter);
    subtitle->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_profiles->setContentsMargins(0, 0, 0, 0);
    m_profileBox->setMaximumWidth(cardWidth);
    m_profileBox->hide();
    m_message->setMinimumWidth(cardWidth); // wrapped text asks for less than it needs

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space24, metrics::space24, metrics::space24, metrics::space24);
    column->setSpacing(metrics::space8);
    column->addStretch(5);
    column->addWidget(title);
    column->addWidget(subtitle);
    column->addSpacing(metrics::space16);
    column->addWidget(makeCards());
    column->addSpacing(metrics::space8);
    column->addWidget(m_message, 0, Qt::AlignHCenter);
    column->addWidget(m_profileBox, 0, Qt::AlignHCenter);
    column->addWidget(m_hint);
    column->addStretch(6);
    connect(m_sandbox, &QPushButton::clicked, this, &FirstRunPage::sandboxWanted);
    connect(m_connect, &QPushButton::clicked, this, &FirstRunPage::connectionWanted);
}

QWidget *FirstRunPage::makeCards()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space16 + metrics::space4);
    row->addStretch(1);
    row->addWidget(
        makeCard({QLatin1String("plug"), ColourRole::Confirmed, tr("Try it with the sandbox"),
                  tr("5,000 made-up jobs on this computer. No account, no internet. Switch faults on and see "
                     "what happens.")},
                 m_sandbox, box),
        100);
    row->addWidget(makeCard({QLatin1String("send"), ColourRole::Accent, tr("Connect to your service"),
                             tr("You need the Customer-Id and a client id with its secret, with the scopes jobs:read, "
                                "jobs:write and contacts:persons:read.")},
                            m_connect, box),
                   100);
    row->addStretch(1);
    return box;
}

void FirstRunPage::setProfiles(const QList<Profile> &profiles)
{
    while (QLayoutItem *item = m_profiles->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Profile &profile : profiles) {
        auto *button = new QPushButton(
            profile.fromAdministrator
                ? tr("%1 (set up by your administrator)", "%1: name of a profile").arg(forDisplay(profile.name, 80))
                : forDisplay(profile.name, 80),
            m_profileBox);
        button->setObjectName(QStringLiteral("profileButton"));
        button->setAutoDefault(false);
        button->setMinimumWidth(cardWidth - 2 * metrics::space24);
        connect(button, &QPushButton::clicked, this, [this, id = profile.id] { Q_EMIT profileWanted(id); });
        m_profiles->addWidget(button);
    }
    m_profileBox->setVisible(!profiles.isEmpty());
    m_hint->setText(profiles.isEmpty() ? tr("Set up by your administrator? Profiles appear here by themselves.")
                                       : tr("Or choose a connection that is set up already."));
}

void FirstRunPage::setBusy(const QString &words)
{
    m_message->setMessage(Tone::Neutral, words);
    m_sandbox->setEnabled(words.isEmpty());
    m_connect->setEnabled(words.isEmpty());
}

void FirstRunPage::setTrouble(const QString &words)
{
    setBusy({});
    m_message->setMessage(Tone::Error, words);
}

} // namespace jobwright
