// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace jobwright {

class EditSession;

/// The undo steps of a session as they are kept with its draft, so that undo goes on after a crash:
/// {"index":2,"steps":[{"field","before","after"}|{"added"}|{"inputsBefore","addedBefore","inputs","added"}|{"steps"}]}.
class UndoHistory
{
public:
    /// Of the steps, the newest that take no more room than this; so a text of 500 KB does not make each save three
    /// times as large.
    static constexpr qsizetype mostBytes = 64 * 1024;

    [[nodiscard]] static QJsonObject of(const EditSession &session);
    /// To be called after EditSession::restore() with the input that belongs to it. What cannot be read leaves the
    /// session without steps.
    static void restore(EditSession &session, const QJsonObject &history);
};

} // namespace jobwright
