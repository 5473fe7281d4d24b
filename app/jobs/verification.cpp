// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/verification.h"

#include "jobs/merge.h"

#include <algorithm>

namespace jobwright {

namespace {

/// What the job holds, of repeated custom fields the first that is not as asked. Unreadable values give their JSON.
FieldValue storedValue(const Job &readBack, const FieldVerdict &verdict)
{
    const auto raw = readBack.unreadable.constFind(verdict.field);
    if (raw != readBack.unreadable.constEnd())
        return FieldValue(*raw);
    if (verdict.field.isCustom()) {
        for (const CustomField &field : readBack.customFields) {
            if (field.definitionId == verdict.field.definitionId() &&
                !satisfies(verdict.field, verdict.sent, verdict.before, field.value))
                return field.value;
        }
    }
    return valueOf(readBack, verdict.field);
}

FieldVerdict::Kind kindOf(const FieldVerdict &verdict, bool readable)
{
    if (!readable)
        return FieldVerdict::Kind::StoredDifferently;
    if (satisfies(verdict.field, verdict.sent, verdict.before, verdict.stored))
        return FieldVerdict::Kind::Confirmed;
    return satisfies(verdict.field, Change::keep(), verdict.before, verdict.stored)
               ? FieldVerdict::Kind::Ignored
               : FieldVerdict::Kind::StoredDifferently;
}

} // namespace

Verification verify(const Job &before, const JobEdit &sent, const Job &readBack)
{
    Verification verification;
    for (auto it = sent.cbegin(); it != sent.cend(); ++it) {
        FieldVerdict verdict;
        verdict.field = it.key();
        verdict.before = valueOf(before, it.key());
        verdict.sent = it.value();
        verdict.stored = storedValue(readBack, verdict);
        verdict.kind = kindOf(verdict, !readBack.unreadable.contains(it.key()));
        verification += verdict;
    }
    return verification;
}

bool allConfirmed(const Verification &verification)
{
    return std::all_of(verification.cbegin(), verification.cend(),
                       [](const FieldVerdict &verdict) { return verdict.kind == FieldVerdict::Kind::Confirmed; });
}

QString verdictWord(FieldVerdict::Kind kind)
{
    switch (kind) {
    case FieldVerdict::Kind::StoredDifferently:
        return QStringLiteral("storedDifferently");
    case FieldVerdict::Kind::Ignored:
        return QStringLiteral("ignored");
    case FieldVerdict::Kind::Confirmed:
        break;
    }
    return QStringLiteral("confirmed");
}

} // namespace jobwright
