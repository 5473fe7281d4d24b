// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/instanceclient.h"

#include "instance/instanceframe.h"
#include "instance/instancemessage.h"
#include "instance/instanceplace.h"
#include "instance/peeruser.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace jobwright {

#ifdef Q_OS_UNIX

namespace {

/// A socket that goes with this object, connected to the place's where that worked.
class Line
{
public:
    explicit Line(const QString &path)
    {
        const QByteArray name = QFile::encodeName(path);
        sockaddr_un address{};
        if (name.size() >= static_cast<qsizetype>(sizeof address.sun_path))
            return;
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
        m_socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        if (m_socket < 0)
            return;
        ::fcntl(m_socket, F_SETFD, FD_CLOEXEC);
        ::fcntl(m_socket, F_SETFL, O_NONBLOCK);
        // At once or not at all: a full queue means that nobody takes calls there.
        m_connected = ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 &&
                      peerIsThisUser(m_socket);
    }
    ~Line()
    {
        if (m_socket >= 0)
            ::close(m_socket);
    }
    Q_DISABLE_COPY_MOVE(Line)

    [[nodiscard]] bool isConnected() const { return m_connected; }

    [[nodiscard]] bool send(QByteArray bytes, const QDeadlineTimer &deadline) const
    {
        while (!bytes.isEmpty()) {
            const auto sent = ::send(m_socket, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
            if (sent > 0)
                bytes.remove(0, static_cast<qsizetype>(sent));
            else if (!mayGoOn(POLLOUT, deadline))
                return false;
        }
        return true;
    }

    /// What came until the other end closed, `size` bytes were there, or the time was over.
    [[nodiscard]] QByteArray receive(qsizetype size, const QDeadlineTimer &deadline) const
    {
        QByteArray bytes;
        while (bytes.size() < size) {
            char byte = 0;
            const auto got = ::recv(m_socket, &byte, 1, 0);
            if (got == 1)
                bytes.append(byte);
            else if (got == 0 || !mayGoOn(POLLIN, deadline))
                break;
        }
        return bytes;
    }

private:
    /// After a call that failed: waits until it is worth another try.
    [[nodiscard]] bool mayGoOn(short event, const QDeadlineTimer &deadline) const
    {
        if (errno == EINTR)
            return !deadline.hasExpired();
        if (errno != EAGAIN && errno != EWOULDBLOCK)
            return false;
        pollfd waiting{m_socket, event, 0};
        return ::poll(&waiting, 1, static_cast<int>(deadline.remainingTime())) > 0 || !deadline.hasExpired();
    }

    int m_socket = -1;
    bool m_connected = false;
};

} // namespace

std::optional<InstanceAnswer> tellInstance(const InstancePlace &place, const InstanceMessage &message,
                                           QDeadlineTimer deadline)
{
    const QByteArray bytes = message.encoded();
    if (bytes.isEmpty())
        return std::nullopt;
    const Line line(place.socketPath());
    if (!line.isConnected() || !line.send(InstanceFrame::around(bytes), deadline))
        return std::nullopt;
    return InstanceFrame::readAnswer(line.receive(InstanceFrame::answerSize, deadline));
}

#else

std::optional<InstanceAnswer> tellInstance(const InstancePlace &, const InstanceMessage &, QDeadlineTimer)
{
    return std::nullopt;
}

#endif

} // namespace jobwright
