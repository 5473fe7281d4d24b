// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/changewords.h"
#include "jobs/fieldid.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace jobwright {

class EditSession;
class ElidedLabel;
class FieldEditor;
class IconLabel;
class InlineMessage;
class SegmentedChoice;
struct FieldSpec;

/// One standard field of the form: state bar, label, value now in the service, Keep | Clear | Set, editor, messages.
/// Everything shown follows the session; what the user does goes to the session.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    /// Pixels that the value in the service and the new value get at least.
    static constexpr int leastNow = 60;
    static constexpr int leastValue = 140;
    /// Between the columns; also in the header above.
    [[nodiscard]] static int spacing(bool narrow);

    /// Takes ownership of the editor.
    FieldRow(EditSession &session, const FieldSpec &spec, FieldEditor *editor, QWidget *parent = nullptr);

    [[nodiscard]] FieldId field() const { return m_field; }
    [[nodiscard]] FieldEditor *editor() const { return m_editor; }
    [[nodiscard]] int labelWidth() const;

    /// Columns that all rows share.
    void setColumnWidths(int label, int choice);
    /// Where room is short the value in the service stands below the label, so that the new value keeps its width.
    void setNarrow(bool narrow);
    [[nodiscard]] int choiceWidth() const;
    /// Lets the column decide how wide `part` is, not what stands in it: each row has a layout of its own, and where
    /// room is short they would fall out of line.
    static void shareWidth(QWidget *part, int least);
    /// Words for the value in the service; persons by name.
    void setWords(const ChangeWords &words);
    /// Shows the session's state; for what only the owner knows of, such as persons.
    void refresh();
    void focusEditor();

Q_SIGNALS:
    void undoWanted();
    void redoWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildChoice();
    void layOut();
    void takeChoice(int choice);
    void takeEdit(const QString &text);
    void refreshMessages();
    void refreshLock();
    [[nodiscard]] QString errorText() const;
    [[nodiscard]] QString adviceText() const;
    [[nodiscard]] QString quietText() const;

    EditSession &m_session;
    const FieldSpec &m_spec;
    FieldId m_field;
    FieldEditor *m_editor;
    QLabel *m_label;
    QWidget *m_labelBox;
    IconLabel *m_lock;
    ElidedLabel *m_now;
    SegmentedChoice *m_choice;
    QWidget *m_choiceBox;
    QBoxLayout *m_row = nullptr;
    QBoxLayout *m_labelColumn = nullptr;
    InlineMessage *m_error;
    InlineMessage *m_advice;
    InlineMessage *m_note;
    ChangeWords m_words;
};

} // namespace jobwright
