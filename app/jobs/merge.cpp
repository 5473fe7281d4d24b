// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/merge.h"

namespace jobwright {

namespace {

bool sameValue(const FieldId &field, const FieldValue &a, const FieldValue &b)
{
    // A UUID is the same in either case (RFC 9562 §4); every other text counts to the last character.
    if (field == FieldId(FieldKey::PersonId) && a.isText() && b.isText())
        return a.text().compare(b.text(), Qt::CaseInsensitive) == 0;
    return a == b;
}

FieldMerge::Kind kindOf(const FieldMerge &merge, bool theirsReadable)
{
    if (!theirsReadable)
        return FieldMerge::Kind::Clash;
    if (sameValue(merge.field, merge.base, merge.theirs))
        return FieldMerge::Kind::Send;
    // Unlike satisfies(): that somebody named another contact person is not the clearing that was asked for.
    const FieldValue wanted = merge.mine.kind == Change::Kind::Set ? merge.mine.value : FieldValue();
    return sameValue(merge.field, wanted, merge.theirs) ? FieldMerge::Kind::AlreadyThere : FieldMerge::Kind::Clash;
}

} // namespace

QList<FieldMerge> mergeEdit(const Job &base, const JobEdit &mine, const Job &theirs)
{
    QList<FieldMerge> merges;
    for (auto it = mine.cbegin(); it != mine.cend(); ++it) {
        FieldMerge merge{it.key(), valueOf(base, it.key()), it.value(), valueOf(theirs, it.key())};
        const auto raw = theirs.unreadable.constFind(it.key());
        const bool readable = raw == theirs.unreadable.constEnd();
        if (!readable)
            merge.theirs = FieldValue(*raw);
        merge.kind = kindOf(merge, readable);
        merges += merge;
    }
    return merges;
}

JobEdit onlyDifferences(const Job &job, const JobEdit &edit)
{
    JobEdit differing;
    for (auto it = edit.cbegin(); it != edit.cend(); ++it) {
        const bool same = it->kind == Change::Kind::Set && !job.unreadable.contains(it.key()) &&
                          sameValue(it.key(), it->value, valueOf(job, it.key()));
        if (!same)
            differing.insert(it.key(), *it);
    }
    return differing;
}

bool satisfies(const FieldId &field, const Change &change, const FieldValue &before, const FieldValue &read)
{
    switch (change.kind) {
    case Change::Kind::Keep:
        return sameValue(field, before, read);
    case Change::Kind::Set:
        return sameValue(field, change.value, read);
    case Change::Kind::Clear:
        break;
    }
    if (read.isNull())
        return true;
    return field == FieldId(FieldKey::PersonId) && !sameValue(field, before, read);
}

} // namespace jobwright
