// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/changewords.h"

#include "jobs/duration.h"
#include "jobs/fieldspec.h"
#include "jobs/merge.h"
#include "jobs/textrules.h"

#include <QCoreApplication>

namespace jobwright {

namespace {

constexpr int longestValue = 80;
constexpr int longestInSummary = 40; // longer texts would drown the names of the fields
constexpr qsizetype mostInSummary = 12;

/// One line that still shows that there were several: "first↵second".
QString oneLine(const QString &text)
{
    QString line = text.left(qsizetype{longestValue} * 4); // more is cut away below anyhow
    line.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &c : line) {
        if (c == u'\n' || c == u'\r' || c == QChar(QChar::LineSeparator) || c == QChar(QChar::ParagraphSeparator))
            c = QChar(0x21B5);
        else if (c == u'\t')
            c = u' ';
    }
    return line;
}

QString shownText(const QString &text)
{
    return isolated(madeVisible(elided(oneLine(text), longestValue)));
}

QString textInWords(const QString &text)
{
    if (text.isEmpty())
        return QCoreApplication::translate("ChangeWords", "empty text", "the value of a field");
    if (text.trimmed().isEmpty())
        return QCoreApplication::translate("ChangeWords", "nothing but spaces", "the value of a field");
    return shownText(text);
}

bool isLong(const FieldValue &value)
{
    const QString text = value.text();
    return text.size() > longestInSummary || text.contains(u'\n');
}

} // namespace

ChangeWords::ChangeWords(const Job &job, QHash<QString, QString> personNames)
    : m_job(job), m_personNames(std::move(personNames))
{
}

QString ChangeWords::label(const FieldId &field) const
{
    if (!field.isCustom())
        return fieldLabel(field.key());
    const CustomField *custom = findCustomField(m_job, field.definitionId());
    return shownText(customFieldLabel(field.definitionId(), custom ? custom->label : QString()));
}

QString ChangeWords::value(const FieldId &field, const FieldValue &value) const
{
    if (value.isNull())
        return QCoreApplication::translate("ChangeWords", "not set", "the value of a field");
    if (value.isNumber()) {
        const bool minutes = !field.isCustom() && fieldSpec(field.key()).type == FieldSpec::Type::Minutes;
        return minutes ? durationText(value.number()) : QString::number(value.number());
    }
    if (!field.isCustom() && fieldSpec(field.key()).type == FieldSpec::Type::Person) {
        const QString name = m_personNames.value(value.text().toLower());
        if (!name.trimmed().isEmpty())
            return textInWords(name);
    }
    return textInWords(value.text());
}

QString ChangeWords::typed(const JobInput &input) const
{
    QStringList paragraphs;
    for (auto it = input.cbegin(); it != input.cend(); ++it) {
        paragraphs.append(it->kind == Change::Kind::Clear
                              ? QCoreApplication::translate("ChangeWords", "%1: will be cleared").arg(label(it.key()))
                              : QCoreApplication::translate("ChangeWords", "%1: %2", "field and what is typed in it")
                                    .arg(label(it.key()), it->text));
    }
    return paragraphs.join(QLatin1String("\n\n")) + u'\n';
}

QString ChangeWords::now(const FieldId &field) const
{
    const auto raw = m_job.unreadable.constFind(field);
    return raw == m_job.unreadable.constEnd() ? value(field, valueOf(m_job, field)) : textInWords(*raw);
}

bool ChangeWords::isSameAsNow(const FieldId &field, const Change &change) const
{
    const FieldValue wanted = change.kind == Change::Kind::Set ? change.value : FieldValue();
    return !m_job.unreadable.contains(field) && satisfies(field, Change::set(wanted), {}, valueOf(m_job, field));
}

QString ChangeWords::line(const FieldId &field, const Change &change) const
{
    const QString name = label(field);
    const bool empties = change.kind == Change::Kind::Set && change.value == FieldValue(QString::fromLatin1(""));
    if (change.kind == Change::Kind::Keep)
        return QCoreApplication::translate("ChangeWords", "%1: is kept (%2)").arg(name, now(field));
    if (change.kind == Change::Kind::Clear) {
        if (field == FieldId(FieldKey::PersonId)) {
            return QCoreApplication::translate("ChangeWords",
                                               "%1: will be cleared, the contact's primary person takes over (now %2)")
                .arg(name, now(field));
        }
        //: %1 is a field, %2 its value, for example: Order number: will be cleared (now PO-4471)
        return QCoreApplication::translate("ChangeWords", "%1: will be cleared (now %2)").arg(name, now(field));
    }
    if (isSameAsNow(field, change))
        return QCoreApplication::translate("ChangeWords", "%1: %2 (same as now)").arg(name, value(field, change.value));
    if (empties)
        return QCoreApplication::translate("ChangeWords", "%1: will be set to an empty text (now %2)")
            .arg(name, now(field));
    //: %1 is a field, %2 the old value, %3 the new one
    return QCoreApplication::translate("ChangeWords", "%1: %2 → %3").arg(name, now(field), value(field, change.value));
}

QString ChangeWords::part(const FieldId &field, const Change &change) const
{
    const QString name = label(field);
    if (change.kind == Change::Kind::Keep)
        return QCoreApplication::translate("ChangeWords", "keep %1", "part of a list of changes").arg(name);
    if (change.kind == Change::Kind::Clear)
        return QCoreApplication::translate("ChangeWords", "clear %1", "part of a list of changes").arg(name);
    if (change.value == FieldValue(QString::fromLatin1("")))
        return QCoreApplication::translate("ChangeWords", "%1 will be set to an empty text").arg(name);
    if (isLong(change.value) || isLong(valueOf(m_job, field)))
        return name;
    if (isSameAsNow(field, change))
        return QCoreApplication::translate("ChangeWords", "%1 %2 (same as now)").arg(name, value(field, change.value));
    //: %1 is a field, %2 the old value, %3 the new one; part of a list of changes
    return QCoreApplication::translate("ChangeWords", "%1 %2 → %3").arg(name, now(field), value(field, change.value));
}

QString ChangeWords::summary(const JobEdit &edit) const
{
    if (edit.isEmpty())
        return QCoreApplication::translate("ChangeWords", "No changes");
    const int count = static_cast<int>(edit.size()); // lupdate reads no cast in the place of a number
    QStringList parts;
    for (auto it = edit.cbegin(); it != edit.cend() && parts.size() < mostInSummary; ++it)
        parts += part(it.key(), it.value());
    const int more = count - static_cast<int>(parts.size());
    if (more > 0)
        parts += QCoreApplication::translate("ChangeWords", "%n more", "at the end of a list of changes", more);
    const QString list = parts.join(QCoreApplication::translate("ChangeWords", "; ", "between two changes in a list"));
    //: %1 is the list of the changes
    return QCoreApplication::translate("ChangeWords", "%n change(s): %1", nullptr, count).arg(list);
}

QStringList ChangeWords::lines(const JobEdit &edit) const
{
    QStringList all;
    for (auto it = edit.cbegin(); it != edit.cend(); ++it)
        all += line(it.key(), it.value());
    return all;
}

} // namespace jobwright
