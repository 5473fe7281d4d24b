// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customfieldfilter.h"

#include "models/customfieldmodel.h"

#include <algorithm>

namespace jobwright {

CustomFieldFilter::CustomFieldFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(false);
    setSortRole(CustomFieldModel::SortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void CustomFieldFilter::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void CustomFieldFilter::setOnlyChanged(bool only)
{
    m_onlyChanged = only;
    invalidateFilter();
}

bool CustomFieldFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_onlyChanged && index.data(CustomFieldModel::KindRole).toInt() == int(Change::Kind::Keep) &&
        index.data(CustomFieldModel::ErrorRole).toString().isEmpty())
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(CustomFieldModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace jobwright
