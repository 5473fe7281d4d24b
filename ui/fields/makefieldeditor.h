// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace jobwright {

class FieldEditor;
struct FieldSpec;

/// The editor that suits the field's type.
[[nodiscard]] FieldEditor *makeFieldEditor(const FieldSpec &spec, QWidget *parent);

} // namespace jobwright
