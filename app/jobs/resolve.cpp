// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/resolve.h"

#include "jobs/duration.h"
#include "jobs/fieldspec.h"
#include "jobs/stateguard.h"
#include "jobs/textrules.h"
#include "jobs/typeadvice.h"
#include "jobs/uuid.h"

#include <QCoreApplication>

namespace jobwright {

namespace {

ResolvedField refused(const FieldId &field, const QString &text)
{
    return {std::nullopt, {{field, EditIssue::Severity::Error, text}}};
}

void advise(ResolvedField &resolved, const FieldId &field, const QString &text)
{
    if (!text.isEmpty())
        resolved.issues += EditIssue{field, EditIssue::Severity::Advice, text};
}

/// True where the text would be a duration if its first number were small.
bool isTooLong(const QString &text)
{
    qsizetype begin = 0;
    while (begin < text.size() && !text.at(begin).isDigit())
        ++begin;
    qsizetype end = begin;
    while (end < text.size() && text.at(end).isDigit())
        ++end;
    return end > begin && minutesFromText(QString(text).replace(begin, end - begin, QStringLiteral("1"))).has_value();
}

/// Why the text is no duration, in words that name the likely slip.
QString durationTrouble(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return QCoreApplication::translate("Resolve", "Enter a duration, for example 90, 1:30 or 1 h 30 min.");
    if (trimmed.startsWith(u'-') || trimmed.startsWith(QChar(0x2212)))
        return QCoreApplication::translate("Resolve", "A duration cannot be negative.");
    if (isTooLong(trimmed))
        return QCoreApplication::translate("Resolve", "This duration is too long. The most is 2147483647 minutes.");
    if (trimmed.contains(u',') || trimmed.contains(u'.')) {
        return QCoreApplication::translate("Resolve", "Fractions could be read in two ways. Enter whole minutes, or "
                                                      "hours and minutes, for example 90, 1:30 or 1 h 30 min.");
    }
    return QCoreApplication::translate(
        "Resolve",
        "This is not a duration. Enter whole minutes, or hours and minutes, for example 90, 1:30 or 1 h 30 min.");
}

ResolvedField resolveMinutes(const FieldId &field, const QString &text)
{
    const std::optional<qint32> minutes = minutesFromText(text);
    if (!minutes)
        return refused(field, durationTrouble(text));
    return {Change::set(FieldValue(*minutes)), {}};
}

ResolvedField resolvePerson(const FieldId &field, const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return refused(field, QCoreApplication::translate("Resolve", "Choose a person, or Clear to let the contact's "
                                                                     "primary person take over."));
    }
    const std::optional<QString> uuid = strictUuid(text);
    if (!uuid) {
        return refused(field, QCoreApplication::translate("Resolve", "This is not the id of a person. Choose a person, "
                                                                     "or enter an id such as "
                                                                     "1b4e28ba-2fa1-41d2-883f-0016d3cca427."));
    }
    return {Change::set(FieldValue(*uuid)), {}};
}

QString lengthAdvice(const QString &text, std::optional<int> most)
{
    if (!most || text.size() <= *most)
        return {};
    return QCoreApplication::translate("Resolve", "%1 characters. The service may refuse or shorten more than %2.")
        .arg(text.size())
        .arg(*most);
}

QString spaceAdvice(const QString &text)
{
    if (text.isEmpty() || !text.trimmed().isEmpty())
        return {};
    return QCoreApplication::translate("Resolve", "This text is nothing but spaces. It is sent as it is.");
}

ResolvedField resolveText(const FieldId &field, const QString &text, std::optional<int> most)
{
    if (hasUnsendable(text)) {
        return refused(field, QCoreApplication::translate("Resolve", "The text holds characters that cannot be sent. "
                                                                     "Delete them or type the text again."));
    }
    // A QString may be null as well as empty; as a value both are the empty text.
    ResolvedField resolved{Change::set(FieldValue(text.isNull() ? QString::fromLatin1("") : text)), {}};
    advise(resolved, field, lengthAdvice(text, most));
    advise(resolved, field, spaceAdvice(text));
    return resolved;
}

QString mandatoryAdvice(const CustomField *custom, const FieldInput &input)
{
    const bool leavesNothing = input.kind == Change::Kind::Clear || input.text.isEmpty();
    if (!custom || !custom->mandatory || !leavesNothing)
        return {};
    return QCoreApplication::translate("Resolve", "This field is mandatory. The service may refuse to leave it empty.");
}

ResolvedField resolveCustom(const Job &job, const FieldId &field, const FieldInput &input)
{
    const CustomField *custom = findCustomField(job, field.definitionId());
    ResolvedField resolved{Change::clear(), {}};
    if (input.kind == Change::Kind::Set)
        resolved = resolveText(field, input.text, customFieldAdvisoryLength);
    if (!resolved.change)
        return resolved;
    if (custom && input.kind == Change::Kind::Set)
        advise(resolved, field, typeAdvice(*custom, input.text));
    advise(resolved, field, mandatoryAdvice(custom, input));
    return resolved;
}

ResolvedField resolveStandard(const FieldId &field, const FieldInput &input)
{
    if (input.kind == Change::Kind::Clear) {
        const QString why = whyNotClearable(field);
        return why.isEmpty() ? ResolvedField{Change::clear(), {}} : refused(field, why);
    }
    const FieldSpec &spec = fieldSpec(field.key());
    switch (spec.type) {
    case FieldSpec::Type::Minutes:
        return resolveMinutes(field, input.text);
    case FieldSpec::Type::Person:
        return resolvePerson(field, input.text);
    case FieldSpec::Type::Line:
    case FieldSpec::Type::Text:
        break;
    }
    return resolveText(field, input.text, spec.advisoryLength);
}

} // namespace

ResolvedField resolveField(const Job &job, const FieldId &field, const FieldInput &input)
{
    if (input.kind == Change::Kind::Keep)
        return {Change::keep(), {}};
    const QString locked = whyLocked(job, field);
    if (!locked.isEmpty())
        return refused(field, locked);
    return field.isCustom() ? resolveCustom(job, field, input) : resolveStandard(field, input);
}

ResolvedInput resolveInput(const Job &job, const JobInput &input)
{
    ResolvedInput resolved;
    for (auto it = input.cbegin(); it != input.cend(); ++it) {
        const ResolvedField field = resolveField(job, it.key(), it.value());
        if (field.change && field.change->kind != Change::Kind::Keep)
            resolved.edit.insert(it.key(), *field.change);
        resolved.issues += field.issues;
    }
    return resolved;
}

} // namespace jobwright
