// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace jobwright {

/// Custom fields by text and by "only changed", and in the order of a column. Does not filter or sort anew while values
/// change: a row does not jump away under the hand that edits it.
class CustomFieldFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CustomFieldFilter(QObject *parent = nullptr);

    [[nodiscard]] bool onlyChanged() const { return m_onlyChanged; }

    /// Every word of the text must occur in the label, the id, the value or the new value, in any case.
    void setText(const QString &text);
    /// Fields in error count as changed.
    void setOnlyChanged(bool only);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    bool m_onlyChanged = false;
};

} // namespace jobwright
