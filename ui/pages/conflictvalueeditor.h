// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "jobs/person.h"

#include <QWidget>

namespace jobwright {

class CustomValueEditor;
class FieldEditor;
class InlineMessage;
struct ResolvedField;

/// Takes another value for a field that clashes, in the editor that the form uses for it, with what there is to say
/// about it underneath.
class ConflictValueEditor : public QWidget
{
    Q_OBJECT

public:
    /// `theirs` is the job as the service holds it. `label` names the editor for assistive technology.
    ConflictValueEditor(const Job &theirs, const FieldId &field, const QString &label, QWidget *parent = nullptr);

    /// What the service holds, as one would type it.
    [[nodiscard]] QString startText() const;

    /// Fires no edited(). `resolved` is what the text means.
    void showText(const QString &text, const ResolvedField &resolved);
    void setPersons(const QList<Person> &persons, const QString &whyNone);
    void focusInput();

Q_SIGNALS:
    void edited(const QString &text);

private:
    void makeCustom(const Job &theirs, const QString &text);

    Job m_theirs;
    FieldId m_field;
    QString m_label;
    FieldEditor *m_editor = nullptr;       ///< of a standard field
    CustomValueEditor *m_custom = nullptr; ///< of a custom field, made with its first text
    InlineMessage *m_message;
    InlineMessage *m_note;
};

} // namespace jobwright
