// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/fieldid.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace jobwright {

/// What an editor needs, besides the input, to be as it was: where the cursor stood, which rows were added, what could
/// be undone. One part of Draft::view.
struct EditView
{
    std::optional<FieldId> field; ///< that had the focus
    int cursor = -1;              ///< in UTF-16 units of its text; -1 where the field has no text
    int anchor = -1;              ///< the other end of the selection
    QList<qint64> added;          ///< EditSession::addedFields()
    QJsonObject undo;             ///< UndoHistory
};

/// Nothing where it cannot be read.
[[nodiscard]] EditView editViewOf(const QByteArray &draftView);
/// The view of a draft with this in it; what others keep there stays.
[[nodiscard]] QByteArray withEditView(const QByteArray &draftView, const EditView &view);

} // namespace jobwright
