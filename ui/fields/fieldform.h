// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/fieldid.h"
#include "jobs/person.h"

#include <QList>
#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;

namespace jobwright {

class EditSession;
class ElidedLabel;
class FieldRow;
class PersonFieldEditor;

/// The standard fields of a job, one row each, from the field table. The columns of all rows line up; the width of the
/// labels follows language and font. The session must outlive it.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    explicit FieldForm(EditSession &session, QWidget *parent = nullptr);

    /// Puts the focus into the editor of a standard field. False for a custom field.
    bool focusField(const FieldId &field);
    /// The field whose row `widget` is in; nothing for another widget.
    [[nodiscard]] std::optional<FieldId> fieldOf(const QWidget *widget) const;
    /// `whyNone`: why persons cannot be listed, in words; empty where they can.
    void setPersons(const QList<Person> &persons, const QString &whyNone);

    /// Narrower than what is shown may need: where room is short the columns are put together.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    void alignColumns();
    void setNarrow(bool narrow);
    /// Of the columns whose width the texts decide.
    [[nodiscard]] int textWidth() const;
    void applyWords();

    EditSession &m_session;
    QList<Person> m_persons;
    PersonFieldEditor *m_personEditor = nullptr;
    std::vector<FieldRow *> m_rows;
    QBoxLayout *m_header = nullptr;
    ElidedLabel *m_headerLabel = nullptr;
    QWidget *m_headerNow = nullptr;
    QWidget *m_headerChoice = nullptr;
    int m_labelWidth = 0;
    int m_choiceWidth = 0;
    bool m_narrow = false;
};

} // namespace jobwright
