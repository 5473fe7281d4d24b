// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/instanceanswer.h"

#include <QByteArray>

#include <optional>

namespace jobwright {

/// How a message and its answer go over the socket: a byte for the version of all this, two for the length of the
/// message (the higher first), the message; back come the version and one byte of InstanceAnswer.
struct InstanceFrame
{
    enum class State { Incomplete, Complete, Broken };

    static constexpr char version = 1;
    static constexpr qsizetype headSize = 3;
    static constexpr qsizetype answerSize = 2;

    State state = State::Incomplete;
    QByteArray message; ///< only of Complete

    /// Looks at all bytes that came so far. Broken, and it will not get better: another version, no or too long a
    /// message, anything behind it.
    [[nodiscard]] static InstanceFrame read(const QByteArray &bytes);
    /// `message` as InstanceMessage::encoded() gives it.
    [[nodiscard]] static QByteArray around(const QByteArray &message);

    [[nodiscard]] static QByteArray answer(InstanceAnswer answer);
    /// Nothing where it is not an answer of this version.
    [[nodiscard]] static std::optional<InstanceAnswer> readAnswer(const QByteArray &bytes);
};

} // namespace jobwright
