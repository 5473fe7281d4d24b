// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzcheck.h"

#include "wire/inputjson.h"
#include "wire/updatejson.h"

using namespace jobwright;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json = fuzzBytes(data, size);
    const JobEdit edit = decodeUpdate(json);
    mustHold(decodeUpdate(encodeUpdate(edit).json) == edit);
    const JobInput input = decodeInput(json);
    mustHold(decodeInput(encodeInput(input)) == input);
    return 0;
}
