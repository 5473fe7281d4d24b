// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/updatejson.h"

#include <QDialog>
#include <QStringList>

namespace jobwright {

/// "What will be sent": the exact request body and the same in words.
class SendPreview : public QDialog
{
    Q_OBJECT

public:
    /// `request` is the line above the body: "PATCH /v1/jobs/1004471". `lines` say the changes in words.
    SendPreview(const QString &request, const QStringList &lines, const UpdateBody &body, QWidget *parent = nullptr);
};

} // namespace jobwright
