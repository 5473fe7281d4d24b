// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The filter of the job list over 100,000 jobs: what each key costs, the view's own update included, and what the list
// holds in memory.
#include "benchjobs.h"
#include "benchtable.h"

#include "models/joblistmodel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QListView>
#include <QTest>

using namespace jobwright;

namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double privateMiB()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    double kib = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Private_"))
            kib += line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toDouble();
    }
    return kib / 1024;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    BenchTable table(QStringLiteral("Job list"));
    JobListModel model;
    QListView view;
    view.setUniformItemSizes(true);
    view.setModel(&model);
    view.resize(400, 800);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        return 1;

    const double before = privateMiB();
    std::vector<double> adding;
    for (int page = 0; page < 100; ++page) {
        QList<Job> jobs;
        for (int i = 0; i < 1000; ++i)
            jobs.append(benchJob(1'000'000 + page * 1000 + i, 0));
        QElapsedTimer timer;
        timer.start();
        model.add(jobs);
        QApplication::processEvents();
        adding.push_back(milliseconds(timer));
    }
    table.add(QStringLiteral("memory of 100,000 listed jobs"), privateMiB() - before, QStringLiteral("MiB"));
    table.addSamples(QStringLiteral("add a page of 1,000 jobs"), adding);

    std::vector<double> keys;
    for (const QString &word : {QStringLiteral("boiler 1004471"), QStringLiteral("contact 217 facilities"),
                                QStringLiteral("po-7031297"), QStringLiteral("nothing like this")}) {
        for (int length = 1; length <= word.size() * 2; ++length) { // typed, then deleted key by key
            const qsizetype shown = length <= word.size() ? length : word.size() * 2 - length;
            QElapsedTimer timer;
            timer.start();
            model.setText(word.left(shown));
            QApplication::processEvents();
            keys.push_back(milliseconds(timer));
        }
    }
    table.addSamples(QStringLiteral("one key in the filter over 100,000 jobs"), keys, 50);
    if (model.rowCount() != model.totalCount())
        return 1;
    table.print();
    return 0;
}
