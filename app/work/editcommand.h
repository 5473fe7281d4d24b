// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QUndoCommand>

namespace jobwright {

/// A step of an EditSession's undo stack that can be kept with the draft; see UndoHistory.
class EditCommand : public QUndoCommand
{
public:
    using QUndoCommand::QUndoCommand;

    [[nodiscard]] virtual QJsonObject toJson() const = 0;
    /// How much text is in it: as JSON it takes at least as many bytes.
    [[nodiscard]] virtual qsizetype textLength() const { return 0; }
};

} // namespace jobwright
