// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/fault.h"

#include <QJsonObject>
#include <QMap>

namespace jobwright::sandbox {

/// The faults that are switched on, at most one of each kind.
class Faults
{
public:
    void set(const Fault &fault) { m_faults.insert(fault.kind, fault); }
    void clear(Fault::Kind kind) { m_faults.remove(kind); }
    void clear() { m_faults.clear(); }

    /// The fault if it applies to a request with this method now; counts it down and switches it off at the end.
    [[nodiscard]] std::optional<Fault> take(Fault::Kind kind, const QByteArray &method);
    /// By name, in the form that PUT /sandbox/faults takes.
    [[nodiscard]] QJsonObject toJson() const;

private:
    QMap<Fault::Kind, Fault> m_faults;
};

} // namespace jobwright::sandbox
