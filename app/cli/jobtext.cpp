// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jobtext.h"

#include "jobs/changewords.h"
#include "jobs/duration.h"
#include "jobs/fieldspec.h"
#include "jobs/jobstatus.h"
#include "jobs/textrules.h"

#include <QCoreApplication>
#include <QLocale>

namespace jobwright {

namespace {

class JobLines
{
    Q_DECLARE_TR_FUNCTIONS(JobText)

public:
    JobLines(const Job &job, const QHash<QString, QString> &personNames) : m_job(job), m_words(job, personNames) {}

    QString text()
    {
        m_text = tr("Job %1").arg(m_job.id) + u'\n';
        add(tr("Type"), m_job.typeName);
        add(tr("Category"), m_job.categoryName);
        if (!m_job.status.isEmpty())
            add(tr("Status"), statusLabel(m_job.status));
        add(tr("Contact"), m_job.contactName);
        add(tr("Address"), m_job.contactAddress);
        add(tr("Resource"), m_job.resourceName);
        add(tr("Planned start"), time(m_job.plannedStartAt));
        add(tr("Planned end"), time(m_job.plannedEndAt));
        add(tr("Actual start"), time(m_job.actualStartAt));
        add(tr("Actual end"), time(m_job.actualEndAt));
        for (const FieldSpec &spec : fieldTable())
            addField(fieldLabel(spec.key), spec.key, m_job.*spec.member);
        if (!m_job.customFields.isEmpty())
            m_text += u'\n' + tr("Custom fields") + u'\n';
        for (const CustomField &field : m_job.customFields) {
            const QString label = customFieldLabel(field.definitionId, field.label);
            addField(QStringLiteral("%1 [%2]").arg(label).arg(field.definitionId), FieldId::custom(field.definitionId),
                     field.value);
        }
        return m_text;
    }

private:
    void add(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            m_text += QStringLiteral("  %1: %2\n").arg(terminalText(label, 4), terminalText(value, 4));
    }

    void addField(const QString &label, const FieldId &field, const FieldValue &value)
    {
        const auto raw = m_job.unreadable.constFind(field);
        if (raw != m_job.unreadable.constEnd())
            add(label, tr("%1 (in a form that cannot be edited)").arg(*raw));
        else if (value.isText() && !value.text().isEmpty() && field != FieldId(FieldKey::PersonId))
            add(label, value.text());
        else
            add(label, m_words.value(field, value));
    }

    [[nodiscard]] static QString time(const QDateTime &utc) { return utc.isValid() ? momentText(utc) : QString(); }

    const Job &m_job;
    ChangeWords m_words;
    QString m_text;
};

} // namespace

QString terminalText(const QString &text, int indent)
{
    QString safe = text;
    // A bare carriage return would let the text overwrite what stands before it.
    safe.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    return forDisplay(safe).replace(u'\n', u'\n' + QString(indent, u' '));
}

QString jobText(const Job &job, const QHash<QString, QString> &personNames)
{
    return JobLines(job, personNames).text();
}

QString changesText(const Job &job, bool isRead, const JobEdit &edit)
{
    QString text;
    const ChangeWords names(job);
    for (auto it = edit.begin(); it != edit.end(); ++it) {
        // Without the job there is no "now" to speak of.
        const QString line =
            isRead ? names.line(it.key(), it.value())
            : it->kind == Change::Kind::Clear
                ? JobLines::tr("%1: will be cleared").arg(names.label(it.key()))
                : JobLines::tr("%1: will be set to %2").arg(names.label(it.key()), names.value(it.key(), it->value));
        text += QStringLiteral("  ") + terminalText(line, 2) + u'\n';
    }
    return text;
}

QString momentText(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat);
}

} // namespace jobwright
