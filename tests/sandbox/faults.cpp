// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults.h"

#include <algorithm>

namespace jobwright::sandbox {

std::optional<Fault> Faults::take(Fault::Kind kind, const QByteArray &method)
{
    const auto found = m_faults.find(kind);
    if (found == m_faults.end() || (!found->method.isEmpty() && found->method != method))
        return std::nullopt;
    ++found->seen;
    // The value of error500 says which requests fail: every n-th.
    if (kind == Fault::Kind::Error500 && found->seen % std::max(1, found->number(1)) != 0)
        return std::nullopt;
    Fault fault = *found;
    if (found->count > 0 && --found->count == 0)
        m_faults.erase(found);
    return fault;
}

QJsonObject Faults::toJson() const
{
    QJsonObject json;
    for (const Fault &fault : m_faults)
        json.insert(Fault::name(fault.kind), fault.toJson());
    return json;
}

} // namespace jobwright::sandbox
