// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/errorpath.h"

#include "jobs/fieldspec.h"

#include <QStringList>

namespace jobwright {

namespace {

/// `planned_duration`, `PlannedDuration` and `planned-duration` are one name.
QString folded(QStringView name)
{
    QString letters;
    for (const QChar c : name) {
        if (c != u'_' && c != u'-' && !c.isSpace())
            letters += c.toLower();
    }
    return letters;
}

/// The parts of `$.customFields[2].value`, `CustomFields.2.Value`, `$['customFields'][2]`, `/customFields/2/value`.
QStringList segmentsOf(const QString &key)
{
    QStringList segments;
    QString part;
    const auto flush = [&] {
        // A minus sign before a number is not the hyphen of kebab-case: index -1 is no index 1.
        const QString name = part.startsWith(u'-') ? part : folded(part);
        if (!name.isEmpty())
            segments += name;
        part.clear();
    };
    for (const QChar c : key) {
        if (c == u'.' || c == u'[' || c == u']' || c == u'/' || c == u'#')
            flush();
        else if (c != u'\'' && c != u'"')
            part += c;
    }
    flush();
    return segments;
}

/// Names by which ASP.NET calls the body itself: the action's parameter, or the root of a JSON path.
bool namesTheUpdate(const QString &segment)
{
    static const QStringList names{QStringLiteral("$"),       QStringLiteral("request"), QStringLiteral("update"),
                                   QStringLiteral("command"), QStringLiteral("job"),     QStringLiteral("body"),
                                   QStringLiteral("model"),   QStringLiteral("dto")};
    return names.contains(segment);
}

ErrorTarget customTarget(const QStringList &segments, const QList<qint64> &sentCustomFields)
{
    bool ok = false;
    const qlonglong index = segments.size() > 1 ? segments.at(1).toLongLong(&ok) : -1;
    if (!ok || index < 0 || index >= sentCustomFields.size())
        return {ErrorTarget::Kind::CustomFieldTable};
    return {ErrorTarget::Kind::Field, FieldId::custom(sentCustomFields.at(index))};
}

} // namespace

ErrorTarget errorTarget(const QString &key, const QList<qint64> &sentCustomFields)
{
    constexpr qsizetype longestPath = 1000;
    if (key.size() > longestPath)
        return {};
    QStringList segments = segmentsOf(key);
    while (!segments.isEmpty() && namesTheUpdate(segments.first()))
        segments.removeFirst();
    if (segments.isEmpty())
        return {ErrorTarget::Kind::WholeUpdate};
    if (segments.first() == QLatin1String("customfields"))
        return customTarget(segments, sentCustomFields);
    for (const FieldSpec &spec : fieldTable()) {
        if (segments.first() == folded(QString::fromLatin1(spec.wireName)))
            return {ErrorTarget::Kind::Field, spec.key};
    }
    return {};
}

} // namespace jobwright
