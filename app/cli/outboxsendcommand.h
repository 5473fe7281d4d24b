// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/command.h"
#include "cli/commandcontext.h"
#include "cli/outboxitemreport.h"
#include "store/storeerror.h"
#include "work/outboxprofile.h"
#include "work/submissionresult.h"

#include <QHash>
#include <QList>

#include <functional>
#include <memory>
#include <optional>

namespace jobwright {

class Outbox;

/// `outbox send`: tries once what waits or is in doubt, and says of each what became of it. Ends with the code of the
/// first in the list that is not done. What another process is sending is left to it.
class OutboxSendCommand : public Command
{
    Q_OBJECT

public:
    /// Answered with a profile's service, or with none and why: the code that its items end with, and words.
    using Connected = std::function<void(const OutboxProfile &profile, ExitCode code, const QString &words)>;
    /// Answers once, later. The services must outlive the command.
    using Connect = std::function<void(const QUuid &profileId, Connected answer)>;

    OutboxSendCommand(CommandContext context, Connect toService, bool json, QObject *parent = nullptr);
    ~OutboxSendCommand() override;

    void start() override;
    /// What is under way is ended as safely as the moment allows, and the rest not begun; again: what became of it is
    /// not found out now.
    void cancel() override;

private:
    /// One item of the pass.
    struct Entry
    {
        Draft draft;                            ///< when the pass began
        QUuid behind;                           ///< the item of the same job that goes before it; null: none
        std::optional<SubmissionResult> result; ///< of the attempt
    };
    struct Refusal
    {
        ExitCode code = ExitCode::NotAllowed;
        QString words;
    };

    void takeItems();
    void connectNext();
    void noteTrouble(const QString &words);
    void noteAttempt(const QUuid &draftId, const SubmissionResult &result);
    void endWhenIdle();
    void report(const Result<QList<Draft>, StoreError> &drafts);
    void say(const Entry &entry, const OutboxItemReport &item) const;
    [[nodiscard]] OutboxItemReport ended(const Entry &entry) const;
    [[nodiscard]] OutboxItemReport untried(const Entry &entry) const;
    [[nodiscard]] ExitCode codeOf(const Draft &draft) const;

    CommandContext m_context;
    Connect m_toService;
    bool m_json;
    QHash<QUuid, OutboxProfile> m_services;
    QHash<QUuid, Refusal> m_refusals;
    std::unique_ptr<Outbox> m_outbox;
    QList<Entry> m_entries;
    QList<QUuid> m_toConnect;
    QHash<QUuid, Draft> m_left;     ///< in the outbox when the pass has ended
    QHash<QUuid, ExitCode> m_codes; ///< of the items so far
    QString m_trouble;              ///< of the disk
    bool m_loaded = false;
    bool m_connecting = false;
    bool m_cancelled = false;
    bool m_ending = false;
};

} // namespace jobwright
