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
        return {DraftsPage::tr("Outbox"), DraftsPage::tr("Sent or to be sent, not confirmed yet"),
                QLatin1String("send"), DraftsPage::tr("Nothing is waiting"),
                DraftsPage::tr("An update whose answer is still open stands here until it is confirmed.")};
    case DraftShelf::NeedsYou:
        break;
    }
    return {DraftsPage::tr("Needs you"), DraftsPage::tr("Updates that cannot go on without you"),
            QLatin1String("check"), DraftsPage::tr("Nothing needs you"),
            DraftsPage::tr("An update that was refused, or whose job changed meanwhile, stands here.")};
}

} // namespace

DraftsPage::DraftsPage(DraftShelf shelf, DraftBook &book, Prompts &prompts, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_shelf(shelf)
    , m_book(book)
    , m_prompts(prompts)
    , m_clock(clock)
    , m_head(new PageHead(textOf(shelf).title, textOf(shelf).subtitle, this))
    , m_trouble(new InlineMessage(this))
    , m_table(new ListTable(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_open(new QPushButton(tr("Open"), this))
    , m_discard(new QPushButton(tr("Discard…"), this))
{
    setGround(this, ColourRole::Surface);
    m_table->setObjectName(QStringLiteral("draftTable"));
    m_table->setAccessibleName(textOf(shelf).title);
    m_table->setModel(&m_model);
    m_table->setColumnCharacters({18, 28, 0, 28});
    m_open->setObjectName(QStringLiteral("openDraft"));
    m_open->setAutoDefault(false);
    m_discard->setObjectName(QStringLiteral("discardDraft"));
    m_discard->setAutoDefault(false);
    setFieldTone(m_discard, Tone::Error);
    layOut();
    connect(m_table, &ListTable::rowActivated, this, &DraftsPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &DraftsPage::refreshButtons);
    connect(m_open, &QPushButton::clicked, this, &DraftsPage::openCurrent);
    connect(m_discard, &QPushButton::clicked, this, &DraftsPage::discardCurrent);
    connect(&book, &DraftBook::changed, this, &DraftsPage::refresh);
    refresh();
    book.refresh();
}

void DraftsPage::layOut()
{
    m_head->addTrailing(m_discard);
    m_head->addTrailing(m_open);
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
    column->addWidget(body, 1);
}

void DraftsPage::refresh()
{
    const QModelIndex current = m_table->currentIndex();
    const QUuid kept = current.isValid() ? m_model.draftAt(current.row()).id : QUuid();
    m_model.setDrafts(m_book.on(m_shelf), m_clock.nowUtc());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.draftAt(row).id == kept)
            m_table->selectRow(row);
    }
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->selectRow(0);
    m_trouble->setMessage(Tone::Error, m_book.errorText());
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    refreshButtons();
}

void DraftsPage::refreshButtons()
{
    const bool any = m_model.rowCount() > 0;
    m_open->setVisible(any);
    m_discard->setVisible(any);
    const QModelIndex current = m_table->currentIndex();
    m_open->setEnabled(current.isValid());
    // What may be under way is not thrown away: nobody would learn what became of it.
    const DraftState state = current.isValid() ? m_model.draftAt(current.row()).state : DraftState::Sending;
    m_discard->setEnabled(shelfOf(state) != DraftShelf::Outbox || state == DraftState::Queued);
}

void DraftsPage::openCurrent()
{
    if (const QModelIndex current = m_table->currentIndex(); current.isValid())
        Q_EMIT openWanted(m_model.draftAt(current.row()).jobId);
}

void DraftsPage::discardCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const Draft &draft = m_model.draftAt(current.row());
    Prompts::LossQuestion question;
    question.title = tr("Discard this draft?");
    question.text = tr("%1\n\nWhat you typed for job %2 is removed from this computer. The job itself stays as it is.",
                       "%1: what would have changed")
                        .arg(m_model.index(current.row(), DraftListModel::ChangeColumn).data().toString(),
                             QString::number(draft.jobId));
    question.loseText = tr("Discard draft");
    question.keepText = tr("Keep it");
    m_prompts.confirmLoss(this, question, [this, id = draft.id, jobId = draft.jobId](bool lose) {
        if (!lose)
            return;
        m_book.discard(id);
        Q_EMIT discarded(jobId);
    });
}

} // namespace jobwright
