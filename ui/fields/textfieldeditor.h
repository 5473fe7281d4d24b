// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/fieldeditor.h"

#include <optional>

namespace jobwright {

class FormTextEdit;

/// Several lines of text with a count of characters.
class TextFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    /// `advisoryLength` is named beside the count and limits nothing.
    explicit TextFieldEditor(std::optional<int> advisoryLength, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *input() const override;
    [[nodiscard]] QString note() const override;
    void showState(Change::Kind kind, const FieldValue &now, const QString &text) override;
    void setLocked(bool locked) override;

private:
    FormTextEdit *m_edit;
    std::optional<int> m_advisoryLength;
    Change::Kind m_kind = Change::Kind::Keep;
    qsizetype m_length = 0;
};

} // namespace jobwright
