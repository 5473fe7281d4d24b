// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/jobeditor.h"

#include "base/clock.h"
#include "fields/composition.h"
#include "fields/customfieldpanel.h"
#include "fields/fieldform.h"
#include "fields/textplace.h"
#include "jobs/merge.h"
#include "pages/editorfooter.h"
#include "pages/jobheader.h"
#include "pages/outboxwords.h"
#include "pages/sendpreview.h"
#include "widgets/banner.h"
#include "widgets/ground.h"
#include "widgets/metrics.h"
#include "wire/updatejson.h"
#include "work/editsession.h"
#include "work/jobsender.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace jobwright {

JobEditor::JobEditor(EditSession &session, JobSender &sender, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_sender(sender)
    , m_clock(clock)
    , m_header(new JobHeader(this))
    , m_banner(new Banner(this))
    , m_form(new FieldForm(session, this))
    , m_custom(new CustomFieldPanel(session, this))
    , m_scroll(new QScrollArea(this))
    , m_footer(new EditorFooter(this))
{
    setGround(this, ColourRole::Surface);
    m_banner->setObjectName(QStringLiteral("editorBanner"));
    m_banner->hide();
    layOut();
    connectParts();
    m_header->setJob(session.base(), clock.nowUtc());
    refreshFooter();
    if (!session.problem().title.isEmpty() || session.problem().status > 0) {
        m_showsRefusal = true;
        refreshBanner();
    } else {
        showOutbox();
    }
    if (m_sender.isBusy())
        begin();
}

bool JobEditor::isSubmitting() const
{
    return m_sender.isBusy();
}

void JobEditor::layOut()
{
    auto *content = new QWidget(m_scroll);
    setGround(content, ColourRole::Surface);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::space24, metrics::space8, metrics::space24, metrics::space16);
    column->setSpacing(metrics::space16);
    column->addWidget(m_form);
    column->addWidget(m_custom, 1);
    m_scroll->setObjectName(QStringLiteral("editorScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(metrics::space24, metrics::space16, metrics::space24, metrics::space4);
    top->setSpacing(metrics::space12);
    top->addWidget(m_header);
    top->addWidget(m_banner);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(top);
    page->addWidget(m_scroll, 1);
    page->addWidget(m_footer);
}

void JobEditor::connectParts()
{
    connect(&m_session, &EditSession::changed, this, &JobEditor::refreshFooter);
    connect(&m_session, &EditSession::problemChanged, this, &JobEditor::refreshBanner);
    connect(&m_session, &EditSession::baseChanged, this, [this] {
        m_header->setJob(m_session.base(), m_clock.nowUtc());
        refreshFooter();
    });
    connect(m_banner, &Banner::linkActivated, this, [this](const QString &key) {
        if (const std::optional<FieldId> field = FieldId::fromPath(key))
            focusField(*field);
    });
    connect(m_banner, &Banner::actionTriggered, this, &JobEditor::takeAction);
    connect(&m_sender, &JobSender::busyChanged, this, [this] {
        if (m_sender.isBusy())
            begin();
        else
            m_footer->setProgress({});
        Q_EMIT submittingChanged();
    });
    connect(&m_sender, &JobSender::stepChanged, this, &JobEditor::showStep);
    connect(&m_sender, &JobSender::secondsLeft, this, &JobEditor::showWait);
    connect(&m_sender, &JobSender::outboxChanged, this, &JobEditor::showOutbox);
    connect(&m_sender, &JobSender::outboxChanged, this, &JobEditor::refreshFooter);
    connect(&m_sender, &JobSender::finished, this, &JobEditor::take);
    connect(m_footer, &EditorFooter::submitWanted, this, &JobEditor::submit);
    connect(m_footer, &EditorFooter::cancelWanted, this, &JobEditor::cancel);
    connect(m_footer, &EditorFooter::revertWanted, this, &JobEditor::revert);
    connect(m_footer, &EditorFooter::previewWanted, this, &JobEditor::showPreview);
}

void JobEditor::setPersons(const QList<Person> &persons, const QString &whyNone)
{
    m_personNames.clear();
    for (const Person &person : persons)
        m_personNames.insert(person.id, person.displayName());
    m_form->setPersons(persons, whyNone);
    refreshFooter();
}

void JobEditor::setSavedLine(const QString &line, bool trouble)
{
    m_footer->setSavedLine(line, trouble);
}

void JobEditor::tell(const BannerContent &content)
{
    m_showsRefusal = false;
    m_banner->present(content);
}

void JobEditor::setOnlyDifferences(bool only)
{
    if (m_onlyDifferences == only)
        return;
    m_onlyDifferences = only;
    refreshFooter();
}

JobEdit JobEditor::toSend() const
{
    const JobEdit &edit = m_session.resolved().edit;
    return m_onlyDifferences && !m_sender.isInOutbox() ? onlyDifferences(m_session.base(), edit) : edit;
}

void JobEditor::leaveOutUnchanged()
{
    if (m_onlyDifferences && !m_sender.isInOutbox())
        m_session.dropUnchanged();
}

void JobEditor::focusFirstField()
{
    focusField(FieldKey::PlannedDuration);
}

EditView JobEditor::place() const
{
    EditView view;
    const QWidget *focus = window()->focusWidget();
    if (!focus || !isAncestorOf(focus))
        return view;
    view.field = m_form->fieldOf(focus);
    if (const qint64 custom = view.field ? 0 : m_custom->fieldOf(focus); custom > 0)
        view.field = FieldId::custom(custom);
    const TextPlace text = TextPlace::of(focus);
    view.cursor = text.cursor;
    view.anchor = text.anchor;
    return view;
}

bool JobEditor::goTo(const EditView &place)
{
    if (!place.field || !focusField(*place.field))
        return false;
    TextPlace{place.cursor, place.anchor}.applyTo(window()->focusWidget());
    return true;
}

void JobEditor::submit()
{
    Composition::finishIn(this);
    const bool nothing = toSend().isEmpty() && !m_session.resolved().hasErrors();
    if (isSubmitting() || (nothing && !m_sender.isInOutbox()))
        return;
    if (!m_session.isReady() && m_session.isTouched()) {
        // What hinders sending stands on the fields already; the focus goes to the first of them.
        m_walk.clear();
        walkErrors(1);
        return;
    }
    leaveOutUnchanged();
    m_session.clearProblem();
    m_banner->dismiss();
    m_showsOutbox = false;
    m_sender.submit();
    m_awaited = m_sender.isBusy(); // else the outbox has it, and says where it stands
    showOutbox();
}

void JobEditor::sendLater()
{
    Composition::finishIn(this);
    if (isSubmitting() || !m_session.isReady() || toSend().isEmpty())
        return;
    leaveOutUnchanged();
    m_sender.sendLater();
}

void JobEditor::cancel()
{
    m_sender.cancel();
}

void JobEditor::revert()
{
    if (!isSubmitting())
        m_session.revert();
}

void JobEditor::showPreview()
{
    Composition::finishIn(this);
    const JobEdit edit = toSend();
    if (edit.isEmpty())
        return;
    auto *preview = new SendPreview(
        tr("PATCH /v1/jobs/%1", "a request of the service's API; not to be translated").arg(m_session.base().id),
        words().lines(edit), encodeUpdate(edit), this);
    preview->open();
}

void JobEditor::walkErrors(int step)
{
    const QList<FieldId> fields = m_session.fieldsInError();
    if (fields.isEmpty())
        return;
    qsizetype next = step > 0 ? 0 : fields.size() - 1;
    // On from where the walk stands, past what was answered meanwhile.
    const qsizetype count = m_walk.size();
    for (qsizetype i = 1; i <= count; ++i) {
        const qsizetype at = fields.indexOf(m_walk[(m_walked + i * (count + step)) % count]);
        if (at >= 0) {
            next = at;
            break;
        }
    }
    m_walk = fields;
    m_walked = next;
    focusField(fields[next]);
}

void JobEditor::refreshFooter()
{
    const ResolvedInput &resolved = m_session.resolved();
    const JobEdit edit = toSend();
    const auto left = resolved.edit.size() - edit.size();
    m_footer->setSummary(words().summary(edit));
    QString why;
    for (const EditIssue &issue : resolved.issues) {
        if (issue.severity == EditIssue::Severity::Error) {
            why = tr("%1: %2", "field and what is wrong with it").arg(words().label(issue.field), issue.text);
            break;
        }
    }
    // A field that cannot be sent yet counts too: the button then leads to it.
    const auto changes = m_session.inputs().size() - left;
    if (changes == 0 && left > 0)
        why = tr("Every value is the same as now, and only differences are sent.");
    m_footer->setState(int(changes), m_session.isTouched(), why);
}

void JobEditor::refreshBanner()
{
    if (!m_showsRefusal)
        return;
    const Problem &problem = m_session.problem();
    if (problem.fieldErrors.isEmpty() && problem.otherErrors.isEmpty() && m_banner->content().fieldWalk) {
        // Every message that stood on a field was answered by an edit.
        m_showsRefusal = false;
        m_banner->dismiss();
        return;
    }
    m_banner->present(ResultWords(words()).refusal(problem));
}

void JobEditor::begin()
{
    m_walk.clear();
    if (!m_showsOutbox) {
        m_showsRefusal = false;
        m_banner->dismiss();
    }
    showStep(Submission::Step::Checking);
}

void JobEditor::showOutbox()
{
    if (isSubmitting() || m_awaited)
        return; // what comes of it says more
    if (!m_sender.isInOutbox()) {
        if (std::exchange(m_showsOutbox, false))
            m_banner->dismiss();
        return;
    }
    if (m_showsRefusal || (!m_showsOutbox && m_banner->isVisibleTo(this)))
        return; // what came of an attempt says it already
    const BannerContent content = OutboxWords::banner(m_sender.draft(), m_sender.waitsForTheUser());
    const bool same = m_showsOutbox && m_banner->content() == content;
    m_showsOutbox = !content.title.isEmpty();
    if (m_showsOutbox && !same) // said already: again at every try would only be noise
        m_banner->present(content);
}

void JobEditor::showStep(Submission::Step step)
{
    switch (step) {
    case Submission::Step::Idle:
    case Submission::Step::Checking:
        m_footer->setProgress(tr("Looking at the job as it is now…"));
        break;
    case Submission::Step::Sending:
        m_footer->setProgress(tr("Sending the update…"));
        break;
    case Submission::Step::Waiting:
        break; // showWait() says how long
    case Submission::Step::Verifying:
        m_footer->setProgress(tr("Reading the job back…"));
        break;
    case Submission::Step::Finished:
        m_footer->setProgress({});
        break;
    }
}

void JobEditor::showWait(std::chrono::seconds left)
{
    m_footer->setProgress(tr("The service asks to wait; trying again in %n s", nullptr, int(left.count())));
}

void JobEditor::take(const SubmissionResult &result, const JobEdit &asked, const QString &trouble)
{
    using Outcome = SubmissionResult::Outcome;
    const bool askedFor = std::exchange(m_awaited, false);
    if (!askedFor && m_showsOutbox && result.outcome == Outcome::Unreachable && m_sender.isInOutbox()) {
        showOutbox(); // a try by itself, and nothing new
        Q_EMIT finished(result);
        return;
    }
    m_showsOutbox = false;
    // The words speak of the job as it was; settling replaces it.
    const ResultWords said(words());
    settle(result, asked);
    const bool refused = result.outcome == Outcome::Rejected;
    m_showsRefusal = refused;
    BannerContent content = refused ? said.refusal(m_session.problem()) : said.result(result);
    if (m_sender.isInOutbox())
        OutboxWords::complete(content, m_sender.draft(), m_sender.waitsForTheUser());
    if (!trouble.isEmpty())
        content.extra.push_back(trouble);
    m_banner->present(content);
    if (refused)
        walkErrors(1);
    Q_EMIT finished(result);
}

void JobEditor::settle(const SubmissionResult &result, JobEdit sent)
{
    using Outcome = SubmissionResult::Outcome;
    if (result.outcome != Outcome::Confirmed && result.outcome != Outcome::StoredDifferently) {
        if (result.outcome == Outcome::Rejected || !result.problem.fieldErrors.isEmpty())
            m_session.setProblem(result.problem);
        return;
    }
    // A field that the service ignored was not done: its input stays.
    for (const FieldVerdict &verdict : result.verification) {
        if (verdict.kind == FieldVerdict::Kind::Ignored)
            sent.remove(verdict.field);
    }
    if (result.after)
        m_session.settle(*result.after, sent);
}

void JobEditor::takeAction(const QString &key)
{
    if (key == ResultWords::retryAction() || key == ResultWords::checkAction()) {
        submit();
    } else if (key == OutboxWords::holdAction()) {
        m_banner->dismiss();
        m_sender.hold();
    } else if (key == ResultWords::reloadAction()) {
        m_banner->dismiss();
        Q_EMIT reloadWanted();
    }
}

bool JobEditor::focusField(const FieldId &field)
{
    if (field.isCustom() ? m_custom->focusField(field.definitionId()) : m_form->focusField(field)) {
        if (QWidget *focus = window()->focusWidget(); focus && m_scroll->widget()->isAncestorOf(focus))
            m_scroll->ensureWidgetVisible(focus, 0, metrics::space24);
        return true;
    }
    return false;
}

ChangeWords JobEditor::words() const
{
    return ChangeWords(m_session.base(), m_personNames);
}

} // namespace jobwright
