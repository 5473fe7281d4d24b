// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowactions.h"

#include <QActionGroup>
#include <QUndoGroup>
#include <QWidget>

namespace jobwright {

WindowActions::WindowActions(QWidget *window, QUndoGroup &undoGroup) : QObject(window), m_window(window)
{
    quickOpen = add(QStringLiteral("actionQuickOpen"), tr("&Find a job or a command…"), Qt::CTRL | Qt::Key_K);
    filterJobs = add(QStringLiteral("actionFilter"), tr("Fi&lter the list of jobs"), Qt::CTRL | Qt::Key_F);
    submit = add(QStringLiteral("actionSubmit"), tr("&Submit"), Qt::CTRL | Qt::Key_Return);
    sendLater = add(QStringLiteral("actionSendLater"), tr("Send l&ater"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    cancel = add(QStringLiteral("actionCancel"), tr("&Cancel submitting"));
    preview = add(QStringLiteral("actionPreview"), tr("&What will be sent"), Qt::CTRL | Qt::SHIFT | Qt::Key_W);
    revert = add(QStringLiteral("actionRevert"), tr("Re&vert all fields"));
    onlyDifferences = add(QStringLiteral("actionOnlyDifferences"), tr("Send only &differences"));
    onlyDifferences->setCheckable(true);
    nextError = add(QStringLiteral("actionNextError"), tr("&Next field in error"), Qt::Key_F8);
    previousError = add(QStringLiteral("actionPreviousError"), tr("&Previous field in error"), Qt::SHIFT | Qt::Key_F8);
    reload = add(QStringLiteral("actionReload"), tr("&Reload"), Qt::Key_F5);
    copyNumber = add(QStringLiteral("actionCopyNumber"), tr("Copy j&ob number"));
    exportDraft = add(QStringLiteral("actionExportDraft"), tr("&Export draft…"));
    closeTab = add(QStringLiteral("actionCloseTab"), tr("Close &tab"), Qt::CTRL | Qt::Key_W);
    const QStringList placeTexts{tr("&Jobs"), tr("&Drafts"), tr("&Outbox"), tr("&Needs you"), tr("&History")};
    for (int i = 0; i < placeTexts.size(); ++i)
        places.append(add(QStringLiteral("actionPlace%1").arg(i + 1), placeTexts[i],
                          QKeySequence(int(Qt::CTRL) | (int(Qt::Key_1) + i))));
    nextPane = add(QStringLiteral("actionNextPane"), tr("Ne&xt pane"), Qt::Key_F6);
    previousPane = add(QStringLiteral("actionPreviousPane"), tr("Previous pan&e"), Qt::SHIFT | Qt::Key_F6);
    newConnection = add(QStringLiteral("actionNewConnection"), tr("Set up a &connection…"));
    importFields = add(QStringLiteral("actionImportFields"), tr("&Import definitions of custom fields…"));
    localData = add(QStringLiteral("actionLocalData"), tr("Data on this &computer…"));
    openDraftFile = add(QStringLiteral("actionOpenDraftFile"), tr("Open &draft file…"));
    userGuide = add(QStringLiteral("actionUserGuide"), tr("&User guide"), Qt::Key_F1);
    shortcuts = add(QStringLiteral("actionShortcuts"), tr("&Keyboard shortcuts"), Qt::CTRL | Qt::Key_F1);
    reportProblem = add(QStringLiteral("actionReportProblem"), tr("&Report a problem…"));
    about = add(QStringLiteral("actionAbout"), tr("&About Jobwright"));
    aboutQt = add(QStringLiteral("actionAboutQt"), tr("About &Qt"));
    quit = add(QStringLiteral("actionQuit"), tr("&Quit"), Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    aboutQt->setMenuRole(QAction::AboutQtRole);

    undo = undoGroup.createUndoAction(window, tr("&Undo"));
    undo->setShortcut(Qt::CTRL | Qt::Key_Z);
    redo = undoGroup.createRedoAction(window, tr("&Redo"));
    redo->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    undo->setObjectName(QStringLiteral("actionUndo"));
    redo->setObjectName(QStringLiteral("actionRedo"));
    window->addActions({undo, redo});
    makeChoices();
}

void WindowActions::makeChoices()
{
    const auto choice = [this](QActionGroup *group, const QString &text, const QVariant &data) {
        auto *action = new QAction(text, this);
        action->setCheckable(true);
        action->setData(data);
        group->addAction(action);
        return action;
    };
    auto *looks = new QActionGroup(this);
    appearances = {choice(looks, tr("Like the &system"), int(Appearance::System)),
                   choice(looks, tr("&Light"), int(Appearance::Light)),
                   choice(looks, tr("&Dark"), int(Appearance::Dark))};
    auto *tongues = new QActionGroup(this);
    languages = {choice(tongues, tr("Like the &system"), QString()),
                 choice(tongues, QStringLiteral("&English"), QStringLiteral("en")),
                 choice(tongues, QStringLiteral("&Deutsch"), QStringLiteral("de"))};
}

void WindowActions::setAppearance(Appearance appearance)
{
    for (QAction *action : std::as_const(appearances))
        action->setChecked(action->data().toInt() == int(appearance));
}

void WindowActions::setLanguage(const QString &language)
{
    for (QAction *action : std::as_const(languages))
        action->setChecked(action->data().toString() == language);
}

QAction *WindowActions::add(const QString &name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    m_window->addAction(action);
    m_commands.append(action);
    return action;
}

} // namespace jobwright
