// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/change.h"

#include <QWidget>

namespace jobwright {

/// The editor of one standard field. It shows what the session holds and says what the user does; it decides nothing.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEditor(QWidget *parent = nullptr);

    /// What takes the focus and carries accessible name and description.
    [[nodiscard]] virtual QWidget *input() const = 0;
    /// Quiet help under the editor for what it shows now; may be empty.
    [[nodiscard]] virtual QString note() const { return {}; }
    /// What Set begins with where the job holds `now`.
    [[nodiscard]] virtual QString startText(const FieldValue &now) const { return now.text(); }

    /// Keep shows `now` quietly, Clear says so in words, Set shows `text` as typed. Fires no signal.
    virtual void showState(Change::Kind kind, const FieldValue &now, const QString &text) = 0;
    virtual void setLocked(bool locked) = 0;

Q_SIGNALS:
    /// The user changed the text; what a FieldInput of Set would hold.
    void edited(const QString &text);
    void keepWanted();
    void undoWanted();
    void redoWanted();

protected:
    /// Connects the common keys and takes the layout; call once from the constructor.
    void adopt(QWidget *editor);
    /// "will be cleared", shown in the editor's place.
    [[nodiscard]] static QString clearedWords();
};

} // namespace jobwright
