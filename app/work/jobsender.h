// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobedit.h"
#include "store/draft.h"
#include "work/submission.h"
#include "work/submissionresult.h"

#include <QObject>
#include <QPointer>
#include <QUuid>

#include <memory>

namespace jobwright {

class Clock;
class DraftRecord;
class EditSession;
class JobService;
class Outbox;
class Randomness;

/// How the update of one editor gets to the service: at once and by itself, or through the outbox where the draft is
/// there already or an earlier one of its job is. The editor sees one set of signals for both.
class JobSender : public QObject
{
    Q_OBJECT

public:
    struct Tools
    {
        JobService &service;
        Outbox &outbox;
        const Clock &clock;
        Randomness &randomness;
        QString profileName; ///< for the history
        WaitPolicy wait = {};
    };

    /// `tools` and `session` must outlive it. `record` is shared with the outbox while the draft is in there.
    JobSender(const Tools &tools, EditSession &session, std::shared_ptr<DraftRecord> record, QObject *parent = nullptr);
    /// What is under way goes on in the outbox.
    ~JobSender() override;

    /// An attempt is under way, here or in the outbox.
    [[nodiscard]] bool isBusy() const;
    /// The outbox holds the draft: it goes out, or asks for the user, without the editor.
    [[nodiscard]] bool isInOutbox() const;
    /// It waits in the outbox until the user has seen to an earlier update of the job.
    [[nodiscard]] bool waitsForTheUser() const;
    [[nodiscard]] const Draft &draft() const;

    /// Sends what the session holds; ends with finished(). Nothing where nothing is to be sent or an attempt is under
    /// way.
    void submit();
    /// Puts it into the outbox, to be sent when the service can be reached.
    void sendLater();
    /// Not before the user says so.
    void hold();
    /// See Submission::cancel().
    void cancel();

Q_SIGNALS:
    void busyChanged();
    /// The draft came into the outbox, left it, or is in another state there.
    void outboxChanged();
    void stepChanged(jobwright::Submission::Step step);
    /// See Submission::secondsLeft(); only of an attempt that is made here, the outbox waits without one.
    void secondsLeft(std::chrono::seconds left);
    /// An attempt ended, after its outcome is on the disk; `trouble` says why it is not, for the user. `asked` is the
    /// whole edit of that attempt, also what the service held already.
    void finished(const jobwright::SubmissionResult &result, const jobwright::JobEdit &asked, const QString &trouble);

private:
    void sendHere();
    void takeHere(const SubmissionResult &result, const QString &trouble);
    void takeFromOutbox(const QUuid &draftId, const SubmissionResult &result);
    void noteItem(const QUuid &draftId);
    void noteStep(const QUuid &draftId, Submission::Step step);

    Tools m_tools;
    EditSession &m_session;
    std::shared_ptr<DraftRecord> m_record;
    QPointer<Submission> m_submission; ///< the attempt that is made here
    QUuid m_claimed;                   ///< the draft it is for
    QUuid m_followed;                  ///< the item of the outbox that is ours; null while it is not there
    JobEdit m_asked;                   ///< of the outbox's attempt under way
    QUuid m_sendingThere;              ///< the item whose attempt by the outbox was seen to begin
};

} // namespace jobwright
