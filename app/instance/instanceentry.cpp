// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/instanceentry.h"

#include "instance/instanceclient.h"
#include "instance/instancemessage.h"

#include <QThread>

namespace jobwright {

InstanceEntry InstanceEntry::enter(const InstancePlace &place, const InstanceMessage &message,
                                   std::chrono::milliseconds wait)
{
    constexpr unsigned long betweenTries = 20; // milliseconds
    const QDeadlineTimer deadline(wait);
    for (;;) {
        if (auto lock = InstanceLock::take(place))
            return {Role::First, std::move(lock)};
        if (const std::optional<InstanceAnswer> answer = tellInstance(place, message, deadline))
            return {*answer == InstanceAnswer::Taken ? Role::HandedOver : Role::Alone, nullptr};
        if (deadline.hasExpired() || message.encoded().isEmpty())
            return {};
        QThread::msleep(betweenTries);
    }
}

} // namespace jobwright
