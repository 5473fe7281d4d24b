// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace jobwright::sandbox {

/// One fault that is switched on.
struct Fault
{
    enum class Kind {
        Offline,
        Slow,
        Error500,
        Throttle,
        LostAnswer,
        DropBeforeApply,
        ExpiredTokens,
        Trim,
        Ignore,
        Gateway,
    };

    Kind kind = Kind::Offline;
    QString value;
    int count = 0;     ///< requests it still applies to; 0 means until it is switched off
    QByteArray method; ///< only requests with this method; empty means any
    int seen = 0;      ///< requests it could have applied to

    [[nodiscard]] static QString name(Kind kind);
    [[nodiscard]] static std::optional<Kind> kindOf(const QString &name);
    /// NAME[=VALUE][:count=N]; nothing when it cannot be read.
    [[nodiscard]] static std::optional<Fault> fromArgument(const QString &argument);
    /// true, a number, a text or {"value", "count", "method"}; nothing when it is none of these.
    [[nodiscard]] static std::optional<Fault> fromJson(const QString &name, const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] int number(int fallback) const;

private:
    [[nodiscard]] static std::optional<Fault> make(Kind kind, const QString &value, std::optional<int> count,
                                                   const QByteArray &method);
};

} // namespace jobwright::sandbox
