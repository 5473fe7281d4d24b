// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/prompts.h"

namespace jobwright {

/// Prompts as window-modal dialogs of the platform. All texts are plain.
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
