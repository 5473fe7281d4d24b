// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/editsession.h"

#include "jobs/fieldspec.h"
#include "jobs/merge.h"
#include "jobs/stateguard.h"
#include "work/editcommands.h"

#include <QSet>

#include <algorithm>

namespace jobwright {

EditSession::EditSession(Job base, QObject *parent) : QObject(parent), m_base(std::move(base)) {}

bool EditSession::isReady() const
{
    return !m_resolved.edit.isEmpty() && !m_resolved.hasErrors();
}

QString EditSession::whyLocked(const FieldId &field) const
{
    return jobwright::whyLocked(m_base, field);
}

QList<EditIssue> EditSession::issues(const FieldId &field) const
{
    QList<EditIssue> found;
    std::copy_if(m_resolved.issues.begin(), m_resolved.issues.end(), std::back_inserter(found),
                 [&](const EditIssue &issue) { return issue.field == field; });
    for (const FieldError &error : m_problem.fieldErrors) {
        if (error.field != field)
            continue;
        for (const QString &message : error.messages)
            found.append({field, EditIssue::Severity::Error, message});
    }
    return found;
}

QList<FieldId> EditSession::fieldsInError() const
{
    QSet<FieldId> wrong;
    for (const EditIssue &issue : m_resolved.issues) {
        if (issue.severity == EditIssue::Severity::Error)
            wrong.insert(issue.field);
    }
    for (const FieldError &error : m_problem.fieldErrors)
        wrong.insert(error.field);

    QList<FieldId> ordered;
    const auto take = [&](const FieldId &field) {
        if (wrong.remove(field))
            ordered.append(field);
    };
    for (const FieldSpec &spec : fieldTable())
        take(spec.key);
    for (const CustomField &field : m_base.customFields)
        take(FieldId::custom(field.definitionId));
    for (const qint64 definitionId : m_added)
        take(FieldId::custom(definitionId));
    return ordered;
}

void EditSession::setInput(const FieldId &field, const FieldInput &input)
{
    const FieldInput now = this->input(field);
    FieldInput wanted = input;
    if (wanted.kind != Change::Kind::Set)
        wanted.text.clear();
    if (wanted == now)
        return;
    // What is on a field that got locked meanwhile can still be taken back.
    if (wanted.kind != Change::Kind::Keep && !whyLocked(field).isEmpty())
        return;
    if (wanted.kind == Change::Kind::Clear && !whyNotClearable(field).isEmpty())
        return;
    m_undo.push(new InputCommand(*this, field, now, wanted));
}

bool EditSession::addCustomField(qint64 definitionId)
{
    if (definitionId <= 0 || isOnScreen(FieldId::custom(definitionId)))
        return false;
    m_undo.push(new AddFieldCommand(*this, definitionId));
    return true;
}

void EditSession::revert()
{
    if (!m_input.isEmpty() || !m_added.isEmpty())
        m_undo.push(new ReplaceCommand(*this, {}, {}));
}

void EditSession::dropUnchanged()
{
    const JobEdit differing = onlyDifferences(m_base, m_resolved.edit);
    JobInput left = m_input;
    for (auto it = m_resolved.edit.keyBegin(); it != m_resolved.edit.keyEnd(); ++it) {
        if (!differing.contains(*it))
            left.remove(*it);
    }
    if (left.size() != m_input.size())
        m_undo.push(new ReplaceCommand(*this, left, m_added));
}

void EditSession::restore(const JobInput &input, const QList<qint64> &added)
{
    m_undo.clear();
    applyAll(input, rowsFor(input, added));
}

void EditSession::setBase(const Job &job)
{
    Q_EMIT baseAboutToChange();
    m_base = job;
    // A field that was added here and that the job lists by now has its row there.
    const QList<qint64> added = m_added;
    for (const qint64 definitionId : added) {
        if (findCustomField(m_base, definitionId)) {
            m_added.removeOne(definitionId);
            Q_EMIT customFieldRemoved(definitionId);
        }
    }
    resolveAll();
    Q_EMIT baseChanged();
    Q_EMIT changed();
}

void EditSession::rebase(const Job &job, const JobInput &input)
{
    clearProblem();
    setBase(job);
    const QList<qint64> rows = rowsFor(input, m_added);
    if (input != m_input || rows != m_added)
        m_undo.push(new ReplaceCommand(*this, input, rows));
}

void EditSession::settle(const Job &readBack, const JobEdit &done)
{
    Q_EMIT baseAboutToChange();
    m_undo.clear();
    for (auto it = done.begin(); it != done.end(); ++it) {
        if (m_resolved.edit.value(it.key()) == it.value())
            m_input.remove(it.key());
    }
    clearProblem();
    // What is still to be sent was begun over the values of then: somebody else's change since must not pass for seen.
    Job base = readBack;
    for (auto it = m_input.keyBegin(); it != m_input.keyEnd(); ++it) {
        if (!done.contains(*it))
            carryValue(base, *it, m_base);
    }
    setBase(base);
}

void EditSession::setProblem(const Problem &problem)
{
    clearProblem();
    m_problem = problem;
    m_problem.fieldErrors.clear();
    for (const FieldError &error : problem.fieldErrors) {
        if (isOnScreen(error.field)) {
            m_problem.fieldErrors.append(error);
            continue;
        }
        for (const QString &message : error.messages)
            m_problem.otherErrors.append(error.field.path() + QStringLiteral(": ") + message);
    }
    for (const FieldError &error : std::as_const(m_problem.fieldErrors))
        Q_EMIT fieldChanged(error.field);
    Q_EMIT problemChanged();
    Q_EMIT changed();
}

void EditSession::clearProblem()
{
    if (m_problem == Problem())
        return;
    const QList<FieldError> errors = m_problem.fieldErrors;
    m_problem = {};
    for (const FieldError &error : errors)
        Q_EMIT fieldChanged(error.field);
    Q_EMIT problemChanged();
    Q_EMIT changed();
}

void EditSession::applyInput(const FieldId &field, const FieldInput &input)
{
    if (m_replaying)
        return;
    if (input.kind == Change::Kind::Keep)
        m_input.remove(field);
    else
        m_input.insert(field, input);
    resolve(field);
    dropFieldError(field);
    Q_EMIT fieldChanged(field);
    Q_EMIT changed();
}

void EditSession::applyAdded(qint64 definitionId, bool present)
{
    if (m_replaying)
        return;
    if (present)
        m_added.append(definitionId);
    else
        m_added.removeOne(definitionId);
    if (present)
        Q_EMIT customFieldAdded(definitionId);
    else
        Q_EMIT customFieldRemoved(definitionId);
    Q_EMIT changed();
}

void EditSession::applyAll(const JobInput &inputs, const QList<qint64> &added)
{
    if (m_replaying)
        return;
    QSet<FieldId> touched(m_input.keyBegin(), m_input.keyEnd());
    touched.unite(QSet<FieldId>(inputs.keyBegin(), inputs.keyEnd()));
    const QList<qint64> before = m_added;
    m_input = inputs;
    m_added = added;
    resolveAll();
    for (const qint64 definitionId : before) {
        if (!added.contains(definitionId))
            Q_EMIT customFieldRemoved(definitionId);
    }
    for (const qint64 definitionId : added) {
        if (!before.contains(definitionId))
            Q_EMIT customFieldAdded(definitionId);
    }
    for (const FieldId &field : std::as_const(touched)) {
        dropFieldError(field);
        Q_EMIT fieldChanged(field);
    }
    Q_EMIT changed();
}

void EditSession::resolve(const FieldId &field)
{
    // One field alone: a form may have thousands, and this runs at every key.
    m_resolved.edit.remove(field);
    m_resolved.issues.removeIf([&](const EditIssue &issue) { return issue.field == field; });
    const auto input = m_input.constFind(field);
    if (input == m_input.cend())
        return;
    const ResolvedField resolved = resolveField(m_base, field, *input);
    if (resolved.change)
        m_resolved.edit.insert(field, *resolved.change);
    m_resolved.issues += resolved.issues;
}

void EditSession::resolveAll()
{
    m_resolved = resolveInput(m_base, m_input);
}

/// Input on a field without a row would be sent and never seen.
QList<qint64> EditSession::rowsFor(const JobInput &input, QList<qint64> added) const
{
    for (auto it = input.keyBegin(); it != input.keyEnd(); ++it) {
        if (it->isCustom() && !findCustomField(m_base, it->definitionId()) && !added.contains(it->definitionId()))
            added.append(it->definitionId());
    }
    return added;
}

void EditSession::dropFieldError(const FieldId &field)
{
    const auto dropped = m_problem.fieldErrors.removeIf([&](const FieldError &error) { return error.field == field; });
    if (dropped > 0)
        Q_EMIT problemChanged();
}

bool EditSession::isOnScreen(const FieldId &field) const
{
    return !field.isCustom() || findCustomField(m_base, field.definitionId()) || m_added.contains(field.definitionId());
}

} // namespace jobwright
