// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace jobwright {

/// Items in reading order, as many in a line as fit.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] QLayoutItem *takeAt(int index) override;
    void setGeometry(const QRect &rect) override;
    /// Room between items of a line and between lines.
    void setGaps(int horizontal, int vertical);

private:
    /// Places the items (or only measures) and returns the height.
    int arrange(const QRect &rect, bool place) const;

    std::vector<QLayoutItem *> m_items;
    int m_horizontalGap = 8;
    int m_verticalGap = 4;
};

} // namespace jobwright
