// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/changewords.h"
#include "jobs/merge.h"
#include "jobs/person.h"
#include "work/conflictresolution.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;

namespace jobwright {

class ConflictChoice;
class ConflictValueEditor;
class InlineMessage;
class TextLabel;

/// One clash: the value when the draft began, the user's, the service's, and the way to a fourth. Nothing is chosen at
/// first.
class ConflictRow : public QWidget
{
    Q_OBJECT

public:
    /// Shares of the row's width: field, beginning, yours, the service's, another value.
    static constexpr std::array<int, 5> columns{4, 5, 7, 7, 5};

    ConflictRow(ConflictResolution &resolution, const FieldMerge &clash, const ChangeWords &words,
                QWidget *parent = nullptr);

    [[nodiscard]] const FieldId &field() const { return m_clash.field; }

    /// Persons by name.
    void setWords(const ChangeWords &words);
    void setPersons(const QList<Person> &persons, const QString &whyNone);
    /// Columns below each other, each with its heading.
    void setStacked(bool stacked);
    /// The choice taken, the first one where there is none, or the editor that needs a better value.
    void focusChoice();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void addButton(ConflictChoice *choice, ConflictResolution::Choice which, const QString &name);
    void take(int choice);
    void refresh();
    void fill();
    [[nodiscard]] QString statement() const;

    ConflictResolution &m_resolution;
    FieldMerge m_clash;
    ChangeWords m_words;
    QButtonGroup *m_group;
    QBoxLayout *m_cells;
    QWidget *m_head;
    TextLabel *m_label;
    TextLabel *m_state;
    QWidget *m_baseBox;
    TextLabel *m_baseCaption;
    TextLabel *m_base;
    ConflictChoice *m_mine;
    ConflictChoice *m_theirs;
    ConflictChoice *m_other;
    InlineMessage *m_why;
    ConflictValueEditor *m_editor;
};

} // namespace jobwright
