// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/jobheader.h"

#include "jobs/jobstatus.h"
#include "jobs/textrules.h"
#include "models/jobtimewords.h"
#include "pages/statustone.h"
#include "widgets/elidedlabel.h"
#include "widgets/metrics.h"
#include "widgets/statuspill.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace jobwright {

JobHeader::JobHeader(QWidget *parent)
    : QWidget(parent)
    , m_type(new ElidedLabel({}, TextStyle::Title, ColourRole::Text, this))
    , m_id(new TextLabel({}, TextStyle::Title, ColourRole::Muted, this))
    , m_status(new StatusPill(this))
    , m_line(new ElidedLabel({}, TextStyle::Body, ColourRole::Muted, this))
{
    m_type->setObjectName(QStringLiteral("jobType"));
    m_id->setObjectName(QStringLiteral("jobNumber"));
    QFont plain = m_id->font();
    plain.setWeight(QFont::Normal);
    m_id->setFont(plain);
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status->setObjectName(QStringLiteral("jobStatus"));
    m_line->setObjectName(QStringLiteral("jobLine"));
    m_type->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::space8);
    top->addWidget(m_type);
    top->addWidget(m_id);
    top->addStretch(1);
    top->addWidget(m_status);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(m_line);
}

void JobHeader::setJob(const Job &job, const QDateTime &now)
{
    const QString type = forDisplay(job.typeName, 200);
    m_type->setFullText(type.isEmpty() ? tr("Job") : type);
    m_id->setText(QString::number(job.id));
    m_status->setState(statusLabel(job.status), toneOfStatus(job.status));
    m_status->setVisible(!job.status.isEmpty());
    QStringList parts;
    for (const QString &part : {job.contactName, job.contactAddress}) {
        if (!part.trimmed().isEmpty())
            parts.append(forDisplay(part, 200));
    }
    const QString planned = JobTimeWords(now).span(job.plannedStartAt, job.plannedEndAt);
    parts.append(planned.isEmpty() ? tr("not planned yet") : tr("planned %1", "%1: day and time").arg(planned));
    if (!job.resourceName.trimmed().isEmpty())
        parts.append(forDisplay(job.resourceName, 200));
    m_line->setFullText(parts.join(tr(" · ", "between facts about a job")));
}

} // namespace jobwright
