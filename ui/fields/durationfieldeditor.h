// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/fieldeditor.h"

namespace jobwright {

class FormLineEdit;

/// A duration as people type it; at its end stands how many minutes were understood.
class DurationFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit DurationFieldEditor(QWidget *parent = nullptr);

    [[nodiscard]] QWidget *input() const override;
    /// While the text is a plain number or written otherwise than in full: the full words, such as "1 h 30 min".
    [[nodiscard]] QString note() const override { return m_note; }
    [[nodiscard]] QString startText(const FieldValue &now) const override;
    void showState(Change::Kind kind, const FieldValue &now, const QString &text) override;
    void setLocked(bool locked) override;

private:
    FormLineEdit *m_edit;
    QString m_note;
};

} // namespace jobwright
