// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/appearance.h"

#include <QAction>
#include <QList>
#include <QObject>

class QMenuBar;
class QUndoGroup;
class QWidget;

namespace jobwright {

/// Every action of the window with its key, made once, for menus and quick open alike. Knows nothing of what they do.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// `window` carries the shortcuts.
    WindowActions(QWidget *window, QUndoGroup &undo);

    /// What quick open offers.
    [[nodiscard]] QList<QAction *> commands() const { return m_commands; }
    /// The check marks of View.
    void setAppearance(Appearance appearance);
    void setLanguage(const QString &language);

    QAction *newConnection;
    QAction *importFields;
    QAction *localData;
    QAction *openDraftFile;
    QAction *closeTab;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *quickOpen;
    QAction *filterJobs;
    QAction *submit;
    QAction *sendLater;
    QAction *cancel;
    QAction *preview;
    QAction *revert;
    QAction *onlyDifferences; ///< checkable
    QAction *nextError;
    QAction *previousError;
    QAction *reload;
    QAction *copyNumber;
    QAction *exportDraft;
    QList<QAction *> places; ///< in the order of SideBar::Place
    QAction *nextPane;
    QAction *previousPane;
    QList<QAction *> appearances; ///< data(): Appearance as int
    QList<QAction *> languages;   ///< data(): a locale's name, empty for the system's
    QAction *userGuide;
    QAction *shortcuts;
    QAction *reportProblem;
    QAction *about;
    QAction *aboutQt;

private:
    void makeChoices();
    QAction *add(const QString &name, const QString &text, const QKeySequence &key = {});

    QWidget *m_window;
    QList<QAction *> m_commands;
};

} // namespace jobwright
