// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace jobwright {

/// Paints the entries of a NavList.
class NavDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole,
        IconRole,  ///< name of the icon as QString
        CountRole, ///< int
        ToneRole,  ///< Tone as int
        TextRole,  ///< what is painted; the display role adds the count in words for a screen reader
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace jobwright
