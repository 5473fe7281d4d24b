// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seededrandom.h"

namespace jobwright::sandbox {

SeededRandom::SeededRandom(quint64 seed) : m_state(seed) {}

quint64 SeededRandom::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

int SeededRandom::below(int bound)
{
    return static_cast<int>(next() % static_cast<quint64>(bound));
}

int SeededRandom::between(int low, int high)
{
    return low + below(high - low + 1);
}

bool SeededRandom::chance(int percent)
{
    return below(100) < percent;
}

QString SeededRandom::uuid()
{
    const quint64 high = (next() & ~0xf000ULL) | 0x4000ULL;
    const quint64 low = (next() & 0x3fffffffffffffffULL) | 0x8000000000000000ULL;
    const QString hex = QStringLiteral("%1%2").arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
    return QStringLiteral("%1-%2-%3-%4-%5")
        .arg(hex.mid(0, 8), hex.mid(8, 4), hex.mid(12, 4), hex.mid(16, 4), hex.mid(20, 12));
}

} // namespace jobwright::sandbox
