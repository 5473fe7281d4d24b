// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/historypage.h"

#include "base/clock.h"
#include "base/privatefile.h"
#include "jobs/textrules.h"
#include "pages/choicepopup.h"
#include "pages/historydetail.h"
#include "pages/listtable.h"
#include "pages/pagehead.h"
#include "pages/resultdelegate.h"
#include "pages/workspace.h"
#include "store/draftstore.h"
#include "widgets/chipbutton.h"
#include "widgets/emptystate.h"
#include "widgets/ground.h"
#include "widgets/inlinemessage.h"
#include "widgets/metrics.h"
#include "widgets/prompts.h"
#include "widgets/searchfield.h"
#include "work/historyexport.h"
#include "work/persondirectory.h"

#include <QActionGroup>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace jobwright {

namespace {

constexpr int mostEntries = 20000;

QList<ChoicePopup::Entry> resultEntries()
{
    using Result = HistoryModel::Result;
    const auto key = [](Result result) { return QString::number(int(result)); };
    return {{key(Result::Confirmed), HistoryPage::tr("Confirmed", "filter of the history")},
            {key(Result::Attention), HistoryPage::tr("Stored differently or ignored", "filter of the history")},
            {key(Result::Failed), HistoryPage::tr("Refused or not sent", "filter of the history")},
            {key(Result::Open), HistoryPage::tr("Outcome unknown", "filter of the history")}};
}

} // namespace

HistoryPage::HistoryPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_head(new PageHead(tr("History"), QString(), this))
    , m_scopeChip(new ChipButton(QString(), this))
    , m_sinceChip(new ChipButton(QString(), this))
    , m_resultChip(new ChipButton(QString(), this))
    , m_popup(new ChoicePopup(this))
    , m_export(new QPushButton(tr("Export…"), this))
    , m_search(new SearchField(tr("Job, value, answer, trace id"), this))
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
    m_table->setColumnCharacters({18, 28, 22, 0, 26});
    m_table->setItemDelegateForColumn(HistoryModel::ResultColumn, new ResultDelegate(m_table));
    m_export->setObjectName(QStringLiteral("exportHistory"));
    m_export->setAutoDefault(false);
    m_export->setToolTip(tr("Writes what is shown into a file for a spreadsheet (CSV) or a program (JSON)."));
    layOut();
    makeChips();
    connect(m_export, &QPushButton::clicked, this, &HistoryPage::exportShown);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setText(text);
        refreshState();
    });
    connect(m_search, &SearchField::resultsWanted, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPage::showCurrent);
    connect(m_table, &ListTable::rowActivated, this, &HistoryPage::openRow);
    connect(m_detail, &HistoryDetail::openWanted, this, &HistoryPage::openWanted);
    connect(m_detail, &HistoryDetail::undoWanted, this, &HistoryPage::undoWanted);
    refreshState();
}

void HistoryPage::layOut()
{
    m_search->setMinimumWidth(260);
    m_head->addTrailing(m_search);
    m_head->addTrailing(m_export);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(metrics::space8);
    chips->addWidget(m_scopeChip);
    chips->addWidget(m_sinceChip);
    chips->addWidget(m_resultChip);
    chips->addStretch();
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
    column->addWidget(m_head);
    column->addLayout(chips);
    column->addWidget(m_trouble);
    column->addWidget(body, 1);
    const QList<QWidget *> order{m_search, m_export, m_scopeChip, m_sinceChip, m_resultChip, m_table};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void HistoryPage::makeChips()
{
    m_scopeChip->setObjectName(QStringLiteral("historyScope"));
    m_sinceChip->setObjectName(QStringLiteral("historySince"));
    m_resultChip->setObjectName(QStringLiteral("historyResults"));
    for (ChipButton *chip : {m_scopeChip, m_sinceChip, m_resultChip}) {
        chip->setOpensMenu(true);
    }
    setScope(Scope::ThisConnection);
    setSince(Since::Ever);
    setResults({});
    connect(m_scopeChip, &ChipButton::clicked, this, &HistoryPage::openScopeMenu);
    connect(m_sinceChip, &ChipButton::clicked, this, &HistoryPage::openSinceMenu);
    connect(m_resultChip, &ChipButton::clicked, this, &HistoryPage::openResults);
    connect(m_popup, &ChoicePopup::tickedChanged, this, &HistoryPage::setResults);
}

QString HistoryPage::scopeLabel(Scope scope)
{
    return scope == Scope::AllConnections ? tr("All connections", "filter of the history")
                                          : tr("This connection", "filter of the history");
}

void HistoryPage::openScopeMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("historyScopeMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    for (const Scope scope : {Scope::ThisConnection, Scope::AllConnections}) {
        QAction *action = menu->addAction(scopeLabel(scope));
        action->setCheckable(true);
        action->setChecked(m_scope == scope);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, scope] {
            setScope(scope);
            refresh();
        });
    }
    menu->popup(m_scopeChip->mapToGlobal(QPoint(0, m_scopeChip->height() + metrics::space4)));
}

void HistoryPage::setScope(Scope scope)
{
    const bool all = scope == Scope::AllConnections;
    m_scope = scope;
    m_scopeChip->setText(scopeLabel(scope));
    m_scopeChip->setOn(all);
    m_head->setSubtitle(all ? tr("Everything sent from this computer, over every connection")
                            : tr("Everything sent from this computer over this connection"));
    m_table->setColumnHidden(HistoryModel::ConnectionColumn, !all);
}

QString HistoryPage::sinceLabel(Since since)
{
    switch (since) {
    case Since::Ever:
        return tr("All times", "filter of the history");
    case Since::Today:
        return tr("Today", "filter of the history");
    case Since::Week:
        return tr("Last 7 days", "filter of the history");
    case Since::Month:
        break;
    }
    return tr("Last 30 days", "filter of the history");
}

void HistoryPage::openSinceMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("historySinceMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    for (const Since since : {Since::Ever, Since::Today, Since::Week, Since::Month}) {
        QAction *action = menu->addAction(sinceLabel(since));
        action->setCheckable(true);
        action->setChecked(m_since == since);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, since] { setSince(since); });
    }
    menu->popup(m_sinceChip->mapToGlobal(QPoint(0, m_sinceChip->height() + metrics::space4)));
}

void HistoryPage::openResults()
{
    m_popup->open(m_resultChip, tr("Results"), resultEntries(), m_results);
}

void HistoryPage::setSince(Since since)
{
    m_since = since;
    m_sinceChip->setText(sinceLabel(since));
    m_sinceChip->setOn(since != Since::Ever);
    const QDate today = m_workspace.clock.nowUtc().toLocalTime().date();
    const QDate first = since == Since::Today ? today : since == Since::Week ? today.addDays(-6) : today.addDays(-29);
    m_model.setSince(since == Since::Ever ? QDateTime() : first.startOfDay().toUTC());
    refreshState();
}

void HistoryPage::setResults(const QSet<QString> &keys)
{
    m_results = keys;
    QSet<HistoryModel::Result> results;
    for (const QString &key : keys)
        results.insert(HistoryModel::Result(key.toInt()));
    m_resultChip->setText(keys.isEmpty()
                              ? tr("All results", "filter of the history")
                              : tr("Results (%1)", "filter; %1: how many kinds are chosen").arg(keys.size()));
    m_resultChip->setOn(!keys.isEmpty());
    m_model.setResults(results);
    refreshState();
}

void HistoryPage::exportShown()
{
    Prompts::FileQuestion question;
    question.title = tr("Export the history");
    question.suggestedName = QStringLiteral("jobwright-history.csv");
    question.filters = {tr("For a spreadsheet (*.csv)"), tr("For a program (*.json)")};
    question.suffix = QStringLiteral("csv");
    m_workspace.prompts.chooseFileToSave(this, question, [this, entries = m_model.shown()](const QString &path) {
        if (path.isEmpty())
            return;
        const bool json = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
        const QString trouble =
            writePrivateFile(path, json ? HistoryExport::json(entries) : HistoryExport::csv(entries));
        if (trouble.isEmpty())
            Q_EMIT said(tr("%Ln updates exported to %1.", "%1: a file", int(entries.size())).arg(path));
        else
            m_workspace.prompts.message(this, tr("The history was not exported"), trouble, {});
    });
}

bool HistoryPage::isFiltered() const
{
    return !m_search->text().trimmed().isEmpty() || m_since != Since::Ever || !m_results.isEmpty();
}

void HistoryPage::refresh()
{
    const QUuid wanted = m_scope == Scope::AllConnections ? QUuid() : m_workspace.profile.id;
    m_workspace.store.history(wanted, mostEntries, this,
                              [this](const Result<QList<HistoryEntry>, StoreError> &entries) {
                                  m_trouble->setMessage(Tone::Error, entries ? QString() : entries.error().words);
                                  if (entries)
                                      m_model.setEntries(*entries, m_workspace.clock.nowUtc());
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
    m_export->setEnabled(m_model.rowCount() > 0);
    if (m_model.rowCount() > 0) {
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
        m_stack->setCurrentWidget(m_content);
        showCurrent();
        return;
    }
    if (isFiltered())
        m_empty->setContent(QLatin1String("search"), tr("Nothing found"),
                            m_scope == Scope::AllConnections
                                ? tr("No update that was sent from this computer fits the words and filters.")
                                : tr("No update that was sent over this connection fits the words and filters."));
    else
        m_empty->setContent(
            QLatin1String("clock"), tr("Nothing sent yet"),
            tr("Each update you send is kept here with the old and new values and what the service stored."));
    m_stack->setCurrentWidget(m_empty);
}

void HistoryPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const HistoryEntry &entry = m_model.entryAt(current.row());
    const QString other = elsewhere(entry);
    // Names of this connection's persons say nothing about those of another.
    m_detail->setEntry(entry, m_workspace.clock.nowUtc(),
                       other.isEmpty() ? m_workspace.persons.names() : QHash<QString, QString>(), other);
}

void HistoryPage::openRow(int row)
{
    const HistoryEntry &entry = m_model.entryAt(row);
    if (const QString other = elsewhere(entry); other.isEmpty())
        Q_EMIT openWanted(entry.jobId);
    else // the same number may be another job here
        Q_EMIT said(tr("This was sent over another connection. Open %1 first.", "%1: name of a connection").arg(other));
}

QString HistoryPage::elsewhere(const HistoryEntry &entry) const
{
    if (entry.profileId == m_workspace.profile.id)
        return {};
    const QString name = forDisplay(entry.profileName, 80);
    return name.isEmpty() ? tr("that connection", "in place of a name that is not known") : name;
}

} // namespace jobwright
