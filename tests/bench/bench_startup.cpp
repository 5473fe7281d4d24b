// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Time from exec() to the first mapped window, and memory two seconds later, of the program and of an empty
// QMainWindow, in turn.
#include "benchtable.h"
#include "programstart.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace jobwright;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    ProgramStart start;
    if (!start.isReady()) {
        qCritical("bench_startup: no X server; the target `bench` starts one");
        return 1;
    }
    const QString program = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(JOBWRIGHT_PROGRAM);
    const auto measure = [&start](const QString &path) {
        const QTemporaryDir home;
        return start.measure({path, {}, home.path(), {}});
    };
    std::vector<double> timeRatio;
    std::vector<double> memoryRatio;
    std::vector<double> ours;
    std::vector<double> empty;
    std::vector<double> oursMemory;
    std::vector<double> emptyMemory;
    for (int round = 0; round < 8; ++round) {
        const auto a = measure(QStringLiteral(JOBWRIGHT_EMPTY_WINDOW));
        const auto b = measure(program);
        if (!a || !b) {
            qCritical("bench_startup: a program did not show a window");
            return 1;
        }
        if (round == 0)
            continue; // warms the page cache
        empty.push_back(a->firstWindowMs);
        ours.push_back(b->firstWindowMs);
        emptyMemory.push_back(a->memoryMiB);
        oursMemory.push_back(b->memoryMiB);
        timeRatio.push_back(b->firstWindowMs / a->firstWindowMs);
        memoryRatio.push_back(b->memoryMiB / a->memoryMiB);
    }
    BenchTable table(QStringLiteral("Start (median of 7 pairs)"));
    table.add(QStringLiteral("first window, empty QMainWindow"), median(empty), QStringLiteral("ms"));
    table.add(QStringLiteral("first window, Jobwright"), median(ours), QStringLiteral("ms"));
    table.add(QStringLiteral("first window, ratio pair by pair"), median(timeRatio), QStringLiteral("×"), 2.0);
    table.add(QStringLiteral("memory (PSS), empty QMainWindow"), median(emptyMemory), QStringLiteral("MiB"));
    table.add(QStringLiteral("memory (PSS), Jobwright"), median(oursMemory), QStringLiteral("MiB"));
    table.add(QStringLiteral("memory, ratio pair by pair"), median(memoryRatio), QStringLiteral("×"), 2.5);
    table.print();
    return 0;
}
