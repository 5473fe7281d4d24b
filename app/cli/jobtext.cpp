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
    explicit JobLines(const Job &job) : m_job(job) {}

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
        else if (value.isText() && !value.text().isEmpty())
            add(label, value.text());
        else
            add(label, ChangeWords(m_job).value(field, value));
    }

    [[nodiscard]] static QString time(const QDateTime &utc)
    {
        return utc.isValid() ? QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat) : QString();
    }

    const Job &m_job;
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

QString jobText(const Job &job)
{
    return JobLines(job).text();
}

} // namespace jobwright
