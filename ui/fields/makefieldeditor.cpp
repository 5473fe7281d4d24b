// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/makefieldeditor.h"

#include "fields/durationfieldeditor.h"
#include "fields/linefieldeditor.h"
#include "fields/personfieldeditor.h"
#include "fields/textfieldeditor.h"
#include "jobs/fieldspec.h"

namespace jobwright {

FieldEditor *makeFieldEditor(const FieldSpec &spec, QWidget *parent)
{
    switch (spec.type) {
    case FieldSpec::Type::Minutes:
        return new DurationFieldEditor(parent);
    case FieldSpec::Type::Text:
        return new TextFieldEditor(spec.advisoryLength, parent);
    case FieldSpec::Type::Person:
        return new PersonFieldEditor(parent);
    case FieldSpec::Type::Line:
        break;
    }
    return new LineFieldEditor(parent);
}

} // namespace jobwright
