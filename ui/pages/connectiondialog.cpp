// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/connectiondialog.h"

#include "pages/connectionform.h"
#include "widgets/busybar.h"
#include "widgets/iconlabel.h"
#include "widgets/inlinemessage.h"
#include "widgets/metrics.h"
#include "widgets/textlabel.h"
#include "widgets/toneicon.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace jobwright {

namespace {

Tone toneOf(ConnectionCheck::State state)
{
    switch (state) {
    case ConnectionCheck::State::Works:
        return Tone::Confirmed;
    case ConnectionCheck::State::Failed:
        return Tone::Error;
    case ConnectionCheck::State::NotTested:
        break;
    }
    return Tone::Neutral;
}

QWidget *checkRow(const ConnectionCheck &check, QWidget *parent)
{
    auto *row = new QWidget(parent);
    row->setObjectName(QStringLiteral("connectionCheck"));
    const Tone tone = toneOf(check.state);
    auto *symbol = new IconLabel(toneIcon(tone), tone == Tone::Neutral ? ColourRole::Muted : toneText(tone), row);
    auto *title = new TextLabel(check.scope.isEmpty()
                                    ? check.title
                                    : ConnectionDialog::tr("%1 (%2)", "what was tried and the permission it needs")
                                          .arg(check.title, check.scope),
                                TextStyle::Strong, ColourRole::Text, row);
    auto *words = new TextLabel(check.words, TextStyle::Body, ColourRole::Muted, row);
    words->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(words);
    words->setVisible(!check.words.isEmpty());
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, metrics::space4, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(symbol, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
    return row;
}

} // namespace

ConnectionDialog::ConnectionDialog(const Profile &profile, bool secretKnown, const Policies &policies, QWidget *parent)
    : QDialog(parent)
    , m_secretKnown(secretKnown)
    , m_scroll(new QScrollArea(this))
    , m_form(new ConnectionForm(policies, this))
    , m_checkBox(new QWidget(this))
    , m_checks(new QVBoxLayout(m_checkBox))
    , m_summary(new InlineMessage(this))
    , m_busy(new BusyBar(this))
{
    setObjectName(QStringLiteral("connectionDialog"));
    setWindowTitle(profile.name.isEmpty() ? tr("Set up a connection")
                                          : tr("Connection: %1", "%1: name of a profile").arg(profile.name));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setProfile(profile);
    m_checks->setContentsMargins(0, 0, 0, 0);
    m_checks->setSpacing(0);
    m_summary->setObjectName(QStringLiteral("connectionSummary"));
    layOut();
    connect(m_form, &ConnectionForm::edited, this, &ConnectionDialog::clearChecks);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_form->isValid(!m_secretKnown))
            Q_EMIT testWanted(m_form->profile(), m_form->secret());
        else
            m_form->showTroubles(!m_secretKnown);
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_form->isValid(!m_secretKnown))
            Q_EMIT saveWanted(m_form->profile(), m_form->secret(), m_form->sessionOnly());
        else
            m_form->showTroubles(!m_secretKnown);
    });
}

void ConnectionDialog::layOut()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::space24, metrics::space24, metrics::space24, metrics::space8);
    column->setSpacing(metrics::space8);
    column->addWidget(m_form);
    column->addWidget(m_checkBox);
    column->addWidget(m_summary);
    column->addStretch();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);

    auto *buttons = new QDialogButtonBox(this);
    m_test = buttons->addButton(tr("Test connection"), QDialogButtonBox::ActionRole);
    m_test->setObjectName(QStringLiteral("testConnection"));
    m_test->setAutoDefault(false);
    m_save = buttons->addButton(tr("Save and connect"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("saveConnection"));
    m_save->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    buttons->setContentsMargins(metrics::space24, metrics::space12, metrics::space24, metrics::space16);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_scroll, 1);
    page->addWidget(m_busy);
    page->addWidget(buttons);
    resize(560, 660);
}

void ConnectionDialog::setTesting(bool testing)
{
    m_busy->setBusy(testing, tr("Testing the connection"));
    m_test->setEnabled(!testing);
    m_save->setEnabled(!testing);
    if (testing)
        clearChecks();
}

void ConnectionDialog::showChecks(const QList<ConnectionCheck> &checks, const QString &summary)
{
    clearChecks();
    bool failed = false;
    for (const ConnectionCheck &check : checks) {
        failed = failed || check.state == ConnectionCheck::State::Failed;
        m_checks->addWidget(checkRow(check, m_checkBox));
    }
    m_summary->setMessage(failed ? Tone::Error : Tone::Confirmed, summary);
    QTimer::singleShot(0, this, &ConnectionDialog::showSummary); // as soon as it is laid out
}

void ConnectionDialog::showSummary()
{
    // All of the answer at once, where the screen has room for it.
    const int missing = m_scroll->verticalScrollBar()->maximum();
    const int room = screen()->availableGeometry().height() - frameGeometry().height();
    if (missing > 0 && room > 0)
        resize(width(), height() + std::min(missing, room));
    m_scroll->ensureWidgetVisible(m_summary);
}

void ConnectionDialog::saved()
{
    m_form->wipeSecret();
    accept();
}

void ConnectionDialog::notSaved(const QString &why, bool sessionHelps)
{
    if (sessionHelps)
        m_form->offerSessionOnly(why);
    else
        m_summary->setMessage(Tone::Error, why);
}

void ConnectionDialog::clearChecks()
{
    while (QLayoutItem *item = m_checks->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    m_summary->clear();
}

} // namespace jobwright
