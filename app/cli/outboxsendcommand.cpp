// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outboxsendcommand.h"

#include "cli/jobtext.h"
#include "cli/outboxitemwords.h"
#include "cli/outcomewords.h"
#include "store/draftstore.h"
#include "work/draftedit.h"
#include "work/outbox.h"

#include <QPointer>

#include <algorithm>
#include <limits>
#include <utility>

namespace jobwright {

using Outcome = SubmissionResult::Outcome;

namespace {

/// Nobody waits beside a script, and nobody gives up for it: what fails stays and is tried at the next pass.
OutboxPolicy onePass()
{
    OutboxPolicy policy;
    policy.onePass = true;
    policy.mostFailures = std::numeric_limits<int>::max();
    policy.longestSeries = std::chrono::hours(24 * 365 * 100);
    return policy;
}

/// The state of what is no longer in the outbox.
QString doneWord()
{
    return QStringLiteral("done");
}

} // namespace

OutboxSendCommand::OutboxSendCommand(CommandContext context, Connect toService, bool json, QObject *parent)
    : Command(parent), m_context(std::move(context)), m_toService(std::move(toService)), m_json(json)
{
    m_outbox = std::make_unique<Outbox>(
        *m_context.store, *m_context.clock, *m_context.randomness,
        [this](const QUuid &profileId) { return m_services.value(profileId); }, onePass());
    connect(m_outbox.get(), &Outbox::loaded, this, &OutboxSendCommand::takeItems);
    connect(m_outbox.get(), &Outbox::storeTrouble, this, &OutboxSendCommand::noteTrouble);
    connect(m_outbox.get(), &Outbox::attempted, this, &OutboxSendCommand::noteAttempt);
    connect(m_outbox.get(), &Outbox::idle, this, &OutboxSendCommand::endWhenIdle);
}

OutboxSendCommand::~OutboxSendCommand() = default;

void OutboxSendCommand::start()
{
    m_outbox->load();
}

void OutboxSendCommand::cancel()
{
    m_cancelled = true;
    m_connecting = false; // an answer that is still to come changes nothing
    m_toConnect.clear();
    m_outbox->stop();
}

/// Once: a later reading is only for what another process has.
void OutboxSendCommand::takeItems()
{
    if (std::exchange(m_loaded, true))
        return;
    QHash<QPair<QUuid, JobId>, const Draft *> last;
    const QList<Draft> items = m_outbox->items();
    for (const Draft &draft : items) {
        const Draft *before = std::exchange(last[{draft.profileId, draft.jobId}], &draft);
        const bool meant = m_context.profileId.isNull() || m_context.profileId == draft.profileId;
        if (!meant || draft.state == DraftState::NeedsYou)
            continue;
        m_entries += {draft, before ? before->id : QUuid(), {}};
        if (!m_toConnect.contains(draft.profileId) && !draft.elsewhere)
            m_toConnect += draft.profileId;
    }
    if (m_cancelled)
        m_toConnect.clear();
    connectNext();
}

void OutboxSendCommand::connectNext()
{
    m_connecting = !m_toConnect.isEmpty();
    if (!m_connecting) {
        endWhenIdle();
        return;
    }
    const QUuid id = m_toConnect.takeFirst();
    m_toService(id, [self = QPointer(this), id](const OutboxProfile &profile, ExitCode code, const QString &words) {
        if (!self || self->m_cancelled)
            return;
        if (profile.service)
            self->m_services.insert(id, profile);
        else
            self->m_refusals.insert(id, {code, words});
        self->m_outbox->resume(id);
        self->connectNext();
    });
}

void OutboxSendCommand::noteTrouble(const QString &words)
{
    m_trouble = words;
    if (m_loaded || std::exchange(m_ending, true))
        return;
    m_context.terminal.complain(words + u'\n');
    Q_EMIT finished(ExitCode::Internal);
}

void OutboxSendCommand::noteAttempt(const QUuid &draftId, const SubmissionResult &result)
{
    for (Entry &entry : m_entries) {
        if (entry.draft.id == draftId)
            entry.result = result;
    }
}

void OutboxSendCommand::endWhenIdle()
{
    if (!m_loaded || m_connecting || m_ending || !m_outbox->isIdle())
        return;
    m_ending = true;
    m_context.store->drafts({}, this, [this](const auto &drafts) { report(drafts); });
}

void OutboxSendCommand::report(const Result<QList<Draft>, StoreError> &drafts)
{
    const QList<Draft> found = drafts ? *drafts : m_outbox->items();
    for (const Draft &draft : found) {
        if (draft.state != DraftState::Editing)
            m_left.insert(draft.id, draft);
    }
    QList<OutboxItemReport> items;
    ExitCode code = ExitCode::Done;
    for (const Entry &entry : std::as_const(m_entries)) {
        // Another process may have begun while we looked: then the outcome is that one's to say.
        const bool tried =
            entry.result && entry.result->outcome != Outcome::Cancelled && !m_left.value(entry.draft.id).elsewhere;
        const OutboxItemReport item = tried ? ended(entry) : untried(entry);
        m_codes.insert(entry.draft.id, item.code);
        items += item;
        if (code == ExitCode::Done)
            code = item.code;
        if (!m_json)
            say(entry, item);
    }
    if (m_json)
        m_context.terminal.print(OutboxItemReport::allAsJson(items));
    else if (items.isEmpty())
        m_context.terminal.print(tr("Nothing waits to be sent.") + u'\n');
    Q_EMIT finished(code);
}

OutboxItemReport OutboxSendCommand::ended(const Entry &entry) const
{
    const SubmissionResult &result = *entry.result;
    const bool left = m_left.contains(entry.draft.id);
    OutboxItemReport item = OutboxItemReport::of(left ? m_left.value(entry.draft.id) : entry.draft);
    if (!left) {
        item.state = doneWord();
        item.draft.attempts += result.sentAt.isValid() ? 1 : 0;
        item.draft.nextAttemptAt = {};
    }
    item.outcome = outcomeWord(result.outcome);
    item.problem = result.problem;
    item.code = exitCodeOf(result.outcome);
    return item;
}

/// Why it was not tried, and what that means for it.
OutboxItemReport OutboxSendCommand::untried(const Entry &entry) const
{
    const Draft &draft = entry.draft;
    const bool left = m_left.contains(draft.id);
    OutboxItemReport item = OutboxItemReport::of(left ? m_left.value(draft.id) : draft);
    const auto because = [&item](const QString &words, ExitCode code, const QString &outcome) {
        item.problem = {};
        item.problem.title = words;
        item.code = code;
        item.outcome = outcome;
        return item;
    };
    const auto ends = [&](const QString &words, Outcome as) { return because(words, exitCodeOf(as), outcomeWord(as)); };
    if (!left) {
        item.state = doneWord();
        return because(tr("Another process has seen to it."), ExitCode::Done, {});
    }
    if (item.draft.elsewhere)
        return ends(tr("Another process is sending it just now. It is left to that one."), Outcome::Unknown);
    if (item.draft.state != draft.state || item.draft.attempts != draft.attempts) {
        // By another process, or there was nothing in it that could be sent.
        item.code = item.outcome.isEmpty() ? ExitCode::Refused : exitCodeOfWord(item.outcome);
        return item;
    }
    if (m_cancelled)
        return ends(tr("Interrupted before it was sent."), Outcome::Cancelled);
    if (const auto refusal = m_refusals.constFind(draft.profileId); refusal != m_refusals.constEnd())
        return because(refusal->words, refusal->code,
                       refusal->code == ExitCode::NotAllowed ? outcomeWord(Outcome::NotAllowed) : item.outcome);
    if (entry.result) // without being asked to, it ends before the sending only where the disk refused
        return because(m_trouble, ExitCode::Internal, item.outcome);
    if (m_left.contains(entry.behind))
        return because(tr("An earlier update of the same job has to go first."), codeOf(m_left.value(entry.behind)),
                       item.outcome);
    if (m_outbox->isPaused(draft.profileId))
        return ends(tr("The service did not accept the sign-in, or a permission is missing."), Outcome::NotAllowed);
    return ends(tr("The service asked not to be called again yet."), Outcome::Unreachable);
}

/// Of an item that another one waits for, which comes before it in the list or is not in it.
ExitCode OutboxSendCommand::codeOf(const Draft &draft) const
{
    const ExitCode code = m_codes.value(draft.id, exitCodeOfWord(draft.outcome));
    return code == ExitCode::Done ? ExitCode::Unreachable : code;
}

void OutboxSendCommand::say(const Entry &entry, const OutboxItemReport &item) const
{
    Job job = entry.draft.base;
    job.id = entry.draft.jobId;
    const QUuid id = m_left.contains(entry.draft.id) ? entry.draft.id : QUuid();
    QString words = OutboxItemWords(m_context.nameOf(entry.draft.profileId)).name(entry.draft) + u'\n';
    const bool tried = entry.result && entry.result->outcome != Outcome::Cancelled;
    if (tried)
        words += OutcomeWords(job).result(*entry.result, editOf(entry.draft).value_or(JobEdit()), id);
    else
        words += OutcomeWords(job).problem(item.problem);
    // Of these the words above say so.
    const bool said = tried && (item.code == ExitCode::Unreachable || item.code == ExitCode::Unknown ||
                                item.code == ExitCode::Conflict);
    if (!id.isNull() && !said)
        words += OutcomeWords::kept(id, true);
    if (!id.isNull() && item.code == ExitCode::Done) // sent, and the disk does not know
        words += m_trouble + u'\n';
    (item.code == ExitCode::Done ? m_context.terminal.print : m_context.terminal.complain)(words);
}

} // namespace jobwright
