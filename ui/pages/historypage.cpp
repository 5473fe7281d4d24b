// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/historypage.h"

#include "base/clock.h"
#include "pages/historydetail.h"
#include "pages/listtable.h"
#include "pages/pagehead.h"
#include "pages/resultdelegate.h"
#include "store/draftstore.h"
#include "widgets/emptystate.h"
#include "widgets/ground.h"
#include "widgets/inlinemessage.h"
#include "widgets/metrics.h"
#include "widgets/searchfield.h"

#include <QItemSelectionModel>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace jobwright {

namespace {

constexpr int mostEntries = 5000;

} // namespace

HistoryPage::HistoryPage(DraftStore &store, const QUuid &profileId, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_profileId(profileId)
    , m_clock(clock)
    , m_search(new SearchField(tr("Job, field, value"), this))
    , m_trouble(new InlineMessage(this))
    , m_table(new ListTable(this))
    , m_detail(new HistoryDetail(this))
    , m_empty(new EmptyState(this))
    , m_content(new QWidget(this))
    , m_stack(new QStackedLayout)
{
    setGround(this, ColourRole::Surface);
    m_search->setObjectName(QStringLiteral("historySearch"));
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("History"));
    m_table->setModel(&m_model);
    m_table->setColumnCharacters({18, 28, 0, 26});
    m_table->setItemDelegateForColumn(HistoryModel::ResultColumn, new ResultDelegate(m_table));
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setText(text);
        refreshState();
    });
    connect(m_search, &SearchField::resultsWanted, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPage::showCurrent);
    connect(m_table, &ListTable::rowActivated, this,
            [this](int row) { Q_EMIT openWanted(m_model.entryAt(row).jobId); });
    connect(m_detail, &HistoryDetail::openWanted, this, &HistoryPage::openWanted);
    connect(m_detail, &HistoryDetail::undoWanted, this, &HistoryPage::undoWanted);
    refreshState();
}

void HistoryPage::layOut()
{
    auto *head = new PageHead(tr("History"), tr("Everything sent from this computer"), this);
    m_search->setMinimumWidth(260);
    head->addTrailing(m_search);
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(metrics::space12);
    inner->addWidget(m_table, 3);
    inner->addWidget(m_detail, 2);
    auto *body = new QWidget(this);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    body->setLayout(m_stack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space24, metrics::space16, metrics::space24, metrics::space16);
    column->setSpacing(metrics::space12);
    column->addWidget(head);
    column->addWidget(m_trouble);
    column->addWidget(body, 1);
}

void HistoryPage::refresh()
{
    m_store.history(m_profileId, mostEntries, this, [this](const Result<QList<HistoryEntry>, StoreError> &entries) {
        m_trouble->setMessage(Tone::Error, entries ? QString() : entries.error().words);
        if (entries)
            m_model.setEntries(*entries, m_clock.nowUtc());
        refreshState();
    });
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void HistoryPage::refreshState()
{
    const bool searching = !m_search->text().trimmed().isEmpty();
    if (m_model.rowCount() > 0) {
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
        m_stack->setCurrentWidget(m_content);
        showCurrent();
        return;
    }
    if (searching)
        m_empty->setContent(QLatin1String("search"), tr("Nothing found"),
                            tr("No update that was sent from this computer fits these words."));
    else
        m_empty->setContent(
            QLatin1String("clock"), tr("Nothing sent yet"),
            tr("Each update you send is kept here with the old and new values and what the service stored."));
    m_stack->setCurrentWidget(m_empty);
}

void HistoryPage::showCurrent()
{
    if (const QModelIndex current = m_table->currentIndex(); current.isValid())
        m_detail->setEntry(m_model.entryAt(current.row()), m_clock.nowUtc());
}

} // namespace jobwright
