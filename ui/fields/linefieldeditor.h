// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/fieldeditor.h"

namespace jobwright {

class FormLineEdit;

/// One line of text.
class LineFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit LineFieldEditor(QWidget *parent = nullptr);

    [[nodiscard]] QWidget *input() const override;
    void showState(Change::Kind kind, const FieldValue &now, const QString &text) override;
    void setLocked(bool locked) override;

private:
    FormLineEdit *m_edit;
};

} // namespace jobwright
