// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/conflictresolution.h"

#include "jobs/resolve.h"

#include <algorithm>

namespace jobwright {

namespace {

/// Why this input cannot be sent for this job; empty where it can.
QString hindrance(const Job &job, const FieldId &field, const FieldInput &input)
{
    const ResolvedField resolved = resolveField(job, field, input);
    for (const EditIssue &issue : resolved.issues) {
        if (issue.severity == EditIssue::Severity::Error)
            return issue.text;
    }
    return {};
}

} // namespace

ConflictResolution::ConflictResolution(Job base, Job theirs, JobInput input, QObject *parent)
    : QObject(parent), m_base(std::move(base)), m_theirs(std::move(theirs)), m_input(std::move(input))
{
    const QList<FieldMerge> merges = mergeEdit(m_base, resolveInput(m_base, m_input).edit, m_theirs);
    for (const FieldMerge &merge : merges) {
        const QString why = merge.kind == FieldMerge::Kind::AlreadyThere
                                ? QString()
                                : hindrance(m_theirs, merge.field, m_input.value(merge.field));
        if (!why.isEmpty())
            m_whyNot.insert(merge.field, why);
        // A change that the service would refuse now would stop the whole update: that is for the user to decide too.
        if (merge.kind == FieldMerge::Kind::Clash || !why.isEmpty())
            m_clashes += merge;
        else
            m_others += merge;
    }
}

int ConflictResolution::count(FieldMerge::Kind kind) const
{
    if (kind == FieldMerge::Kind::Clash)
        return static_cast<int>(m_clashes.size());
    return static_cast<int>(
        std::count_if(m_others.cbegin(), m_others.cend(), [kind](const FieldMerge &one) { return one.kind == kind; }));
}

QString ConflictResolution::typed(const FieldId &field) const
{
    const auto text = m_typed.constFind(field);
    return text != m_typed.constEnd() ? *text : m_input.value(field).text;
}

ResolvedField ConflictResolution::resolvedTyped(const FieldId &field) const
{
    return resolveField(m_theirs, field, {Change::Kind::Set, typed(field)});
}

bool ConflictResolution::isOpen(const FieldId &field) const
{
    const Choice chosen = choice(field);
    return chosen == Choice::None || (chosen == Choice::Typed && !resolvedTyped(field).change);
}

bool ConflictResolution::isClash(const FieldId &field) const
{
    return std::any_of(m_clashes.cbegin(), m_clashes.cend(),
                       [&field](const FieldMerge &clash) { return clash.field == field; });
}

int ConflictResolution::openCount() const
{
    return static_cast<int>(std::count_if(m_clashes.cbegin(), m_clashes.cend(),
                                          [this](const FieldMerge &clash) { return isOpen(clash.field); }));
}

FieldId ConflictResolution::firstOpen() const
{
    const auto open = std::find_if(m_clashes.cbegin(), m_clashes.cend(),
                                   [this](const FieldMerge &clash) { return isOpen(clash.field); });
    return open != m_clashes.cend() ? open->field : FieldId(FieldKey::PlannedDuration);
}

FieldInput ConflictResolution::chosenInput(const FieldMerge &clash) const
{
    switch (choice(clash.field)) {
    case Choice::Theirs:
        return {};
    case Choice::Typed: {
        const std::optional<Change> change = resolvedTyped(clash.field).change;
        const bool isTheirs = change && !m_theirs.unreadable.contains(clash.field) &&
                              satisfies(clash.field, *change, clash.base, clash.theirs);
        return isTheirs ? FieldInput() : FieldInput{Change::Kind::Set, typed(clash.field)};
    }
    case Choice::Mine:
    case Choice::None:
        break;
    }
    return m_input.value(clash.field);
}

JobInput ConflictResolution::result() const
{
    JobInput left = m_input;
    for (const FieldMerge &other : m_others) {
        if (other.kind == FieldMerge::Kind::AlreadyThere)
            left.remove(other.field);
    }
    for (const FieldMerge &clash : m_clashes) {
        const FieldInput input = chosenInput(clash);
        if (input.kind == Change::Kind::Keep)
            left.remove(clash.field);
        else
            left.insert(clash.field, input);
    }
    return left;
}

void ConflictResolution::choose(const FieldId &field, Choice choice)
{
    const bool sends = choice == Choice::Mine || choice == Choice::Typed;
    if (!isClash(field) || this->choice(field) == choice || (sends && m_whyNot.contains(field)))
        return;
    m_choices.insert(field, choice);
    Q_EMIT changed(field);
}

void ConflictResolution::setTyped(const FieldId &field, const QString &text)
{
    if (!isClash(field) || m_whyNot.contains(field))
        return;
    if (choice(field) == Choice::Typed && typed(field) == text)
        return;
    m_typed.insert(field, text);
    m_choices.insert(field, Choice::Typed);
    Q_EMIT changed(field);
}

} // namespace jobwright
