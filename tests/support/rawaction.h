// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>

namespace jobwright {

/// One thing RawServer does on a connection, after it has read a request.
struct RawAction
{
    enum class Kind {
        Send,
        SendSlowly,  ///< byte by byte, `pause` between them
        SendForever, ///< the bytes again and again, as fast as they are taken
        Wait,
        NextRequest, ///< goes on when another request was read
        Close,       ///< orderly: FIN
        Reset        ///< RST
    };

    Kind kind = Kind::Close;
    QByteArray bytes;
    std::chrono::milliseconds pause{0};

    [[nodiscard]] static RawAction send(const QByteArray &bytes) { return {Kind::Send, bytes, {}}; }
    [[nodiscard]] static RawAction sendSlowly(const QByteArray &bytes, std::chrono::milliseconds pause)
    {
        return {Kind::SendSlowly, bytes, pause};
    }
    [[nodiscard]] static RawAction sendForever(const QByteArray &bytes) { return {Kind::SendForever, bytes, {}}; }
    [[nodiscard]] static RawAction wait(std::chrono::milliseconds time) { return {Kind::Wait, {}, time}; }
    [[nodiscard]] static RawAction nextRequest() { return {Kind::NextRequest, {}, {}}; }
    [[nodiscard]] static RawAction close() { return {Kind::Close, {}, {}}; }
    [[nodiscard]] static RawAction reset() { return {Kind::Reset, {}, {}}; }
};

} // namespace jobwright
