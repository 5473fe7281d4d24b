// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzcheck.h"

#include "wire/retryafter.h"

using namespace jobwright;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QDateTime now(QDate(2026, 11, 23), QTime(14, 0), Qt::UTC);
    const auto wait = parseRetryAfter(fuzzBytes(data, size), now);
    mustHold(!wait || (wait->count() >= 0 && *wait <= std::chrono::hours(24)));
    return 0;
}
