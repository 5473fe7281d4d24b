// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzcheck.h"

#include "jobs/textrules.h"
#include "wire/problem.h"

using namespace jobwright;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Problem problem = decodeProblem(422, "application/problem+json", fuzzBytes(data, size), {10, 20, 30});
    mustHold(!problem.title.trimmed().isEmpty());
    mustHold(decodeStoredProblem(encodeProblem(problem)) == problem);
    for (const FieldError &error : problem.fieldErrors) {
        mustHold(!error.messages.isEmpty());
        mustHold(!hasUnsendable(forDisplay(error.messages.first(), 100)));
    }
    return 0;
}
