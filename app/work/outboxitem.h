// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/draftrecord.h"
#include "work/outboxrun.h"

#include <QUuid>

#include <chrono>
#include <memory>

namespace jobwright {

/// One draft on its way, as the outbox holds it. Times are of Clock::monotonic().
struct OutboxItem
{
    /// What the user asked for while an attempt was under way, or the disk refused, to be done when that has ended.
    enum class Wish { None, Hold, Edit, Discard };

    QUuid id;            ///< the record takes a new one when its draft has become history
    qint64 position = 0; ///< see Draft: decides the place here; 0: behind all others, until the disk says it
    std::shared_ptr<DraftRecord> record;
    std::chrono::milliseconds notBefore{0};
    std::chrono::milliseconds arrivesBy{0}; ///< what was sent may be on its way until then: a look could overtake it
    std::chrono::milliseconds since{0};     ///< when this series of attempts began
    std::unique_ptr<OutboxRun> run;         ///< while an attempt is under way
    Draft before;                           ///< when that attempt began
    int writes = 0;                         ///< not answered by the disk yet: nothing is begun meanwhile
    int refusals = 0;                       ///< of the disk, one after the other
    bool stale = false;                     ///< the disk refused a step: to be read anew before anything else
    bool isNew = false;                     ///< the disk has not said yet that it is queued: nobody is told before
    bool tried = false;                     ///< an attempt by this outbox has ended
    Wish wish = Wish::None;

    [[nodiscard]] const Draft &draft() const { return record->draft(); }
    /// Nothing is under way with it, here or on the disk.
    [[nodiscard]] bool isAtRest() const { return !run && writes == 0; }
    /// Another process is sending it: to be read anew before anything else.
    [[nodiscard]] bool isElsewhere() const { return draft().elsewhere; }
};

} // namespace jobwright
