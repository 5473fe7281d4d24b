// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace jobwright::sandbox {

/// Numbers that depend on the seed alone. The distributions of the standard library differ between compilers, so the
/// sandbox data would too; this one (SplitMix64) is a few lines and the same everywhere.
class SeededRandom
{
public:
    explicit SeededRandom(quint64 seed);

    [[nodiscard]] quint64 next();
    /// 0 … bound-1; bound must be positive.
    [[nodiscard]] int below(int bound);
    /// low … high, both included.
    [[nodiscard]] int between(int low, int high);
    [[nodiscard]] bool chance(int percent);
    /// Lower case, without braces, version 4.
    [[nodiscard]] QString uuid();

    template <typename T>
    [[nodiscard]] const T &pick(const QList<T> &from)
    {
        return from.at(below(static_cast<int>(from.size())));
    }

private:
    quint64 m_state;
};

} // namespace jobwright::sandbox
