// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "net/callpolicy.h"

#include <chrono>

namespace jobwright {

/// Keeps a failing service from being asked ever more: repeats may be a tenth of the requests and a small floor. Where
/// they run out, one request at a time goes out for a minute, unrepeated; the first that is answered ends that.
class RetryBudget
{
public:
    enum class Admission {
        Go,
        Probe,  ///< go, do not repeat, and report with probeEnded()
        Refused ///< another probe is under way
    };

    RetryBudget(const Clock &clock, const CallPolicy &policy);

    /// Asked once for each call.
    [[nodiscard]] Admission admit();
    /// Asked for each repeat, and pays for it. False: do not repeat.
    [[nodiscard]] bool mayRepeat();
    void probeEnded(bool answered);
    /// Until requests are let through freely again; 0 where they are.
    [[nodiscard]] std::chrono::milliseconds remaining() const;

private:
    const Clock &m_clock;
    CallPolicy m_policy;
    double m_credit = 0;
    std::chrono::milliseconds m_openUntil{0};
    bool m_open = false;
    bool m_probing = false;
};

} // namespace jobwright
