// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The start of somebody who left 10,000 drafts behind, against that of one who left none: in turn, each with a home of
// its own, connected to a service that cannot be reached.
#include "benchjobs.h"
#include "benchtable.h"
#include "programstart.h"
#include "support/storefixture.h"

#include "account/profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace jobwright;

namespace {

constexpr int draftCount = 10'000;
constexpr int pairs = 15;
const QString nowhere = QStringLiteral("http://127.0.0.1:9");
constexpr qint64 customerId = 14532;

/// Nine of ten are being edited; the others need the user.
Draft draftOf(int index, const QUuid &profileId)
{
    Draft draft = StoreFixture::draft(QStringLiteral("NG-%1").arg(index), 1'000'000 + index);
    draft.profileId = profileId;
    draft.base = benchJob(draft.jobId, 12);
    if (index % 10 == 0) {
        draft.state = DraftState::NeedsYou;
        draft.problem.status = 422;
        draft.problem.title = QStringLiteral("The update was refused");
        draft.outcome = QStringLiteral("rejected");
    }
    return draft;
}

/// Fills the fixture's file and closes it; false where not all is there afterwards.
bool fill(StoreFixture &fixture)
{
    const QUuid profileId = givenProfile({QUrl(nowhere), customerId}, QStringLiteral("bench")).id;
    fixture.open();
    for (int i = 1; i < draftCount; ++i)
        fixture.store->save(draftOf(i, profileId), nullptr, {});
    if (!fixture.save(draftOf(draftCount, profileId)))
        return false;
    const auto drafts = fixture.drafts(profileId);
    fixture.store.reset();
    return drafts && drafts->size() == draftCount;
}

std::optional<ProgramStart::Figures> measure(ProgramStart &start, const QString &draftsFile)
{
    const QTemporaryDir home(StoreFixture::folderTemplate()); // in memory: copying keeps no disk busy meanwhile
    const QString place = home.filePath(QStringLiteral("jobwright/drafts.db"));
    if (!draftsFile.isEmpty() &&
        !(QDir(home.path()).mkdir(QStringLiteral("jobwright")) && QFile::copy(draftsFile, place)))
        return std::nullopt;
    return start.measure(
        {QStringLiteral(JOBWRIGHT_PROGRAM),
         {QStringLiteral("--base-url"), nowhere, QStringLiteral("--customer-id"), QString::number(customerId)},
         home.path(),
         {{QStringLiteral("JOBWRIGHT_CLIENT_ID"), QStringLiteral("bench")},
          {QStringLiteral("JOBWRIGHT_CLIENT_SECRET"), QStringLiteral("bench")}}});
}

double medianOf(const std::vector<ProgramStart::Figures> &runs, double ProgramStart::Figures::*figure)
{
    std::vector<double> values;
    for (const auto &run : runs)
        values.push_back(run.*figure);
    return median(values);
}

void print(const std::vector<ProgramStart::Figures> &none, const std::vector<ProgramStart::Figures> &many)
{
    std::vector<double> ratio;
    for (std::size_t i = 0; i < none.size(); ++i)
        ratio.push_back(many[i].firstWindowMs / none[i].firstWindowMs);
    const QString ms = QStringLiteral("ms");
    const QString mib = QStringLiteral("MiB");
    using Figures = ProgramStart::Figures;
    BenchTable table(QStringLiteral("Start with 10,000 drafts (median of %1 pairs)").arg(none.size()));
    table.add(QStringLiteral("first window, no drafts"), medianOf(none, &Figures::firstWindowMs), ms);
    table.add(QStringLiteral("first window, 10,000 drafts"), medianOf(many, &Figures::firstWindowMs), ms);
    table.add(QStringLiteral("first window, ratio pair by pair"), median(ratio), QStringLiteral("×"), 1.5);
    table.add(QStringLiteral("longest wait for an answer of it, no drafts"), medianOf(none, &Figures::longestWaitMs),
              ms);
    table.add(QStringLiteral("longest wait for an answer of it, 10,000 drafts"),
              medianOf(many, &Figures::longestWaitMs), ms);
    table.add(QStringLiteral("memory (PSS), no drafts"), medianOf(none, &Figures::memoryMiB), mib);
    table.add(QStringLiteral("memory (PSS), 10,000 drafts"), medianOf(many, &Figures::memoryMiB), mib);
    table.print();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    ProgramStart start;
    if (!start.isReady()) {
        qCritical("bench_manydrafts: no X server; the target `bench` starts one");
        return 1;
    }
    StoreFixture fixture;
    if (!fill(fixture)) {
        qCritical("bench_manydrafts: the drafts could not be written");
        return 1;
    }
    std::vector<ProgramStart::Figures> none;
    std::vector<ProgramStart::Figures> many;
    for (int round = 0; round <= pairs; ++round) {
        const auto a = measure(start, {});
        const auto b = measure(start, fixture.options.path);
        if (!a || !b) {
            qCritical("bench_manydrafts: the program did not show a window");
            return 1;
        }
        if (round == 0)
            continue; // warms the page cache
        none.push_back(*a);
        many.push_back(*b);
    }
    print(none, many);
    return 0;
}
