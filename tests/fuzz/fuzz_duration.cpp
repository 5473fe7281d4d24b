// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzcheck.h"

#include "jobs/duration.h"
#include "jobs/resolve.h"

using namespace jobwright;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzzBytes(data, size));
    const std::optional<qint32> minutes = minutesFromText(text);
    mustHold(!minutes || (*minutes >= 0 && minutesFromText(durationText(*minutes)) == minutes));
    const ResolvedField resolved = resolveField(Job(), FieldKey::PlannedDuration, {Change::Kind::Set, text});
    mustHold(resolved.change.has_value() == minutes.has_value());
    mustHold(minutes || resolved.issues.size() == 1);
    return 0;
}
