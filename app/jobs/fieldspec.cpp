// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/fieldspec.h"

#include "jobs/job.h"

#include <QCoreApplication>

#include <array>

namespace jobwright {

namespace {

// Property names, clearing and locking: API notes, "Keep, clear, set". Lengths: the same, last paragraph.
constexpr std::array<FieldSpec, 5> table{{
    {FieldKey::PlannedDuration, "plannedDuration", QT_TRANSLATE_NOOP("Field", "Planned duration"),
     FieldSpec::Type::Minutes, false, false, std::nullopt, &Job::plannedDuration},
    {FieldKey::Reference, "reference", QT_TRANSLATE_NOOP("Field", "Reference"), FieldSpec::Type::Line, true, false, 40,
     &Job::reference},
    {FieldKey::PersonId, "personId", QT_TRANSLATE_NOOP("Field", "Contact person"), FieldSpec::Type::Person, true, true,
     std::nullopt, &Job::personId},
    {FieldKey::OrderNumber, "orderNumber", QT_TRANSLATE_NOOP("Field", "Order number"), FieldSpec::Type::Line, true,
     false, 80, &Job::orderNumber},
    {FieldKey::Description, "description", QT_TRANSLATE_NOOP("Field", "Description"), FieldSpec::Type::Text, false,
     true, 2000, &Job::description},
}};

constexpr bool inKeyOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].key) != i)
            return false;
    }
    return true;
}
static_assert(inKeyOrder(), "fieldSpec() finds a row by its key");

} // namespace

std::span<const FieldSpec> fieldTable()
{
    return table;
}

const FieldSpec &fieldSpec(FieldKey key)
{
    return table[static_cast<std::size_t>(key)];
}

QString fieldLabel(FieldKey key)
{
    return QCoreApplication::translate("Field", fieldSpec(key).label);
}

} // namespace jobwright
