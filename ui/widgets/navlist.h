// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tone.h"

#include <QLatin1String>
#include <QListWidget>

namespace jobwright {

/// The entries of the navigation at the left: icon, text, count. One is current; arrow keys move, Return or a click
/// goes there.
class NavList : public QListWidget
{
    Q_OBJECT

public:
    explicit NavList(QWidget *parent = nullptr);

    [[nodiscard]] QString currentKey() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// An empty icon name shows none, as in the list of recent jobs.
    void addEntry(const QString &key, QLatin1String iconName, const QString &text);
    void clearEntries();
    /// 0 hides the number.
    void setCount(const QString &key, int count, Tone tone = Tone::Neutral);
    /// Without chosen(). An unknown or empty key leaves no entry current.
    void setCurrentKey(const QString &key);

Q_SIGNALS:
    /// By the user only.
    void chosen(const QString &key);

private:
    [[nodiscard]] QListWidgetItem *itemFor(const QString &key) const;
};

} // namespace jobwright
