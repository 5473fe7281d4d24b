// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/jobtab.h"

#include "base/clock.h"
#include "fields/composition.h"
#include "jobs/changewords.h"
#include "jobs/textrules.h"
#include "models/jobtimewords.h"
#include "net/call.h"
#include "net/jobservice.h"
#include "pages/conflictpage.h"
#include "pages/diskbanner.h"
#include "pages/draftexport.h"
#include "pages/jobeditor.h"
#include "pages/resultwords.h"
#include "store/draftstore.h"
#include "widgets/banner.h"
#include "widgets/busybar.h"
#include "widgets/emptystate.h"
#include "widgets/ground.h"
#include "widgets/metrics.h"
#include "wire/jobjson.h"
#include "work/conflictresolution.h"
#include "work/draftedit.h"
#include "work/draftkeeper.h"
#include "work/draftrecord.h"
#include "work/editsession.h"
#include "work/jobsender.h"
#include "work/outbox.h"
#include "work/persondirectory.h"

#include <QApplication>
#include <QClipboard>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace jobwright {

namespace {

/// Whether the user has to decide before the draft can go on over the job as it is now.
bool clashes(const Draft &draft, const Job &now)
{
    return draft.base.id == now.id && !isInDoubt(draft) &&
           !ConflictResolution(draft.base, now, draft.input).clashes().isEmpty();
}

} // namespace

JobTab::JobTab(Workspace &workspace, JobId id, const QUuid &draftId, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_id(id)
    , m_wantedDraft(draftId)
    , m_busy(new BusyBar(this))
    , m_disk(new DiskBanner(this))
    , m_copy(new Banner(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("jobPage"));
    setGround(this, ColourRole::Surface);
    m_empty->setObjectName(QStringLiteral("jobEmpty"));
    auto *body = new QWidget(this);
    auto *blank = new QWidget(this);
    m_stack->addWidget(blank);
    m_stack->addWidget(m_empty);
    body->setLayout(m_stack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_busy);
    m_copy->setObjectName(QStringLiteral("copyBanner"));
    m_copy->hide();
    auto *margin = new QVBoxLayout;
    margin->setContentsMargins(metrics::space24, 0, metrics::space24, 0);
    margin->addWidget(m_disk);
    margin->addWidget(m_copy);
    column->addLayout(margin);
    column->addWidget(body, 1);
    connect(m_disk, &DiskBanner::retryWanted, this, [this] { m_keeper->retry(); });
    connect(m_disk, &DiskBanner::copyWanted, this, [this] {
        QGuiApplication::clipboard()->setText(
            tr("Job %1", "heading of copied text").arg(m_id) + QLatin1String("\n\n") +
            ChangeWords(m_session->base(), m_workspace.persons.names()).typed(m_session->inputs()));
    });
    connect(m_disk, &DiskBanner::exportWanted, this, [this] { exportDraft(m_record->draft(), m_workspace, this, {}); });
    connect(m_empty, &EmptyState::actionTriggered, this, &JobTab::reload);
    connect(&workspace.persons, &PersonDirectory::stateChanged, this, [this](qint64 contactId) {
        if (m_session && m_session->base().contactId == contactId)
            refreshPersons();
    });
    // At once where the focus leaves a field, the tab or the window.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *) {
        if (old && isAncestorOf(old))
            save(); // also while a page with the focus goes, whose children must not be asked
    });
    readDraft();
    readJob();
}

JobTab::~JobTab()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus leaves the pages while they go
    if (m_call)
        m_call->cancel();
    save();
    // The pages show the session and the resolution: they go first. What is under way goes on in the outbox.
    delete std::exchange(m_conflict, nullptr);
    delete std::exchange(m_editor, nullptr);
    m_sender.reset();
}

QString JobTab::title() const
{
    return m_typeName.isEmpty()
               ? QString::number(m_id)
               : tr("%1 %2", "job number and type").arg(QString::number(m_id), forDisplay(m_typeName, 60));
}

QUuid JobTab::draftId() const
{
    if (m_record)
        return m_record->draft().id;
    return m_draft ? m_draft->id : m_wantedDraft;
}

std::optional<Draft> JobTab::draft() const
{
    return isTouched() ? std::optional(m_record->draft()) : std::nullopt;
}

bool JobTab::isTouched() const
{
    return m_session && m_session->isTouched();
}

bool JobTab::isSubmitting() const
{
    return m_editor && m_editor->isSubmitting();
}

QUndoStack *JobTab::undoStack() const
{
    return hasEditor() ? &m_session->undoStack() : nullptr;
}

void JobTab::reload()
{
    if (!m_call && !isSubmitting())
        readJob();
}

void JobTab::retryFailed()
{
    if (m_readingFailed)
        reload();
}

void JobTab::flush()
{
    Composition::finishIn(this);
    save();
}

void JobTab::save()
{
    if (m_keeper)
        m_keeper->flush();
}

bool JobTab::isKept() const
{
    return !m_keeper ||
           (!m_keeper->isPending() && !m_keeper->isWriting() && (m_record->isSaved() || !m_session->isTouched()));
}

QString JobTab::diskTrouble() const
{
    return m_record ? m_record->trouble() : QString();
}

void JobTab::dropDraft()
{
    if (!m_keeper)
        return;
    m_session->restore({}, {});
    leaveConflict();
    flush();
}

void JobTab::focusStart()
{
    m_focusWanted = m_editor == nullptr;
    if (m_conflict)
        m_conflict->focusOpen();
    else if (m_editor)
        m_editor->focusFirstField();
    else
        setFocus(Qt::OtherFocusReason);
}

void JobTab::resumePlace()
{
    m_placeFrom = window()->focusWidget() ? window()->focusWidget() : this;
}

void JobTab::goToPlace()
{
    const QPointer<QWidget> from = std::exchange(m_placeFrom, nullptr);
    const QWidget *now = window()->focusWidget();
    if (from && isVisible() && (!now || now == from))
        m_editor->goTo(editViewOf(m_record->draft().view));
}

void JobTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    flush();
}

void JobTab::readDraft()
{
    m_workspace.store.drafts(m_workspace.profile.id, this, [this](const Result<QList<Draft>, StoreError> &drafts) {
        m_draftRead = true;
        if (drafts)
            takeDraft(*drafts);
        if (m_early) {
            const Reply early = *m_early;
            m_early.reset();
            takeJob(early);
        }
    });
}

void JobTab::takeDraft(const QList<Draft> &drafts)
{
    for (const Draft &draft : drafts) {
        if (draft.jobId != m_id)
            continue;
        if (draft.id == m_wantedDraft) {
            m_draft = draft;
            return;
        }
        if (!m_draft || draft.editedAt > m_draft->editedAt)
            m_draft = draft;
    }
}

void JobTab::readJob()
{
    m_busy->setBusy(true, tr("Reading the job"));
    if (!m_editor)
        m_stack->setCurrentIndex(0);
    m_call = m_workspace.service.getJob(m_id);
    connect(m_call, &Call::finished, this, &JobTab::takeJob);
}

void JobTab::takeJob(const Reply &reply)
{
    m_call = nullptr;
    if (!m_draftRead) {
        m_early = std::make_unique<Reply>(reply);
        return;
    }
    m_busy->setBusy(false);
    if (reply.outcome != Reply::Outcome::Success) {
        takeFailure(reply);
        return;
    }
    const Result<Job, DecodeError> job = decodeJob(reply.body);
    if (!job) {
        Reply unreadable = reply;
        unreadable.outcome = Reply::Outcome::Unknown;
        unreadable.problem.title = tr("The job cannot be read");
        unreadable.problem.detail = job.error().what;
        takeFailure(unreadable);
        return;
    }
    m_readingFailed = false;
    if (m_workspace.catalogue.learnFrom(*job))
        m_workspace.store.saveCatalogue(m_workspace.profile.id, m_workspace.catalogue.all(), nullptr, {});
    const Job completed = m_workspace.catalogue.completed(*job);
    m_typeName = completed.typeName;
    if (m_editor)
        takeNewBase(completed);
    else
        showEditor(completed);
    applyUndo();
    Q_EMIT titleChanged();
    Q_EMIT jobRead(completed);
}

void JobTab::takeFailure(const Reply &reply)
{
    m_undo.reset();
    m_readingFailed = true;
    const QString title = forDisplay(reply.problem.title, 200);
    const QString detail = forDisplay(reply.problem.detail, 1000);
    if (!m_editor && m_draft) {
        // What was typed can be worked on without the service.
        m_typeName = m_draft->base.typeName;
        const QString read = JobTimeWords(m_workspace.clock.nowUtc()).brief(m_draft->baseReadAt);
        showEditor(Job(m_draft->base)); // a copy: the draft goes into the editor
        Q_EMIT titleChanged();
        BannerContent content;
        content.tone = Tone::Warning;
        content.title = title;
        content.text =
            tr("The values shown are those of %1. What you type is kept on this computer.", "%1: day and time")
                .arg(read);
        content.extra.push_back(detail);
        content.actions.push_back({ResultWords::reloadAction(), tr("Try again"), false});
        m_editor->tell(content);
        return;
    }
    if (m_editor) {
        BannerContent content;
        content.tone = Tone::Warning;
        content.title = tr("The job could not be read again");
        content.text = detail.isEmpty() ? title : detail;
        content.details = ResultWords::details(reply.problem);
        content.closable = true;
        m_editor->tell(content);
        return;
    }
    if (reply.outcome == Reply::Outcome::NotFound)
        showTrouble(tr("There is no job %1 for this tenant", "%1: job number").arg(m_id), detail);
    else
        showTrouble(title, detail);
}

void JobTab::showEditor(const Job &job)
{
    const std::optional<Draft> kept = std::exchange(m_draft, {});
    Draft draft = kept.value_or(Draft());
    if (!kept) {
        draft.profileId = m_workspace.profile.id;
        draft.jobId = job.id;
        draft.base = job;
        draft.baseReadAt = m_workspace.clock.nowUtc();
    } else if (!draft.baseReadAt.isValid()) { // queued without a look at the job: what is found first is the base
        draft.base = job;
    }
    makeSession(draft, job, kept.has_value());
    m_editor = new JobEditor(*m_session, *m_sender, m_workspace.clock, this);
    m_editor->setObjectName(QStringLiteral("jobEditor"));
    m_stack->addWidget(m_editor);
    m_stack->setCurrentWidget(m_editor);
    connectEditor();
    m_workspace.persons.load(job.contactId);
    refreshPersons();
    refreshSavedLine();
    Q_EMIT stateChanged();
    Q_EMIT touchedChanged();
    // Only where the user has not gone elsewhere while the job was being read.
    if (std::exchange(m_focusWanted, false) && hasFocus())
        m_editor->focusFirstField();
    else if (kept && !isDeciding())
        goToPlace();
    if (kept && clashes(draft, job)) // the draft is older than the last change of the job by somebody else
        showConflict(draft.base, job);
}

void JobTab::makeSession(const Draft &draft, const Job &job, bool kept)
{
    // Over the job of its beginning, until the user has decided: nothing may be sent over what was not seen.
    m_session = std::make_unique<EditSession>(kept && (isInDoubt(draft) || clashes(draft, job)) ? draft.base : job);
    m_record = kept && draft.state != DraftState::Editing
                   ? m_workspace.outbox.share(draft)
                   : std::make_shared<DraftRecord>(m_workspace.store, m_workspace.clock, draft, kept);
    m_keeper = std::make_unique<DraftKeeper>(*m_session, *m_record, m_workspace.clock);
    m_keeper->setPlaceSource([this] { return m_editor ? m_editor->place() : EditView(); });
    if (draft.state == DraftState::NeedsYou && !isInDoubt(draft) &&
        draft.outcome != outcomeWord(SubmissionResult::Outcome::Conflict))
        m_session->setProblem(draft.problem);
    m_sender = std::make_unique<JobSender>(JobSender::Tools{m_workspace.service, m_workspace.outbox, m_workspace.clock,
                                                            m_workspace.randomness, m_workspace.profile.name},
                                           *m_session, m_record);
}

void JobTab::connectEditor()
{
    connect(m_editor, &JobEditor::submittingChanged, this, &JobTab::stateChanged);
    connect(m_editor, &JobEditor::finished, this, [this](const SubmissionResult &result) {
        if (result.after)
            Q_EMIT jobRead(*result.after);
        if (result.outcome == SubmissionResult::Outcome::Conflict && result.after)
            showConflict(m_session->base(), m_workspace.catalogue.completed(*result.after));
        Q_EMIT submitted(result);
    });
    connect(m_editor, &JobEditor::reloadWanted, this, &JobTab::reload);
    connect(m_session.get(), &EditSession::changed, this, &JobTab::touchedChanged);
    connect(m_keeper.get(), &DraftKeeper::pendingChanged, this, &JobTab::refreshSavedLine);
    connect(m_record.get(), &DraftRecord::diskChanged, this, [this] {
        refreshSavedLine();
        m_disk->setTrouble(diskTrouble());
        Q_EMIT draftsChanged();
        Q_EMIT keptChanged();
    });
    connect(m_keeper.get(), &DraftKeeper::pendingChanged, this, &JobTab::keptChanged);
    connect(m_record.get(), &DraftRecord::becameCopy, this, &JobTab::tellOfCopy);
    connect(m_record.get(), &DraftRecord::inputReplacing, this, [this] { Composition::finishIn(this); });
    connect(m_record.get(), &DraftRecord::inputReplaced, this, [this] {
        setEnabled(false); // nothing may be typed over what is not seen
        Q_EMIT replaced();
    });
}

void JobTab::refreshSavedLine()
{
    const auto say = [this](const QString &line, bool trouble) {
        m_editor->setSavedLine(line, trouble);
        if (m_conflict)
            m_conflict->setSavedLine(line, trouble);
    };
    if (!m_record->trouble().isEmpty()) {
        say(m_record->trouble(), true);
        return;
    }
    const bool kept = m_record->isStored() || m_keeper->isPending();
    const QDateTime at = m_record->savedAt().isValid() ? m_record->savedAt() : m_record->draft().editedAt;
    if (!kept)
        say({}, false);
    else if (m_keeper->isPending() || !at.isValid())
        say(tr("Saving on this computer…"), false);
    else
        say(tr("Saved on this computer at %1", "%1: time of day")
                .arg(JobTimeWords(m_workspace.clock.nowUtc()).moment(at)),
            false);
}

void JobTab::takeNewBase(const Job &job)
{
    Composition::finishIn(this); // it may be what clashes
    if (!showConflict(m_session->base(), job))
        m_session->setBase(job);
}

void JobTab::refreshPersons()
{
    using State = PersonDirectory::State;
    const qint64 contact = m_session->base().contactId;
    QString why;
    switch (m_workspace.persons.state(contact)) {
    case State::NotAllowed:
        why = tr(
            "Persons cannot be listed: the permission contacts:persons:read is missing. The person's id can be typed.");
        break;
    case State::Failed:
        why = tr("The persons of this contact could not be read. The person's id can be typed.");
        break;
    case State::NotAsked:
    case State::Loading:
    case State::Ready:
        break;
    }
    m_editor->setPersons(m_workspace.persons.persons(contact), why);
    if (m_conflict)
        m_conflict->setPersons(m_workspace.persons.persons(contact), why);
}

void JobTab::showTrouble(const QString &title, const QString &text)
{
    m_empty->setContent(QLatin1String("warning"), title, text, tr("Try again"));
    m_stack->setCurrentWidget(m_empty);
    Q_EMIT stateChanged();
}

} // namespace jobwright
