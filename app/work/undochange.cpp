// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/undochange.h"

#include "jobs/duration.h"
#include "jobs/fieldspec.h"
#include "jobs/merge.h"
#include "jobs/resolve.h"
#include "wire/updatejson.h"

namespace jobwright {

namespace {

/// What has to be in a field that shall hold the value: as it would be typed, or Clear for nothing.
FieldInput inputFor(const FieldId &field, const FieldValue &value)
{
    if (value.isNull())
        return {Change::Kind::Clear, {}};
    if (!value.isNumber())
        return {Change::Kind::Set, value.text()};
    const bool minutes = !field.isCustom() && fieldSpec(field.key()).type == FieldSpec::Type::Minutes;
    return {Change::Kind::Set, minutes ? durationText(value.number()) : QString::number(value.number())};
}

Change holding(const FieldValue &value)
{
    return value.isNull() ? Change::clear() : Change::set(value);
}

/// What the update left in each field, by what was read back; what was sent where nothing was.
QMap<FieldId, Change> writtenBy(const HistoryEntry &entry)
{
    if (entry.verification.isEmpty())
        return decodeUpdate(entry.body);
    QMap<FieldId, Change> written;
    for (const FieldVerdict &verdict : entry.verification) {
        if (verdict.kind != FieldVerdict::Kind::Ignored)
            written.insert(verdict.field, holding(verdict.stored));
    }
    return written;
}

} // namespace

UndoChange::UndoChange(const HistoryEntry &entry, const Job &now)
{
    const QMap<FieldId, Change> written = writtenBy(entry);
    for (auto it = written.cbegin(); it != written.cend(); ++it)
        take(it.key(), entry, it.value(), now);
}

void UndoChange::take(const FieldId &field, const HistoryEntry &entry, const Change &written, const Job &now)
{
    Left left{field, Reason::ChangedSince, valueOf(now, field), {}};
    const auto raw = now.unreadable.constFind(field);
    if (raw != now.unreadable.constEnd()) {
        left.now = FieldValue(*raw);
        m_left += left;
        return;
    }
    const FieldValue old = valueOf(entry.before, field);
    const bool oldKnown = !entry.before.unreadable.contains(field);
    // A cleared person is no exception here: what took its place was read back, or else nobody knows who wrote it.
    if (!satisfies(field, written, left.now, left.now)) {
        left.reason =
            oldKnown && satisfies(field, Change::keep(), old, left.now) ? Reason::AlreadyBack : Reason::ChangedSince;
        m_left += left;
        return;
    }
    if (oldKnown && satisfies(field, Change::keep(), old, left.now)) { // the update wrote what was there before
        left.reason = Reason::AlreadyBack;
        m_left += left;
        return;
    }
    const FieldInput input = inputFor(field, old);
    left.reason = Reason::Impossible;
    left.why = oldKnown ? QString() : tr("The value from before the change could not be read.");
    const QList<EditIssue> issues = resolveField(now, field, input).issues;
    for (const EditIssue &issue : issues) {
        if (left.why.isEmpty() && issue.severity == EditIssue::Severity::Error)
            left.why = issue.text;
    }
    if (left.why.isEmpty())
        m_input.insert(field, input);
    else
        m_left += left;
}

QString UndoChange::words(const Left &left, const ChangeWords &words)
{
    const QString label = words.label(left.field);
    const QString now = words.value(left.field, left.now);
    switch (left.reason) {
    case Reason::ChangedSince:
        //: %1 is a field, %2 its present value
        return tr("%1: changed again since then, now %2").arg(label, now);
    case Reason::AlreadyBack:
        //: %1 is a field, %2 its present value
        return tr("%1: holds the old value already, %2").arg(label, now);
    case Reason::Impossible:
        break;
    }
    //: %1 is a field, %2 its present value, %3 a sentence that says why it cannot be changed
    return tr("%1: stays %2. %3").arg(label, now, left.why);
}

} // namespace jobwright
