// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace jobwright {

class TextLabel;

/// Title and sub-title of a page, with room at the end for what acts on the whole page.
class PageHead : public QWidget
{
    Q_OBJECT

public:
    PageHead(const QString &title, const QString &subtitle, QWidget *parent = nullptr);

    void setSubtitle(const QString &subtitle);
    /// Takes ownership.
    void addTrailing(QWidget *widget);

private:
    TextLabel *m_subtitle;
    QHBoxLayout *m_trailing;
};

} // namespace jobwright
