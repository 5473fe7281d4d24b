// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/prompts.h"

namespace jobwright {

/// Prompts as window-modal dialogs of the platform, opened and never waited for. All texts are plain. Each dialog
/// deletes itself; where the parent goes first, its dialog goes with it and the answer never comes.
class DialogPrompts : public Prompts
{
public:
    void confirmLoss(QWidget *parent, const LossQuestion &question, std::function<void(bool)> answer) override;
    void chooseFileToSave(QWidget *parent, const FileQuestion &question,
                          std::function<void(const QString &path)> answer) override;
    void chooseFileToOpen(QWidget *parent, const FileQuestion &question,
                          std::function<void(const QString &path)> answer) override;
    void message(QWidget *parent, const QString &title, const QString &text, std::function<void()> done) override;
};

} // namespace jobwright
