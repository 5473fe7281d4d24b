// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzcheck.h"

#include "jobs/textrules.h"
#include "wire/handoverfile.h"

using namespace jobwright;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto file = decodeHandover(fuzzBytes(data, size));
    if (!file)
        return 0;
    mustHold(file->jobId > 0 && file->customerId > 0 && !file->input.isEmpty());
    mustHold(file->base.id == 0 || (file->base.id == file->jobId && file->baseReadAt.isValid()));
    for (const FieldInput &input : file->input)
        mustHold(!hasUnsendable(input.text) && input.kind != Change::Kind::Keep);
    const QByteArray written = encodeHandover(*file);
    const auto again = decodeHandover(written);
    mustHold(again.isOk());
    mustHold(again->base == file->base && again->input == file->input && again->baseUrl == file->baseUrl);
    mustHold(encodeHandover(*again) == written);
    return 0;
}
