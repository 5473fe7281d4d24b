// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sessionmanager.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <poll.h>
#include <vector>

// Last: they define macros such as Bool and Status.
#include <X11/ICE/ICElib.h>
#include <X11/ICE/ICEutil.h>
#include <X11/SM/SMlib.h>

// Exported for session managers, declared nowhere. Without it the library listens on the network as well.
extern "C" int _IceTransNoListen(const char *protocol); // NOLINT(bugprone-reserved-identifier)

namespace jobwright {

namespace {

constexpr int tick = 20; // milliseconds; how late a wish of the test is noticed

/// Whoever reaches a local socket is let in.
Bool letIn(char *)
{
    return True;
}

} // namespace

/// The protocol's library, which calls back from IceProcessMessages(), in the manager's thread.
class SessionManager::Sockets
{
public:
    explicit Sockets(SessionManager &manager) : m_manager(manager)
    {
        std::array<char, 256> why{};
        _IceTransNoListen("tcp");
        IceSetIOErrorHandler([](IceConn) {}); // the library's own ends the process
        if (!SmsInitialize("Jobwright", "tests", &Sockets::takeClient, this, letIn, int(why.size()), why.data()) ||
            !IceListenForConnections(&m_count, &m_listening, int(why.size()), why.data())) {
            m_manager.m_error = QString::fromLocal8Bit(why.data());
            return;
        }
        for (int i = 0; i < m_count; ++i)
            IceSetHostBasedAuthProc(m_listening[i], letIn);
        char *address = IceComposeNetworkIdList(m_count, m_listening);
        m_manager.m_address = QString::fromLocal8Bit(address);
        std::free(address);
    }
    ~Sockets()
    {
        while (!m_open.empty())
            close(m_open.back());
        if (m_listening)
            IceFreeListenObjs(m_count, m_listening);
    }
    Q_DISABLE_COPY_MOVE(Sockets)

    void serveOnce()
    {
        std::vector<pollfd> files;
        for (int i = 0; i < m_count; ++i)
            files.push_back({IceGetListenConnectionNumber(m_listening[i]), POLLIN, 0});
        const std::vector<IceConn> open = m_open;
        for (IceConn connection : open)
            files.push_back({IceConnectionNumber(connection), POLLIN, 0});
        if (poll(files.data(), files.size(), tick) <= 0)
            return;
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (files[i].revents == 0)
                continue;
            if (i < std::size_t(m_count))
                accept(m_listening[i]);
            else
                process(open[i - std::size_t(m_count)]);
        }
    }
    void askAllToSave()
    {
        for (SmsConn client : m_clients)
            SmsSaveYourself(client, SmSaveBoth, True, SmInteractStyleAny, False);
    }

private:
    void accept(IceListenObj from)
    {
        IceAcceptStatus status = IceAcceptFailure;
        if (IceConn connection = IceAcceptConnection(from, &status)) {
            IceSetShutdownNegotiation(connection, False);
            m_open.push_back(connection);
        }
    }
    void process(IceConn connection)
    {
        if (std::find(m_open.begin(), m_open.end(), connection) == m_open.end())
            return; // closed meanwhile
        if (IceProcessMessages(connection, nullptr, nullptr) == IceProcessMessagesIOError)
            close(connection);
    }
    void close(IceConn connection)
    {
        m_open.erase(std::remove(m_open.begin(), m_open.end(), connection), m_open.end());
        const auto gone = std::stable_partition(m_clients.begin(), m_clients.end(), [connection](SmsConn client) {
            return SmsGetIceConnection(client) != connection;
        });
        std::for_each(gone, m_clients.end(), SmsCleanUp);
        m_clients.erase(gone, m_clients.end());
        IceCloseConnection(connection);
    }

    static Sockets &of(SmPointer data) { return *static_cast<Sockets *>(data); }

    static Status takeClient(SmsConn client, SmPointer data, unsigned long *mask, SmsCallbacks *callbacks, char **)
    {
        of(data).m_clients.push_back(client);
        *mask = SmsRegisterClientProcMask | SmsInteractRequestProcMask | SmsInteractDoneProcMask |
                SmsSaveYourselfRequestProcMask | SmsSaveYourselfP2RequestProcMask | SmsSaveYourselfDoneProcMask |
                SmsCloseConnectionProcMask | SmsSetPropertiesProcMask | SmsDeletePropertiesProcMask |
                SmsGetPropertiesProcMask;
        *callbacks = {};
        callbacks->register_client = {&Sockets::registerClient, data};
        callbacks->interact_request = {&Sockets::letInteract, data};
        callbacks->interact_done = {[](SmsConn, SmPointer, Bool) {}, data};
        callbacks->save_yourself_request = {[](SmsConn, SmPointer, int, Bool, int, Bool, Bool) {}, data};
        callbacks->save_yourself_phase2_request = {[](SmsConn asking, SmPointer) { SmsSaveYourselfPhase2(asking); },
                                                   data};
        callbacks->save_yourself_done = {&Sockets::noteSaved, data};
        callbacks->close_connection = {&Sockets::letGo, data};
        callbacks->set_properties = {&Sockets::dropProperties, data};
        callbacks->delete_properties = {&Sockets::dropNames, data};
        callbacks->get_properties = {[](SmsConn asking, SmPointer) { SmsReturnProperties(asking, 0, nullptr); }, data};
        return 1;
    }
    static Status registerClient(SmsConn client, SmPointer, char *previousId)
    {
        std::free(previousId);
        char *id = SmsGenerateClientID(client);
        SmsRegisterClientReply(client, id);
        std::free(id);
        // As the protocol wants it of one that was not there before.
        SmsSaveYourself(client, SmSaveLocal, False, SmInteractStyleNone, False);
        return 1;
    }
    static void noteSaved(SmsConn client, SmPointer data, Bool success)
    {
        SessionManager &manager = of(data).m_manager;
        if (!manager.m_ready) {
            SmsSaveComplete(client);
            manager.m_ready = true;
            return;
        }
        manager.m_saved = success != False;
        SmsDie(client);
    }
    static void letInteract(SmsConn client, SmPointer data, int)
    {
        of(data).m_manager.m_interacted = true;
        SmsInteract(client);
    }
    static void letGo(SmsConn client, SmPointer data, int count, char **reasons)
    {
        SmFreeReasons(count, reasons);
        of(data).close(SmsGetIceConnection(client));
    }
    static void dropProperties(SmsConn, SmPointer, int count, SmProp **properties)
    {
        std::for_each(properties, properties + count, SmFreeProperty);
        std::free(properties);
    }
    static void dropNames(SmsConn, SmPointer, int count, char **names)
    {
        std::for_each(names, names + count, [](char *name) { std::free(name); });
        std::free(names);
    }

    SessionManager &m_manager;
    int m_count = 0;
    IceListenObj *m_listening = nullptr;
    std::vector<IceConn> m_open;
    std::vector<SmsConn> m_clients;
};

SessionManager::SessionManager() : m_sockets(std::make_unique<Sockets>(*this))
{
    if (m_error.isEmpty())
        m_thread = std::thread([this] { serve(); });
}

SessionManager::~SessionManager()
{
    m_stopping = true;
    if (m_thread.joinable())
        m_thread.join();
}

void SessionManager::endSession()
{
    m_ending = true;
}

void SessionManager::serve()
{
    while (!m_stopping) {
        m_sockets->serveOnce();
        if (m_ending.exchange(false))
            m_sockets->askAllToSave();
    }
}

} // namespace jobwright
