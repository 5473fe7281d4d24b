// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/fault.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <array>

namespace jobwright::sandbox {

namespace {

struct Name
{
    Fault::Kind kind;
    const char *name;
};

constexpr std::array names{
    Name{Fault::Kind::Offline, "offline"},
    Name{Fault::Kind::Slow, "slow"},
    Name{Fault::Kind::Error500, "error500"},
    Name{Fault::Kind::Throttle, "throttle"},
    Name{Fault::Kind::LostAnswer, "lostAnswer"},
    Name{Fault::Kind::DropBeforeApply, "dropBeforeApply"},
    Name{Fault::Kind::ExpiredTokens, "expiredTokens"},
    Name{Fault::Kind::Trim, "trim"},
    Name{Fault::Kind::Ignore, "ignore"},
    Name{Fault::Kind::Gateway, "gateway502"},
};

} // namespace

QString Fault::name(Kind kind)
{
    for (const Name &entry : names) {
        if (entry.kind == kind)
            return QLatin1String(entry.name);
    }
    return {};
}

std::optional<Fault::Kind> Fault::kindOf(const QString &name)
{
    for (const Name &entry : names) {
        if (name == QLatin1String(entry.name))
            return entry.kind;
    }
    return std::nullopt;
}

std::optional<Fault> Fault::make(Kind kind, const QString &value, std::optional<int> count, const QByteArray &method)
{
    const bool numeric = kind == Kind::Slow || kind == Kind::Error500 || kind == Kind::Gateway;
    bool good = true;
    const int number = numeric && !value.isEmpty() ? value.toInt(&good) : 0;
    if (!good || number < 0 || (count && *count < 0))
        return std::nullopt;
    // Tokens that keep expiring are of little use: unless told otherwise they expire once.
    return Fault{kind, value, count.value_or(kind == Kind::ExpiredTokens ? 1 : 0), method, 0};
}

std::optional<Fault> Fault::fromArgument(const QString &argument)
{
    // The count stands last and is named, because an HTTP date in the value has colons and a comma of its own.
    static const QRegularExpression form(QStringLiteral("\\A(\\w+)(?:=(.*?))?(?::count=(\\d{1,9}))?\\z"));
    const QRegularExpressionMatch match = form.match(argument);
    const auto kind = kindOf(match.captured(1));
    if (!kind)
        return std::nullopt;
    const QString count = match.captured(3);
    return make(*kind, match.captured(2), count.isEmpty() ? std::nullopt : std::optional(count.toInt()), {});
}

std::optional<Fault> Fault::fromJson(const QString &name, const QJsonValue &json)
{
    const auto kind = kindOf(name);
    if (!kind)
        return std::nullopt;
    const auto text = [](const QJsonValue &value) {
        return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    };
    if (json.isObject()) {
        const QJsonObject object = json.toObject();
        const QJsonValue count = object.value(QLatin1String("count"));
        return make(*kind, text(object.value(QLatin1String("value"))),
                    count.isDouble() ? std::optional(count.toInt()) : std::nullopt,
                    object.value(QLatin1String("method")).toString().toLatin1().toUpper());
    }
    if (json.isDouble() || json.isString() || json.toBool())
        return make(*kind, text(json), std::nullopt, {});
    return std::nullopt;
}

QJsonObject Fault::toJson() const
{
    return {{QStringLiteral("value"), value},
            {QStringLiteral("count"), count},
            {QStringLiteral("method"), QString::fromLatin1(method)}};
}

int Fault::number(int fallback) const
{
    bool good = false;
    const int parsed = value.toInt(&good);
    return good ? parsed : fallback;
}

} // namespace jobwright::sandbox
