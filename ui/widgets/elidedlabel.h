// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/textlabel.h"

namespace jobwright {

/// One line or a few, cut with an ellipsis where the room ends; the tooltip and the accessible name hold the whole
/// text. Never forces its page wider.
class ElidedLabel : public TextLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    ElidedLabel(const QString &text, TextStyle style, ColourRole role, QWidget *parent = nullptr);

    [[nodiscard]] QString fullText() const { return m_full; }
    [[nodiscard]] bool isElided() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Line breaks become spaces. Very long text is kept whole; only its beginning is measured and shown.
    void setFullText(const QString &text);
    /// 1 (the default) or more.
    void setLines(int lines);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshToolTip();

    QString m_full;
    QString m_shown; ///< one line, cut to a length that no screen exceeds
    int m_lines = 1;
};

} // namespace jobwright
