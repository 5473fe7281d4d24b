// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the pure floors cost: decoding a page of jobs, building the body of an update, verifying it.
#include "benchjobs.h"
#include "benchtable.h"

#include "jobs/resolve.h"
#include "jobs/verification.h"
#include "wire/jobjson.h"
#include "wire/updatejson.h"

#include <QElapsedTimer>

using namespace jobwright;

namespace {

template <typename Work>
std::vector<double> timed(int rounds, Work work)
{
    std::vector<double> samples;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        samples.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return samples;
}

} // namespace

int main()
{
    BenchTable table(QStringLiteral("Values"));

    QByteArray page = "{\"items\":[";
    for (int i = 0; i < 1000; ++i)
        page += (i ? "," : "") + encodeJob(benchJob(1'000'000 + i, 12));
    page += "]}";
    table.add(QStringLiteral("page of 1,000 jobs with 12 custom fields each"),
              static_cast<double>(page.size()) / 1048576, QStringLiteral("MiB"));
    int decoded = 0;
    table.addSamples(QStringLiteral("decode the page"), timed(50, [&] {
                         if (const auto result = decodeJobPage(page))
                             decoded += static_cast<int>(result->jobs.size());
                     }));
    if (decoded != 50 * 1000)
        return 1;

    const Job before = benchJob(1'004'471, 2000);
    JobInput input;
    input[FieldKey::OrderNumber] = {Change::Kind::Clear, {}};
    input[FieldKey::PlannedDuration] = {Change::Kind::Set, QStringLiteral("2 h 15 min")};
    for (int i = 0; i < 200; ++i)
        input[FieldId::custom(4000 + i * 10)] = {Change::Kind::Set, QStringLiteral("changed")};
    QByteArray body;
    JobEdit edit;
    table.addSamples(QStringLiteral("build an update of 202 fields of 2,000"), timed(200, [&] {
                         edit = resolveInput(before, input).edit;
                         body = encodeUpdate(edit).json;
                     }));
    Job after = before;
    for (CustomField &field : after.customFields) {
        if (edit.contains(FieldId::custom(field.definitionId)))
            field.value = edit.value(FieldId::custom(field.definitionId)).value;
    }
    qsizetype verified = 0;
    table.addSamples(QStringLiteral("verify it against the job read back"),
                     timed(200, [&] { verified += verify(before, edit, after).size(); }));
    if (body.isEmpty() || verified != 200 * edit.size())
        return 1;
    table.print();
    return 0;
}
