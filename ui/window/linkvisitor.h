// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"

#include <QObject>
#include <QUuid>

namespace jobwright {

class Banner;
class WindowHost;

/// Where a link that names a connection leads. Anybody can write such a link on a page, so it changes nothing by
/// itself: with that connection open its job opens, and over another one the user is asked, in a banner that can be
/// left alone.
class LinkVisitor : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. The banner is its alone.
    LinkVisitor(WindowHost &host, Banner &banner, QObject *parent = nullptr);

    /// `profile`: the connection's name, case ignored. Waits for the connections to be known, and for one that is not
    /// open while no other is. A later link takes the place of an earlier one.
    void visit(const QString &profile, JobId job);
    /// The job is opened only if the next connection that opens is the one of that name; for a start that opens it
    /// anyway.
    void expect(const QString &profile, JobId job);
    /// A connection was opened.
    void arrive();

Q_SIGNALS:
    /// Of the connection that is open.
    void jobWanted(jobwright::JobId job);
    /// Why the link leads nowhere.
    void said(const QString &words);

private:
    void look();
    void ask(const QUuid &profile, const QString &name);
    void go();
    void forget();

    WindowHost &m_host;
    Banner &m_banner;
    QString m_name;
    JobId m_job = 0;        ///< 0: no link is under way
    QUuid m_asked;          ///< the profile the banner asks about
    bool m_waiting = false; ///< waiting for the connections to be known
};

} // namespace jobwright
