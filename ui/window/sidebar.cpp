// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sidebar.h"

#include "jobs/textrules.h"
#include "models/draftbook.h"
#include "widgets/ground.h"
#include "widgets/metrics.h"
#include "widgets/navlist.h"
#include "widgets/textlabel.h"

#include <QVBoxLayout>

namespace jobwright {

namespace {

QString keyOf(SideBar::Place place)
{
    return QString::number(int(place));
}

} // namespace

SideBar::SideBar(QWidget *parent)
    : QWidget(parent)
    , m_places(new NavList(this))
    , m_recentTitle(
          new TextLabel(tr("RECENT", "heading over the recent jobs"), TextStyle::Caption, ColourRole::Muted, this))
    , m_recent(new NavList(this))
{
    setGround(this, ColourRole::Panel);
    m_places->setObjectName(QStringLiteral("places"));
    m_places->setAccessibleName(tr("Places"));
    m_places->addEntry(keyOf(Place::Jobs), QLatin1String("briefcase"), tr("Jobs"));
    m_places->addEntry(keyOf(Place::Drafts), QLatin1String("pencil"), tr("Drafts"));
    m_places->addEntry(keyOf(Place::Outbox), QLatin1String("send"), tr("Outbox"));
    m_places->addEntry(keyOf(Place::NeedsYou), QLatin1String("warning"), tr("Needs you"));
    m_places->addEntry(keyOf(Place::History), QLatin1String("clock"), tr("History"));
    m_places->setCurrentKey(keyOf(Place::Jobs));
    m_recent->setObjectName(QStringLiteral("recentJobs"));
    m_recent->setAccessibleName(tr("Recent jobs"));
    m_recentTitle->setContentsMargins(metrics::space8 + 2, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space8, metrics::space8, metrics::space8, metrics::space8);
    column->setSpacing(metrics::space4);
    column->addWidget(m_places);
    column->addSpacing(metrics::space12);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent);
    column->addStretch();
    connect(m_places, &NavList::chosen, this, [this](const QString &key) { Q_EMIT placeChosen(Place(key.toInt())); });
    connect(m_recent, &NavList::chosen, this, [this](const QString &key) { Q_EMIT jobChosen(key.toLongLong()); });
    setRecent({}, {});
}

void SideBar::setPlace(Place place)
{
    m_places->setCurrentKey(keyOf(place));
}

void SideBar::setCounts(const DraftBook &drafts)
{
    m_places->setCount(keyOf(Place::Drafts), drafts.count(DraftShelf::Drafts));
    m_places->setCount(keyOf(Place::Outbox), drafts.count(DraftShelf::Outbox));
    m_places->setCount(keyOf(Place::NeedsYou), drafts.count(DraftShelf::NeedsYou), Tone::Error);
}

void SideBar::setRecent(const QList<JobId> &jobs, const QHash<JobId, QString> &typeNames)
{
    m_recent->clearEntries();
    for (const JobId id : jobs) {
        const QString name = forDisplay(typeNames.value(id), 40);
        m_recent->addEntry(QString::number(id), QLatin1String(),
                           name.isEmpty() ? QString::number(id)
                                          : tr("%1 %2", "job number and type").arg(QString::number(id), name));
    }
    m_recent->setCurrentKey({});
    m_recent->setVisible(!jobs.isEmpty());
    m_recentTitle->setVisible(!jobs.isEmpty());
    m_recent->updateGeometry();
}

void SideBar::focusNavigation()
{
    m_places->setFocus(Qt::ShortcutFocusReason);
}

} // namespace jobwright
