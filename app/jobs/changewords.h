// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/fieldinput.h"
#include "jobs/job.h"
#include "jobs/jobedit.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace jobwright {

/// Says values and changes in words, the same on screen, to a screen reader, on the command line and in receipts.
/// Knows the names behind ids: labels of the job's custom fields, persons by UUID.
class ChangeWords
{
public:
    explicit ChangeWords(const Job &job, QHash<QString, QString> personNames = {});

    /// "Order number", "Boiler make", "Field 4711".
    [[nodiscard]] QString label(const FieldId &field) const;
    /// "1 h 30 min", "A. Shaw", "PO-4471", "not set", "empty text"; one line, elided at 80 characters.
    [[nodiscard]] QString value(const FieldId &field, const FieldValue &value) const;
    /// A full line: "Order number: will be cleared (now PO-4471)", "Reference: NG-2291 → NG-2300".
    [[nodiscard]] QString line(const FieldId &field, const Change &change) const;
    /// A part of a sentence: "clear Reference", "Order number PO-4471 → PO-4480". Long and many-lined texts only give
    /// the name of the field.
    [[nodiscard]] QString part(const FieldId &field, const Change &change) const;
    /// "2 changes: clear Reference; Order number PO-4471 → PO-4480", or "No changes". Of more than twelve changes the
    /// last says how many more there are.
    [[nodiscard]] QString summary(const JobEdit &edit) const;
    /// line() for every change, in order.
    [[nodiscard]] QStringList lines(const JobEdit &edit) const;
    /// Everything a person typed, word for word and nothing elided, a field to a paragraph: to be saved elsewhere.
    [[nodiscard]] QString typed(const JobInput &input) const;

private:
    [[nodiscard]] QString now(const FieldId &field) const;
    [[nodiscard]] bool isSameAsNow(const FieldId &field, const Change &change) const;

    Job m_job;
    QHash<QString, QString> m_personNames;
};

} // namespace jobwright
