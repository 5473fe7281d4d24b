// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace jobwright {

/// Questions to the user that stand in their own window. Handed in, so that tests answer. Nothing blocks: the answer
/// comes to the callback, at most once, later or at once, and not at all when `parent` is gone by then.
class Prompts
{
public:
    struct LossQuestion
    {
        QString title;
        QString text;
        QString loseText; ///< on the button that destroys: "Discard changes"
        QString keepText; ///< on the other one, which is the default: "Keep editing"
    };
    struct FileQuestion
    {
        QString title;
        QString suggestedName; ///< file name or path; only of saving
        QStringList filters;   ///< "CSV files (*.csv)"
        QString suffix;        ///< added to a saved name without one; without the dot
    };

    virtual ~Prompts() = default;

    /// True: the user accepts the loss. Closing the question means false.
    virtual void confirmLoss(QWidget *parent, const LossQuestion &question, std::function<void(bool)> answer) = 0;
    /// An empty path where the user gave up. The dialog asks before a file is overwritten.
    virtual void chooseFileToSave(QWidget *parent, const FileQuestion &question,
                                  std::function<void(const QString &path)> answer) = 0;
    virtual void chooseFileToOpen(QWidget *parent, const FileQuestion &question,
                                  std::function<void(const QString &path)> answer) = 0;
    /// Something to be read; `done` (may be empty) after it was closed.
    virtual void message(QWidget *parent, const QString &title, const QString &text, std::function<void()> done) = 0;
};

} // namespace jobwright
