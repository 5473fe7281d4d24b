// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzcheck.h"

#include "wire/jobjson.h"

using namespace jobwright;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json = fuzzBytes(data, size);
    if (const auto job = decodeJob(json)) {
        const auto again = decodeJob(encodeJob(*job));
        mustHold(again && *again == *job);
    }
    if (const auto page = decodeJobPage(json))
        mustHold(page->jobs.size() <= page->itemCount);
    return 0;
}
