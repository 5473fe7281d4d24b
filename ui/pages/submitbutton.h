// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace jobwright {

/// The one button that sends, with its key behind the word in a smaller, quieter face. Its accessible name is the word
/// alone.
class SubmitButton : public QPushButton
{
    Q_OBJECT

public:
    explicit SubmitButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    void setWord(const QString &word);
    /// In the platform's words; empty for none.
    void setKeyHint(const QString &hint);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_word;
    QString m_keyHint;
};

} // namespace jobwright
