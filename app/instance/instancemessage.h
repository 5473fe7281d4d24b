// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace jobwright {

/// What one start of the program hands to the one that runs already: a verb and at most one argument, each of its own
/// type. It is never joined to a command line and read again, so that no argument can become an option.
struct InstanceMessage
{
    enum class Verb {
        Activate, ///< show the window
        OpenJob,  ///< with jobId, and profile where a link names one
        OpenFile, ///< with path
    };

    static constexpr qsizetype longestEncoded = 4096; ///< bytes
    static constexpr qsizetype longestPath = 3072;    ///< bytes of UTF-8
    static constexpr qsizetype longestProfile = 200;  ///< characters
    static constexpr qsizetype longestToken = 256;    ///< characters

    Verb verb = Verb::Activate;
    qint64 jobId = 0;        ///< above 0
    QString profile;         ///< name of a profile, or empty: the one that is open
    QString path;            ///< absolute, of a file on this computer, without `.`, `..` and control characters
    QString activationToken; ///< of the desktop, with which the window may come to the front; printable ASCII, or empty

    /// The argument is that of the verb and keeps to the rules above. Does not look at the disk.
    [[nodiscard]] bool isValid() const;
    /// One form for one message. Empty where it is not valid or would be longer than longestEncoded.
    [[nodiscard]] QByteArray encoded() const;
    /// Takes what encoded() gives, byte for byte, and nothing else.
    [[nodiscard]] static std::optional<InstanceMessage> decode(const QByteArray &bytes);

    /// The desktop's token for this start, from the environment; empty where there is none that can be handed on.
    [[nodiscard]] static QString tokenOfThisStart();

    [[nodiscard]] bool operator==(const InstanceMessage &other) const = default;
};

} // namespace jobwright
