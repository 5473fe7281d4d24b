// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFileDevice>
#include <QString>

namespace jobwright {

/// What this user may do with files of the program, 0600; folders need ExeOwner as well.
inline constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
/// What nobody else may do with any of them.
inline constexpr QFileDevice::Permissions anyoneElse = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                       QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                                       QFileDevice::WriteOther | QFileDevice::ExeOther;

/// There is something of this name that is no file: a device or a pipe, which could keep a reader waiting for ever and
/// which a writer would replace.
[[nodiscard]] bool isNoFile(const QString &path);

/// Writes the file as a whole or not at all, for this user alone (0600): what the program exports holds customers'
/// data. Gives words for the user where it could not be written, else nothing.
[[nodiscard]] QString writePrivateFile(const QString &path, const QByteArray &content);

} // namespace jobwright
