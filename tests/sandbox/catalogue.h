// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/jobtype.h"

#include <QByteArray>

namespace jobwright::sandbox {

/// The eight job types of the sandbox. They are the same for every seed, so that documentation, catalogue files and
/// tests can name field ids.
class Catalogue
{
public:
    /// The type whose jobs carry two thousand custom fields each.
    static constexpr qint64 SurveyType = 108;
    static constexpr int SurveyFieldCount = 2000;

    Catalogue();

    [[nodiscard]] const QList<JobType> &types() const { return m_types; }
    /// nullptr when there is no such type.
    [[nodiscard]] const JobType *type(qint64 id) const;

    /// definitionId,label,type,mandatory,options with options separated by '|'; RFC 4180 quoting, CRLF.
    [[nodiscard]] QByteArray toCsv() const;
    /// The array of the service's older interface: id, label, type, typeid, mandatory, cfdefault, Order, entitygroupid.
    [[nodiscard]] QByteArray toJson() const;

private:
    QList<JobType> m_types;
};

} // namespace jobwright::sandbox
