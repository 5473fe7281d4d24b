// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/changewords.h"
#include "jobs/fieldinput.h"
#include "store/historyentry.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace jobwright {

/// Takes a sent update back without touching anybody else's work: the old values become an ordinary draft where the job
/// still holds what that update wrote; every other field is listed with the reason and its present value. Fields that
/// the service ignored were never written and do not count.
class UndoChange
{
    Q_DECLARE_TR_FUNCTIONS(jobwright::UndoChange)

public:
    enum class Reason {
        ChangedSince, ///< the job holds something that the update did not write
        AlreadyBack,  ///< the job holds the old value again
        Impossible,   ///< the old value cannot be sent: locked by now, or the field was not set and has no Clear
    };
    struct Left
    {
        FieldId field = FieldKey::PlannedDuration;
        Reason reason = Reason::ChangedSince;
        FieldValue now; ///< the JSON where the value is unreadable
        QString why;    ///< of Impossible: a sentence for people
    };

    /// `now`: the job as read just now; the draft is one over it.
    UndoChange(const HistoryEntry &entry, const Job &now);

    [[nodiscard]] const JobInput &input() const { return m_input; }
    [[nodiscard]] const QList<Left> &left() const { return m_left; }
    /// "Reference: somebody changed it meanwhile, now NG-2300".
    [[nodiscard]] static QString words(const Left &left, const ChangeWords &words);

private:
    void take(const FieldId &field, const HistoryEntry &entry, const Change &written, const Job &now);

    JobInput m_input;
    QList<Left> m_left;
};

} // namespace jobwright
