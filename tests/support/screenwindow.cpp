// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/screenwindow.h"

#include <QDeadlineTimer>
#include <QThread>

#include <cstdlib>
#include <cstring>
#include <xcb/xcb.h>

namespace jobwright {

namespace {

constexpr int patience = 30000; // a debug build with sanitizers on a loaded machine
constexpr unsigned long tick = 10;

template <typename T>
using Owned = std::unique_ptr<T, decltype(&std::free)>;

template <typename T>
Owned<T> owned(T *reply)
{
    return Owned<T>(reply, &std::free);
}

} // namespace

void ScreenWindow::Disconnect::operator()(xcb_connection_t *display) const
{
    xcb_disconnect(display);
}

ScreenWindow::ScreenWindow(qint64 processId) : m_display(xcb_connect(nullptr, nullptr))
{
    if (xcb_connection_has_error(m_display.get()))
        return;
    m_root = xcb_setup_roots_iterator(xcb_get_setup(m_display.get())).data->root;
    const quint32 mask = XCB_EVENT_MASK_STRUCTURE_NOTIFY; // with which Qt sends the answer to a ping
    xcb_change_window_attributes(m_display.get(), m_root, XCB_CW_EVENT_MASK, &mask);
    const QDeadlineTimer deadline(patience);
    while (!(m_window = windowOf(processId)) && !deadline.hasExpired())
        QThread::msleep(tick);
}

ScreenWindow::~ScreenWindow() = default;

bool ScreenWindow::isActive()
{
    quint32 active = 0;
    const QByteArray value = property(m_root, "_NET_ACTIVE_WINDOW");
    if (value.size() >= qsizetype(sizeof active))
        std::memcpy(&active, value.constData(), sizeof active);
    return m_window != 0 && active == m_window;
}

void ScreenWindow::type(const QByteArray &text)
{
    for (const char letter : text) {
        xcb_key_press_event_t event{};
        event.detail = keyFor(letter);
        event.root = m_root;
        event.event = m_window;
        event.same_screen = 1;
        for (const quint8 kind : {XCB_KEY_PRESS, XCB_KEY_RELEASE}) {
            event.response_type = kind;
            xcb_send_event(m_display.get(), 0, m_window, XCB_EVENT_MASK_NO_EVENT,
                           reinterpret_cast<const char *>(&event));
        }
    }
    xcb_flush(m_display.get());
}

bool ScreenWindow::settle()
{
    // A ping is answered when it is read, a key taken up when all that was there has been read: so once more.
    return ping() && ping();
}

/// EWMH's question whether a window is alive; it stands behind the keys in the queue.
bool ScreenWindow::ping()
{
    xcb_client_message_event_t event{};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 32;
    event.window = m_window;
    event.type = atom("WM_PROTOCOLS");
    event.data.data32[0] = atom("_NET_WM_PING");
    event.data.data32[1] = ++m_pings;
    event.data.data32[2] = m_window;
    xcb_send_event(m_display.get(), 0, m_window, XCB_EVENT_MASK_NO_EVENT, reinterpret_cast<const char *>(&event));
    xcb_flush(m_display.get());
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired()) {
        const auto got = owned(xcb_poll_for_event(m_display.get()));
        if (!got) {
            QThread::msleep(1);
            continue;
        }
        if ((got->response_type & 0x7f) != XCB_CLIENT_MESSAGE)
            continue;
        const auto *message = reinterpret_cast<const xcb_client_message_event_t *>(got.get());
        if (message->window == m_root && message->data.data32[1] == m_pings)
            return true;
    }
    return false;
}

quint32 ScreenWindow::atom(const char *name)
{
    const auto cookie = xcb_intern_atom(m_display.get(), 0, static_cast<uint16_t>(std::strlen(name)), name);
    const auto reply = owned(xcb_intern_atom_reply(m_display.get(), cookie, nullptr));
    return reply ? reply->atom : 0;
}

QByteArray ScreenWindow::property(quint32 window, const char *name)
{
    const auto cookie = xcb_get_property(m_display.get(), 0, window, atom(name), XCB_ATOM_ANY, 0, 1024);
    const auto reply = owned(xcb_get_property_reply(m_display.get(), cookie, nullptr));
    if (!reply)
        return {};
    return {static_cast<const char *>(xcb_get_property_value(reply.get())), xcb_get_property_value_length(reply.get())};
}

quint32 ScreenWindow::windowOf(qint64 processId)
{
    const QByteArray windows = property(m_root, "_NET_CLIENT_LIST");
    for (qsizetype at = 0; at + 4 <= windows.size(); at += 4) {
        quint32 window = 0;
        std::memcpy(&window, windows.constData() + at, sizeof window);
        quint32 process = 0;
        const QByteArray value = property(window, "_NET_WM_PID");
        if (value.size() >= qsizetype(sizeof process))
            std::memcpy(&process, value.constData(), sizeof process);
        if (process == processId)
            return window;
    }
    return 0;
}

quint8 ScreenWindow::keyFor(char letter)
{
    const xcb_setup_t *setup = xcb_get_setup(m_display.get());
    const int count = setup->max_keycode - setup->min_keycode + 1;
    const auto cookie = xcb_get_keyboard_mapping(m_display.get(), setup->min_keycode, static_cast<uint8_t>(count));
    const auto reply = owned(xcb_get_keyboard_mapping_reply(m_display.get(), cookie, nullptr));
    if (!reply)
        return 0;
    const xcb_keysym_t *symbols = xcb_get_keyboard_mapping_keysyms(reply.get());
    for (int key = 0; key < count; ++key) {
        // The symbol of a printable ASCII character is its code.
        if (symbols[key * reply->keysyms_per_keycode] == static_cast<xcb_keysym_t>(letter))
            return static_cast<quint8>(setup->min_keycode + key);
    }
    return 0;
}

} // namespace jobwright
