// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/historyexport.h"

#include "base/redaction.h"
#include "jobs/changewords.h"
#include "store/historyentry.h"
#include "wire/updatejson.h"
#include "work/historyjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

namespace jobwright {

namespace {

const QStringList heading{QStringLiteral("sentAt"),  QStringLiteral("profile"), QStringLiteral("jobId"),
                          QStringLiteral("jobType"), QStringLiteral("field"),   QStringLiteral("definitionId"),
                          QStringLiteral("before"),  QStringLiteral("sent"),    QStringLiteral("readBack"),
                          QStringLiteral("verdict"), QStringLiteral("outcome"), QStringLiteral("status"),
                          QStringLiteral("message"), QStringLiteral("trace")};

QString valueText(const FieldValue &value)
{
    return value.isNumber() ? QString::number(value.number()) : value.text();
}

QByteArray row(const QStringList &cells)
{
    QByteArray line;
    for (const QString &text : cells) {
        if (!line.isEmpty())
            line += ',';
        line += HistoryExport::cell(text);
    }
    return line + "\r\n";
}

QStringList fieldCells(const HistoryEntry &entry, const FieldId &field, const Change &change)
{
    const auto verdict = std::find_if(entry.verification.begin(), entry.verification.end(),
                                      [&](const FieldVerdict &one) { return one.field == field; });
    const bool read = verdict != entry.verification.end();
    return {ChangeWords(entry.before).label(field),
            field.isCustom() ? QString::number(field.definitionId()) : QString(),
            valueText(valueOf(entry.before, field)),
            change.kind == Change::Kind::Clear ? QString() : valueText(change.value),
            read ? valueText(verdict->stored) : QString(),
            read ? verdictWord(verdict->kind) : QString()};
}

} // namespace

QByteArray HistoryExport::csv(const QList<HistoryEntry> &entries)
{
    QByteArray file = "\xEF\xBB\xBF" + row(heading);
    for (const HistoryEntry &entry : entries) {
        const QStringList before{entry.sentAt.toUTC().toString(Qt::ISODateWithMs), entry.profileName,
                                 QString::number(entry.jobId), entry.jobTitle};
        const QStringList after{entry.outcome, entry.status > 0 ? QString::number(entry.status) : QString(),
                                redacted(entry.problem.title), entry.problem.traceId};
        const JobEdit edit = decodeUpdate(entry.body);
        if (edit.isEmpty())
            file += row(before + QStringList(6, QString()) + after);
        for (auto it = edit.begin(); it != edit.end(); ++it)
            file += row(before + fieldCells(entry, it.key(), it.value()) + after);
    }
    return file;
}

QByteArray HistoryExport::json(const QList<HistoryEntry> &entries)
{
    QJsonArray items;
    for (const HistoryEntry &entry : entries)
        items.append(historyJson(entry));
    return QJsonDocument(QJsonObject{{QStringLiteral("items"), items}}).toJson();
}

QByteArray HistoryExport::cell(const QString &text)
{
    static const QString starters = QStringLiteral("=+-@\t\r");
    QString safe = text;
    if (!safe.isEmpty() && starters.contains(safe.front()))
        safe.prepend(u'\'');
    const bool quoted = std::any_of(safe.begin(), safe.end(),
                                    [](QChar c) { return c == u',' || c == u'"' || c == u'\r' || c == u'\n'; });
    if (!quoted)
        return safe.toUtf8();
    safe.replace(u'"', QLatin1String("\"\""));
    return '"' + safe.toUtf8() + '"';
}

} // namespace jobwright
