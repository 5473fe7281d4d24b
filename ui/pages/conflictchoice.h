// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QRadioButton;

namespace jobwright {

class TextLabel;

/// One value that can be chosen: a radio button with a text beside it that wraps. A long text shows its beginning, and
/// all of it on demand. A click anywhere chooses.
class ConflictChoice : public QWidget
{
    Q_OBJECT

public:
    /// `caption` heads the value where no column does; see setCaptionShown().
    explicit ConflictChoice(const QString &caption, QWidget *parent = nullptr);

    [[nodiscard]] QRadioButton *button() const { return m_button; }

    /// `whole` is what "Show all" opens; empty where `brief` says everything.
    void setText(const QString &brief, const QString &whole);
    void setCaptionShown(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void refresh();

    QRadioButton *m_button;
    TextLabel *m_caption;
    TextLabel *m_text;
    QWidget *m_column;
};

} // namespace jobwright
