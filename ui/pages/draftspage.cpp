// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/draftspage.h"

#include "base/clock.h"
#include "jobs/textrules.h"
#include "models/draftbook.h"
#include "pages/listtable.h"
#include "pages/pagehead.h"
#include "widgets/emptystate.h"
#include "widgets/fieldlook.h"
#include "widgets/ground.h"
#include "widgets/inlinemessage.h"
#include "widgets/metrics.h"
#include "widgets/prompts.h"
#include "work/draftedit.h"
#include "work/draftrecord.h"
#include "work/outbox.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace jobwright {

namespace {

struct ShelfText
{
    QString title;
    QString subtitle;
    QLatin1String icon;
    QString emptyTitle;
    QString emptyText;
};

ShelfText textOf(DraftShelf shelf)
{
    switch (shelf) {
    case DraftShelf::Drafts:
        return {DraftsPage::tr("Drafts"), DraftsPage::tr("Typed on this computer, not sent yet"),
                QLatin1String("pencil"), DraftsPage::tr("No drafts"),
                DraftsPage::tr("What you type in a job is kept here until it is sent, also when the program ends.")};
    case DraftShelf::Outbox:
        return {
            DraftsPage::tr("Outbox"), DraftsPage::tr("Goes out by itself; stands here until it is confirmed"),
            QLatin1String("send"), DraftsPage::tr("Nothing is waiting"),
            DraftsPage::tr("An update that cannot be sent now, or whose answer is still open, stands here. It goes on "
                           "by itself when the service can be reached.")};
    case DraftShelf::NeedsYou:
        break;
    }
    return {DraftsPage::tr("Needs you"), DraftsPage::tr("Updates that cannot go on without you"),
            QLatin1String("check"), DraftsPage::tr("Nothing needs you"),
            DraftsPage::tr("An update that was refused, or whose job changed meanwhile, stands here.")};
}

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

DraftsPage::DraftsPage(DraftShelf shelf, DraftBook &book, Outbox &outbox, Prompts &prompts, const Clock &clock,
                       QWidget *parent)
    : QWidget(parent)
    , m_shelf(shelf)
    , m_book(book)
    , m_outbox(outbox)
    , m_prompts(prompts)
    , m_clock(clock)
    , m_head(new PageHead(textOf(shelf).title, textOf(shelf).subtitle, this))
    , m_trouble(new InlineMessage(this))
    , m_pause(new InlineMessage(this))
    , m_table(new ListTable(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_open(button(shelf == DraftShelf::Drafts ? tr("Open") : tr("Edit", "button: opens a queued update in its job"),
                    QStringLiteral("openDraft"), this))
    , m_send(button(tr("Send now"), QStringLiteral("sendDraft"), this))
    , m_hold(button(tr("Hold", "an update: do not send it by itself"), QStringLiteral("holdDraft"), this))
    , m_export(button(tr("Export…"), QStringLiteral("exportDraft"), this))
    , m_discard(button(tr("Discard…"), QStringLiteral("discardDraft"), this))
{
    setGround(this, ColourRole::Surface);
    m_table->setObjectName(QStringLiteral("draftTable"));
    m_table->setAccessibleName(textOf(shelf).title);
    m_table->setModel(&m_model);
    m_table->setColumnCharacters({18, 28, 0, 32});
    m_table->setTwoLines();
    m_pause->setObjectName(QStringLiteral("outboxPause"));
    if (shelf != DraftShelf::Drafts)
        m_open->setToolTip(tr("Opens the update in its job. As soon as you change something it is a draft again."));
    setFieldTone(m_discard, Tone::Error);
    layOut();
    connect(m_table, &ListTable::rowActivated, this, &DraftsPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &DraftsPage::refreshButtons);
    connect(m_open, &QPushButton::clicked, this, &DraftsPage::openCurrent);
    connect(m_send, &QPushButton::clicked, this, &DraftsPage::sendCurrent);
    connect(m_hold, &QPushButton::clicked, this, &DraftsPage::holdCurrent);
    connect(m_export, &QPushButton::clicked, this, &DraftsPage::exportCurrent);
    connect(m_discard, &QPushButton::clicked, this, &DraftsPage::discardCurrent);
    connect(&book, &DraftBook::changed, this, &DraftsPage::refresh);
    connect(&outbox, &Outbox::pausedChanged, this, &DraftsPage::refreshPause);
    connect(&outbox, &Outbox::itemChanged, this, &DraftsPage::refreshButtons);
    refresh();
    book.refresh();
}

void DraftsPage::layOut()
{
    for (QPushButton *each : {m_discard, m_export, m_hold, m_send, m_open})
        m_head->addTrailing(each);
    const ShelfText text = textOf(m_shelf);
    m_empty->setContent(text.icon, text.emptyTitle, text.emptyText);
    auto *body = new QWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    body->setLayout(m_stack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space24, metrics::space16, metrics::space24, metrics::space16);
    column->setSpacing(metrics::space12);
    column->addWidget(m_head);
    column->addWidget(m_trouble);
    column->addWidget(m_pause);
    column->addWidget(body, 1);
}

void DraftsPage::refresh()
{
    const Draft *before = current();
    const QUuid kept = before ? before->id : QUuid();
    m_model.setDrafts(m_book.on(m_shelf), m_outbox.waitingForTheUser(), m_clock.nowUtc());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.draftAt(row).id == kept)
            m_table->selectRow(row);
    }
    if (!current() && m_model.rowCount() > 0)
        m_table->selectRow(0);
    m_trouble->setMessage(Tone::Error, m_book.errorText());
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    refreshPause();
    refreshButtons();
}

void DraftsPage::refreshPause()
{
    const bool paused =
        m_shelf == DraftShelf::Outbox && m_model.rowCount() > 0 && m_outbox.isPaused(m_model.draftAt(0).profileId);
    m_pause->setMessage(Tone::Warning, paused
                                           ? tr("The service did not accept the sign-in, or a permission is missing. "
                                                "Nothing here is sent until you choose \u201cSend now\u201d.")
                                           : QString());
}

void DraftsPage::refreshButtons()
{
    const bool any = m_model.rowCount() > 0;
    const bool sends = any && m_shelf != DraftShelf::Drafts;
    const Draft *draft = current();
    // What the outbox does not hold yet is being read in.
    const bool held = draft && m_outbox.record(draft->id);
    const bool sending = draft && m_outbox.isSending(draft->id);
    m_open->setVisible(any);
    m_send->setVisible(sends);
    m_hold->setVisible(sends && m_shelf == DraftShelf::Outbox);
    m_export->setVisible(any);
    m_discard->setVisible(any);
    m_open->setEnabled(draft);
    m_export->setEnabled(draft);
    m_send->setEnabled(held && !sending);
    m_send->setText(draft && isInDoubt(*draft) ? tr("Check now", "read the job and compare") : tr("Send now"));
    m_hold->setEnabled(held && (sending || draft->state == DraftState::Queued));
    m_discard->setEnabled(draft && (held || m_shelf == DraftShelf::Drafts));
}

const Draft *DraftsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model.draftAt(index.row()) : nullptr;
}

void DraftsPage::openCurrent()
{
    if (const Draft *draft = current())
        Q_EMIT openWanted(draft->jobId, draft->id);
}

void DraftsPage::exportCurrent()
{
    if (const Draft *draft = current())
        Q_EMIT exportWanted(*draft);
}

void DraftsPage::sendCurrent()
{
    const Draft *draft = current();
    if (!draft)
        return;
    m_outbox.resume(draft->profileId); // the user says so
    m_outbox.sendNow(draft->id);
}

void DraftsPage::holdCurrent()
{
    if (const Draft *draft = current())
        m_outbox.hold(draft->id);
}

void DraftsPage::discardCurrent()
{
    const Draft *draft = current();
    if (!draft)
        return;
    const bool perhapsSent = isInDoubt(*draft) || m_outbox.isSending(draft->id);
    Prompts::LossQuestion question;
    question.title = tr("Discard this draft?");
    question.text =
        tr("%1\n\nWhat you typed for job %2 is removed from this computer.", "%1: what would have changed")
            .arg(m_model.index(m_table->currentIndex().row(), DraftListModel::ChangeColumn).data().toString(),
                 QString::number(draft->jobId)) +
        u' ' +
        (perhapsSent ? tr("The update may have reached the service already; the history will say that its "
                          "outcome is not known.")
                     : tr("The job itself stays as it is."));
    question.loseText = tr("Discard draft");
    question.keepText = tr("Keep it");
    m_prompts.confirmLoss(this, question, [this, id = draft->id, jobId = draft->jobId](bool lose) {
        if (lose)
            discard(id, jobId);
    });
}

void DraftsPage::discard(const QUuid &draftId, JobId jobId)
{
    if (m_outbox.isClaimed(draftId)) { // it was submitted while the question stood
        Q_EMIT said(tr("The update of job %1 is being sent. It can be discarded when that ended.").arg(jobId));
        return;
    }
    Q_EMIT discarding(jobId, draftId);
    if (m_outbox.record(draftId))
        m_outbox.discard(draftId);
    else
        m_book.discard(draftId);
}

} // namespace jobwright
