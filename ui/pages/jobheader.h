// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"

#include <QWidget>

class QLabel;

namespace jobwright {

class ElidedLabel;
class StatusPill;
class TextLabel;

/// The top of a job's page: type, number and status; below them contact, address, planned time and resource.
class JobHeader : public QWidget
{
    Q_OBJECT

public:
    explicit JobHeader(QWidget *parent = nullptr);

    /// `now` decides how times are said.
    void setJob(const Job &job, const QDateTime &now);

private:
    ElidedLabel *m_type;
    TextLabel *m_id;
    StatusPill *m_status;
    ElidedLabel *m_line;
};

} // namespace jobwright
