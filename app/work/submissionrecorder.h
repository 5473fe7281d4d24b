// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/submissionresult.h"

#include <QObject>
#include <QString>

#include <functional>

namespace jobwright {

class Clock;
class DraftRecord;
class Submission;
struct HistoryEntry;
struct UpdateBody;

/// Puts every step of a submission on the disk: that it is being sent before the first byte leaves, and what came of it
/// before anybody is told. So the end of the program at any moment leaves a draft from which the outcome can be found
/// out.
class SubmissionRecorder : public QObject
{
    Q_OBJECT

public:
    /// What becomes of an update that ended for good without being applied.
    enum class Refused {
        Keep, ///< it needs the user: the window
        Drop, ///< whoever asked was told and has it still: the command line
    };

    /// Before the submission is started. All three must outlive this.
    SubmissionRecorder(Submission &submission, DraftRecord &record, const Clock &clock, QString profileName,
                       Refused refused, QObject *parent = nullptr);

    /// Why the disk did not take a step, for the user; empty where it took all. Where it refused before the sending,
    /// nothing was sent, and the outcome is Cancelled.
    [[nodiscard]] QString trouble() const { return m_trouble; }

Q_SIGNALS:
    /// Exactly once, after the outcome is on the disk (or trouble() says why it is not).
    void recorded(const jobwright::SubmissionResult &result);

private:
    void beforeSending(const UpdateBody &body, const Job &before, const std::function<void()> &proceed);
    void verifying();
    void take(const SubmissionResult &result);
    void takeDone(const SubmissionResult &result);
    void takeStoredDifferently(const SubmissionResult &result);
    void dropDraft(const SubmissionResult &result);
    void takeRefused(const SubmissionResult &result);
    void takeOpen(const SubmissionResult &result);
    void complete(const HistoryEntry &entry, const SubmissionResult &result);
    [[nodiscard]] HistoryEntry entryOf(const SubmissionResult &result) const;
    [[nodiscard]] std::function<void(bool)> tell(const SubmissionResult &result);

    Submission &m_submission;
    DraftRecord &m_record;
    const Clock &m_clock;
    QString m_profileName;
    Refused m_refused;
    QString m_trouble;
    bool m_notTaken = false; ///< the service asked to wait: the body in the draft must not pass for sent
};

} // namespace jobwright
