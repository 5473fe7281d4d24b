// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/jobspane.h"

#include "base/clock.h"
#include "jobs/jobstatus.h"
#include "jobs/textrules.h"
#include "net/reply.h"
#include "pages/choicepopup.h"
#include "pages/daterangedialog.h"
#include "pages/jobdelegate.h"
#include "widgets/busybar.h"
#include "widgets/chipbutton.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "widgets/ground.h"
#include "widgets/inlinemessage.h"
#include "widgets/metrics.h"
#include "widgets/searchfield.h"
#include "widgets/separator.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace jobwright {

JobsPane::JobsPane(JobService &service, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_listing(service)
    , m_filter(new SearchField(tr("Filter jobs"), this))
    , m_dateChip(new ChipButton(QString(), this))
    , m_statusChip(new ChipButton(tr("Status"), this))
    , m_contactChip(new ChipButton(tr("Contact"), this))
    , m_sortChip(new ChipButton(QString(), this))
    , m_busy(new BusyBar(this))
    , m_trouble(new InlineMessage(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_status(new ElidedLabel({}, TextStyle::Small, ColourRole::Muted, this))
    , m_popup(new ChoicePopup(this))
{
    setGround(this, ColourRole::Surface);
    layOut();
    connectParts();
    refreshChips();
    refreshSort();
    refreshState();
}

QWidget *JobsPane::makeHead()
{
    m_filter->setObjectName(QStringLiteral("jobFilter"));
    m_dateChip->setObjectName(QStringLiteral("dateChip"));
    m_statusChip->setObjectName(QStringLiteral("statusChip"));
    m_contactChip->setObjectName(QStringLiteral("contactChip"));
    m_sortChip->setObjectName(QStringLiteral("sortChip"));
    auto *head = new QWidget(this);
    m_sortChip->setOpensMenu(true);
    auto *chipBox = new QWidget(head);
    auto *chips = new FlowLayout(chipBox);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setGaps(metrics::space8, metrics::space4);
    for (ChipButton *chip : {m_dateChip, m_statusChip, m_contactChip}) {
        chip->setOpensMenu(true);
        chips->addWidget(chip);
    }
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(metrics::space8, metrics::space8, metrics::space8, metrics::space4);
    column->setSpacing(metrics::space4);
    column->addWidget(m_filter);
    column->addWidget(chipBox);
    column->addWidget(m_trouble);
    return head;
}

void JobsPane::layOut()
{
    m_list->setObjectName(QStringLiteral("jobList"));
    m_list->setAccessibleName(tr("Jobs"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new JobDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    m_empty->setObjectName(QStringLiteral("jobsEmpty"));
    m_status->setObjectName(QStringLiteral("jobsStatus"));
    auto *body = new QWidget(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    body->setLayout(m_stack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_busy);
    column->addWidget(new Separator(Qt::Horizontal, ColourRole::Line, this));
    column->addWidget(body, 1);
    column->addWidget(new Separator(Qt::Horizontal, ColourRole::WeakLine, this));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::space12, metrics::space4, metrics::space8, metrics::space4);
    foot->addWidget(m_status, 1);
    foot->addWidget(m_sortChip);
    column->addLayout(foot);
}

void JobsPane::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setText(text);
        keepCurrent();
        refreshState();
    });
    connect(m_filter, &SearchField::resultsWanted, this, &JobsPane::focusList);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0)
            m_list->setCurrentIndex(m_model.index(0));
        openCurrent();
    });
    connect(m_dateChip, &QAbstractButton::clicked, this, &JobsPane::openDateMenu);
    connect(m_statusChip, &QAbstractButton::clicked, this, &JobsPane::openStatuses);
    connect(m_contactChip, &QAbstractButton::clicked, this, &JobsPane::openContacts);
    connect(m_sortChip, &QAbstractButton::clicked, this, &JobsPane::openSortMenu);
    connect(m_popup, &ChoicePopup::tickedChanged, this, [this](const QSet<QString> &ticked) {
        if (m_choosingContacts) {
            m_contacts = ticked;
            QSet<qint64> ids;
            for (const QString &key : ticked)
                ids.insert(key.toLongLong());
            m_model.setContacts(ids);
        } else {
            m_statuses = ticked;
            m_model.setStatuses(ticked);
        }
        keepCurrent();
        refreshChips();
        refreshState();
    });
    connect(m_list, &QListView::clicked, this, [this] { openCurrent(); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_problem) {
            reload();
        } else {
            m_statuses.clear();
            m_contacts.clear();
            m_model.setStatuses({});
            m_model.setContacts({});
            m_filter->clear();
            refreshChips();
            refreshState();
        }
    });
    connect(&m_listing, &JobListing::jobsArrived, this, &JobsPane::takeJobs);
    connect(&m_listing, &JobListing::completed, this, [this](bool truncated) {
        m_cut = truncated;
        takeJobs({}); // an empty answer takes the old rows away too
    });
    connect(&m_listing, &JobListing::failed, this, [this](const Reply &reply) {
        m_problem = reply.problem;
        refreshState();
    });
}

void JobsPane::setDateWindow(const DateWindow &window)
{
    m_window = window;
    refreshChips();
    reload();
}

void JobsPane::retryFailed()
{
    if (m_problem)
        reload();
}

void JobsPane::reload()
{
    const QDate today = m_clock.nowUtc().toLocalTime().date();
    JobQuery query;
    query.from = m_window.fromUtc(today);
    query.to = m_window.toUtc(today);
    m_problem.reset();
    m_replacing = true;
    m_model.setNow(m_clock.nowUtc());
    m_received = 0;
    m_cut = false;
    m_listing.start(query);
    refreshState();
}

void JobsPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void JobsPane::focusList()
{
    if (m_model.rowCount() == 0) {
        focusFilter();
        return;
    }
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void JobsPane::showCurrent(JobId id)
{
    m_current = id;
    keepCurrent();
}

bool JobsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void JobsPane::openDateMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("dateMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    for (const DateWindow::Kind kind : DateWindow::presets()) {
        QAction *action = menu->addAction(DateWindow::kindLabel(kind));
        action->setCheckable(true);
        action->setChecked(m_window.kind() == kind);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, kind] { setDateWindow(DateWindow(kind)); });
    }
    menu->addSeparator();
    QAction *custom = menu->addAction(DateWindow::kindLabel(DateWindow::Kind::Custom));
    custom->setCheckable(true);
    custom->setChecked(m_window.kind() == DateWindow::Kind::Custom);
    group->addAction(custom);
    connect(custom, &QAction::triggered, this, &JobsPane::openCustomDays);
    menu->popup(m_dateChip->mapToGlobal(QPoint(0, m_dateChip->height() + metrics::space4)));
    refreshChips();
}

void JobsPane::openCustomDays()
{
    const QDate today = m_clock.nowUtc().toLocalTime().date();
    auto *dialog = new DateRangeDialog(m_window.from(today), m_window.to(today), this);
    connect(dialog, &DateRangeDialog::chosen, this, &JobsPane::setDateWindow);
    dialog->open();
}

void JobsPane::openSortMenu()
{
    struct Choice
    {
        JobListModel::Order order;
        Qt::SortOrder direction;
        QString text;
    };
    using Order = JobListModel::Order;
    const Choice choices[] = {
        {Order::PlannedStart, Qt::AscendingOrder, tr("Planned time, earliest first")},
        {Order::PlannedStart, Qt::DescendingOrder, tr("Planned time, latest first")},
        {Order::Id, Qt::AscendingOrder, tr("Job number, lowest first")},
        {Order::Id, Qt::DescendingOrder, tr("Job number, highest first")},
        {Order::Contact, Qt::AscendingOrder, tr("Contact, A to Z")},
        {Order::Contact, Qt::DescendingOrder, tr("Contact, Z to A")},
    };
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("sortMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    for (const Choice &choice : choices) {
        QAction *action = menu->addAction(choice.text);
        action->setCheckable(true);
        group->addAction(action);
        action->setChecked(m_model.order() == choice.order && m_model.direction() == choice.direction);
        connect(action, &QAction::triggered, this, [this, order = choice.order, direction = choice.direction] {
            m_model.setOrder(order, direction);
            keepCurrent();
            refreshSort();
        });
    }
    menu->popup(m_sortChip->mapToGlobal(QPoint(0, m_sortChip->height() + metrics::space4)));
}

void JobsPane::openStatuses()
{
    refreshChips();
    QList<ChoicePopup::Entry> entries;
    for (const QString &status : m_model.statuses())
        entries.append({status, forDisplay(statusLabel(status), 80)});
    m_choosingContacts = false;
    m_popup->open(m_statusChip, tr("Status"), entries, m_statuses);
}

void JobsPane::openContacts()
{
    refreshChips();
    QList<ChoicePopup::Entry> entries;
    for (const JobListModel::Contact &contact : m_model.contacts())
        entries.append({QString::number(contact.id), forDisplay(contact.name, 80)});
    m_choosingContacts = true;
    m_popup->open(m_contactChip, tr("Contact"), entries, m_contacts);
}

void JobsPane::refreshChips()
{
    const auto show = [](ChipButton *chip, const QString &text, bool on) {
        chip->setText(text);
        chip->setOn(on);
        chip->updateGeometry();
    };
    show(m_dateChip, m_window.label(), true);
    show(m_statusChip,
         m_statuses.isEmpty()     ? tr("Status")
         : m_statuses.size() == 1 ? forDisplay(statusLabel(*m_statuses.begin()), 24)
                                  : tr("Status (%n)", "how many are chosen", int(m_statuses.size())),
         !m_statuses.isEmpty());
    show(m_contactChip,
         m_contacts.isEmpty() ? tr("Contact") : tr("Contact (%n)", "how many are chosen", int(m_contacts.size())),
         !m_contacts.isEmpty());
}

void JobsPane::refreshSort()
{
    const bool up = m_model.direction() == Qt::AscendingOrder;
    switch (m_model.order()) {
    case JobListModel::Order::PlannedStart:
        m_sortChip->setText(up ? tr("By time ↑", "sorted by planned time, earliest first")
                               : tr("By time ↓", "sorted by planned time, latest first"));
        break;
    case JobListModel::Order::Id:
        m_sortChip->setText(up ? tr("By number ↑", "sorted by job number, lowest first")
                               : tr("By number ↓", "sorted by job number, highest first"));
        break;
    case JobListModel::Order::Contact:
        m_sortChip->setText(up ? tr("By contact ↑", "sorted by contact, A to Z")
                               : tr("By contact ↓", "sorted by contact, Z to A"));
        break;
    }
    m_sortChip->updateGeometry();
}

void JobsPane::refreshState()
{
    const QLocale locale;
    const int total = m_model.totalCount();
    const int shown = m_model.rowCount();
    m_filter->setPlaceholderText(
        total > 0 ? tr("Filter %1 jobs", "%1: number of jobs listed").arg(locale.toString(total)) : tr("Filter jobs"));
    m_busy->setBusy(m_listing.isRunning(), tr("Loading jobs"));
    m_trouble->setMessage(Tone::Warning, m_problem && total > 0
                                             ? tr("The list is not complete: %1").arg(forDisplay(m_problem->title, 200))
                                             : QString());
    if (m_listing.isRunning())
        m_status->setFullText(tr("Loading jobs… %1 so far", "%1: number").arg(locale.toString(m_received)));
    else if (m_cut)
        m_status->setFullText(
            tr("The first %1 jobs; choose fewer days to see the rest", "%1: number").arg(locale.toString(total)));
    else if (shown < total)
        m_status->setFullText(
            tr("%1 of %2 jobs", "numbers: shown, listed").arg(locale.toString(shown), locale.toString(total)));
    else
        m_status->setFullText(tr("%Ln jobs", nullptr, total));
    if (shown > 0 || (m_listing.isRunning() && total == 0)) {
        m_stack->setCurrentWidget(m_list);
        return;
    }
    if (m_problem && total == 0)
        m_empty->setContent(QLatin1String("warning"), forDisplay(m_problem->title, 200),
                            forDisplay(m_problem->detail, 600), tr("Try again"));
    else if (total > 0)
        m_empty->setContent(QLatin1String("filter"), tr("No job fits"),
                            tr("%Ln jobs are listed, none fits the filter.", nullptr, total), tr("Show all"));
    else
        m_empty->setContent(
            QLatin1String("calendar"), tr("No jobs planned"),
            tr("No job is planned for these days. Choose other days above, or open a job by its number with Ctrl+K."));
    m_stack->setCurrentWidget(m_empty);
}

void JobsPane::openCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    m_current = m_model.jobAt(index.row()).id;
    Q_EMIT openWanted(m_current);
}

void JobsPane::keepCurrent()
{
    const int row = m_current > 0 ? m_model.rowOf(m_current) : -1;
    m_list->setCurrentIndex(row >= 0 ? m_model.index(row) : QModelIndex());
}

void JobsPane::takeJobs(const QList<Job> &jobs)
{
    if (m_replacing) {
        m_replacing = false;
        m_model.clear();
    }
    const bool had = m_list->currentIndex().isValid();
    m_received += int(jobs.size());
    m_model.add(jobs);
    if (!had)
        keepCurrent();
    refreshState();
}

} // namespace jobwright
