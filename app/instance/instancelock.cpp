// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/instancelock.h"

#include "instance/instanceplace.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace jobwright {

#ifdef Q_OS_UNIX

std::unique_ptr<InstanceLock> InstanceLock::take(const InstancePlace &place)
{
    // Closed on exec: a child process, such as the sandbox, must not hold it when this one is gone.
    const int file =
        ::open(QFile::encodeName(place.lockPath()).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return nullptr;
    std::unique_ptr<InstanceLock> lock(new InstanceLock(file));
    return ::flock(file, LOCK_EX | LOCK_NB) == 0 ? std::move(lock) : nullptr;
}

/// The file stays: who removes it would take away what another process has just opened to lock.
InstanceLock::~InstanceLock()
{
    ::close(m_file);
}

#else

std::unique_ptr<InstanceLock> InstanceLock::take(const InstancePlace &)
{
    return nullptr;
}

InstanceLock::~InstanceLock() = default;

#endif

} // namespace jobwright
