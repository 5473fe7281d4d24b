// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

namespace jobwright {

/// What libFuzzer hands in, copied so that reading past its end is found.
[[nodiscard]] inline QByteArray fuzzBytes(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

/// Ends the run, so that libFuzzer keeps the input.
inline void mustHold(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace jobwright
