// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Time from exec() to the first mapped window, and memory two seconds later, of the program and of an empty QMainWindow,
// in turn, on a plain X server (Xvfb, no window manager). Seen from outside: the program has no hook for this.
#include "benchtable.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QThread>

#include <xcb/xcb.h>

#include <algorithm>
#include <cstdlib>

using namespace jobwright;

namespace {

struct Run
{
    double firstWindowMs = 0;
    double memoryMiB = 0;
};

/// Proportional set size: shared libraries count by share, so that both programs are measured alike.
double pssMiB(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

bool waitForMap(xcb_connection_t *display, int timeoutMs)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < timeoutMs) {
        while (xcb_generic_event_t *event = xcb_poll_for_event(display)) {
            const bool mapped = (event->response_type & 0x7f) == XCB_MAP_NOTIFY;
            std::free(event);
            if (mapped)
                return true;
        }
        QThread::usleep(200);
    }
    return false;
}

Run measure(xcb_connection_t *display, const QString &program, const QStringList &arguments)
{
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "HOME"})
        environment.insert(QString::fromLatin1(name), home.path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    while (xcb_generic_event_t *event = xcb_poll_for_event(display))
        std::free(event);

    Run run;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (waitForMap(display, 20'000))
        run.firstWindowMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    QThread::sleep(2);
    run.memoryMiB = pssMiB(process.processId());
    process.kill();
    process.waitForFinished();
    return run;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    xcb_connection_t *display = xcb_connect(nullptr, nullptr);
    if (xcb_connection_has_error(display)) {
        qCritical("bench_startup: no X server; the target `bench` starts one");
        return 1;
    }
    const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(display)).data;
    const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(display, screen->root, XCB_CW_EVENT_MASK, &mask);
    xcb_flush(display);

    const QString program = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(JOBWRIGHT_PROGRAM);
    std::vector<double> timeRatio;
    std::vector<double> memoryRatio;
    std::vector<double> ours;
    std::vector<double> empty;
    std::vector<double> oursMemory;
    std::vector<double> emptyMemory;
    for (int round = 0; round < 8; ++round) {
        const Run a = measure(display, QStringLiteral(JOBWRIGHT_EMPTY_WINDOW), {});
        const Run b = measure(display, program, {});
        if (round == 0)
            continue; // warms the page cache
        if (a.firstWindowMs <= 0 || b.firstWindowMs <= 0 || a.memoryMiB <= 0 || b.memoryMiB <= 0) {
            qCritical("bench_startup: a program did not show a window");
            return 1;
        }
        empty.push_back(a.firstWindowMs);
        ours.push_back(b.firstWindowMs);
        emptyMemory.push_back(a.memoryMiB);
        oursMemory.push_back(b.memoryMiB);
        timeRatio.push_back(b.firstWindowMs / a.firstWindowMs);
        memoryRatio.push_back(b.memoryMiB / a.memoryMiB);
    }
    BenchTable table(QStringLiteral("Start (median of 7 pairs)"));
    table.add(QStringLiteral("first window, empty QMainWindow"), median(empty), QStringLiteral("ms"));
    table.add(QStringLiteral("first window, Jobwright"), median(ours), QStringLiteral("ms"));
    table.add(QStringLiteral("first window, ratio pair by pair"), median(timeRatio), QStringLiteral("×"), 2.0);
    table.add(QStringLiteral("memory (PSS), empty QMainWindow"), median(emptyMemory), QStringLiteral("MiB"));
    table.add(QStringLiteral("memory (PSS), Jobwright"), median(oursMemory), QStringLiteral("MiB"));
    table.add(QStringLiteral("memory, ratio pair by pair"), median(memoryRatio), QStringLiteral("×"), 2.5);
    table.print();
    xcb_disconnect(display);
    return 0;
}
