// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/fieldinput.h"
#include "jobs/job.h"
#include "store/draftstate.h"
#include "wire/problem.h"

#include <QByteArray>
#include <QDateTime>
#include <QUuid>

namespace jobwright {

/// One person's unsent or not yet confirmed change of one job, with all it takes to go on after a crash.
struct Draft
{
    QUuid id;
    QUuid profileId;
    JobId jobId = 0;
    DraftState state = DraftState::Editing;
    Job base;             ///< the job as it was when editing began or was last refreshed
    QDateTime baseReadAt; ///< UTC
    JobInput input;
    QByteArray body;     ///< the update as it was (or will be) sent; empty while editing
    QDateTime createdAt; ///< UTC
    QDateTime editedAt;  ///< UTC
    QDateTime queuedAt;  ///< UTC; when the user last asked for it to be sent as it is; invalid: not since it was typed
    int attempts = 0;
    QDateTime nextAttemptAt; ///< UTC; invalid: as soon as possible
    Problem problem;         ///< the last refusal or failure
    QString outcome;         ///< of the last attempt: word of the command line's JSON, "held", "stopped" or empty
    QByteArray view;         ///< cursor, focus and undo text of the editor; opaque here
    // As the store gave them, 0 for a draft it never gave; callers leave them alone.
    /// What tells save() that no other process changed the draft since. Saving again and again in one process needs no
    /// answer in between.
    qint64 revision = 0;
    /// Drafts that were made earlier have a smaller one, whatever the clock was.
    qint64 position = 0;
    /// As the store gave it, never written: Sending or Verifying, by another process that lives. It is left to that
    /// one; save() answers StoreError::Kind::Changed.
    bool elsewhere = false;
};

} // namespace jobwright
