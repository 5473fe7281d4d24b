// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programstart.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QThread>

#include <xcb/xcb.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace jobwright {

namespace {

constexpr int startTimeoutMs = 20'000;
constexpr int watchMs = 2000;

struct Free
{
    void operator()(void *got) const { std::free(got); }
};

template <typename T>
std::unique_ptr<T, Free> owned(T *got)
{
    return std::unique_ptr<T, Free>(got);
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Proportional set size: shared libraries count by share, so that all programs are measured alike.
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

QProcessEnvironment environmentOf(const ProgramStart::Program &program)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "HOME"})
        environment.insert(QString::fromLatin1(name), program.home);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    for (auto more = program.environment.begin(); more != program.environment.end(); ++more)
        environment.insert(more.key(), more.value());
    return environment;
}

} // namespace

void ProgramStart::Disconnect::operator()(xcb_connection_t *display) const
{
    xcb_disconnect(display);
}

ProgramStart::ProgramStart() : m_display(xcb_connect(nullptr, nullptr))
{
    if (xcb_connection_has_error(m_display.get()))
        return;
    m_root = xcb_setup_roots_iterator(xcb_get_setup(m_display.get())).data->root;
    // For windows that are mapped, and for answers, which Qt sends with the other mask.
    const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_STRUCTURE_NOTIFY;
    xcb_change_window_attributes(m_display.get(), m_root, XCB_CW_EVENT_MASK, &mask);
    m_protocols = atom("WM_PROTOCOLS");
    m_ping = atom("_NET_WM_PING");
}

ProgramStart::~ProgramStart() = default;

std::optional<ProgramStart::Figures> ProgramStart::measure(const Program &program)
{
    QProcess process;
    process.setProcessEnvironment(environmentOf(program));
    process.setStandardErrorFile(QProcess::nullDevice());
    while (owned(xcb_poll_for_event(m_display.get()))) { // of the program before
    }
    Figures figures;
    QElapsedTimer timer;
    timer.start();
    process.start(program.path, program.arguments);
    const quint32 window = waitForWindow();
    figures.firstWindowMs = milliseconds(timer);
    if (window != 0) {
        figures.longestWaitMs = longestWait(window);
        figures.memoryMiB = pssMiB(process.processId());
    }
    process.kill();
    process.waitForFinished();
    return window != 0 && figures.memoryMiB > 0 ? std::optional(figures) : std::nullopt;
}

quint32 ProgramStart::atom(const char *name)
{
    const auto cookie = xcb_intern_atom(m_display.get(), 0, static_cast<uint16_t>(std::strlen(name)), name);
    const auto reply = owned(xcb_intern_atom_reply(m_display.get(), cookie, nullptr));
    return reply ? reply->atom : 0;
}

/// 0 where none came.
quint32 ProgramStart::waitForWindow()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < startTimeoutMs) {
        while (const auto got = owned(xcb_poll_for_event(m_display.get()))) {
            if ((got->response_type & 0x7f) == XCB_MAP_NOTIFY)
                return reinterpret_cast<const xcb_map_notify_event_t *>(got.get())->window;
        }
        QThread::usleep(200);
    }
    return 0;
}

/// EWMH's question whether a window is alive, again and again: the answer comes from the program's event loop.
double ProgramStart::longestWait(quint32 window)
{
    double longest = 0;
    QElapsedTimer watch;
    watch.start();
    while (watch.elapsed() < watchMs) {
        QElapsedTimer timer;
        timer.start();
        ask(window, ++m_asked);
        while (!isAnswered(m_asked) && timer.elapsed() < watchMs)
            QThread::usleep(200);
        longest = std::max(longest, milliseconds(timer));
        QThread::usleep(2000);
    }
    return longest;
}

void ProgramStart::ask(quint32 window, quint32 question)
{
    xcb_client_message_event_t event{};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 32;
    event.window = window;
    event.type = m_protocols;
    event.data.data32[0] = m_ping;
    event.data.data32[1] = question;
    event.data.data32[2] = window;
    xcb_send_event(m_display.get(), 0, window, XCB_EVENT_MASK_NO_EVENT, reinterpret_cast<const char *>(&event));
    xcb_flush(m_display.get());
}

bool ProgramStart::isAnswered(quint32 question)
{
    while (const auto got = owned(xcb_poll_for_event(m_display.get()))) {
        if ((got->response_type & 0x7f) != XCB_CLIENT_MESSAGE)
            continue;
        const auto *message = reinterpret_cast<const xcb_client_message_event_t *>(got.get());
        if (message->window == m_root && message->data.data32[1] == question)
            return true;
    }
    return false;
}

} // namespace jobwright
