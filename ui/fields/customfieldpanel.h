// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace jobwright {

class AddFieldBar;
class ChipButton;
class CountBadge;
class CustomFieldTable;
class EditSession;
class SearchField;
class TextLabel;

/// The custom fields of a job: heading with count, filter, "Only changed", "Add field…", and the table. Only as high as
/// its rows need; beyond the room there is, the table scrolls. The session must outlive it.
class CustomFieldPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CustomFieldPanel(EditSession &session, QWidget *parent = nullptr);

    [[nodiscard]] CustomFieldTable &table() { return *m_table; }

    /// Goes to the field, taking the filter away where it hides it. False where the job has no such field.
    bool focusField(qint64 definitionId);
    /// The field of the current row while `widget` is the table or an editor in it; 0 otherwise.
    [[nodiscard]] qint64 fieldOf(const QWidget *widget) const;

private:
    void layOut();
    void showCounts();

    EditSession &m_session;
    CustomFieldTable *m_table;
    CountBadge *m_count;
    SearchField *m_filter;
    ChipButton *m_onlyChanged;
    QPushButton *m_add;
    AddFieldBar *m_addBar;
    TextLabel *m_nothing;
};

} // namespace jobwright
