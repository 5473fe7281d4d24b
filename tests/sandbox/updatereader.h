// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/jobupdate.h"
#include "sandbox/response.h"

#include <variant>

namespace jobwright::sandbox {

/// Reads the body of an update the way ASP.NET with System.Text.Json does: the first thing that does not fit ends it
/// with a 400 whose errors hold the path of that thing and a second, misleading key for the action's parameter.
class UpdateReader
{
public:
    explicit UpdateReader(const QByteArray &body);

    [[nodiscard]] std::variant<JobUpdate, Response> read();

private:
    [[nodiscard]] bool readProperty(const QString &name, const QJsonValue &value);
    [[nodiscard]] bool readText(const QString &path, const QJsonValue &value, Given<QString> &into);
    [[nodiscard]] bool readDuration(const QJsonValue &value);
    [[nodiscard]] bool readPerson(const QJsonValue &value);
    [[nodiscard]] bool readFields(const QJsonValue &value);
    [[nodiscard]] bool readField(int index, const QJsonValue &value);
    /// Remembers the error; always false, so that readers can return it.
    bool fail(const QString &path, const QString &message);
    bool failType(const QString &path, const QString &dotNetType);

    QByteArray m_body;
    JobUpdate m_update;
    QString m_path;
    QString m_message;
};

} // namespace jobwright::sandbox
