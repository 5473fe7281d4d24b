// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/helpwindow.h"

#include "jobs/textrules.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/searchfield.h"
#include "window/helpbook.h"
#include "window/helpbrowser.h"

#include <QAction>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace jobwright {

namespace {

constexpr int urlRole = Qt::UserRole;

bool isWebAddress(const QUrl &url)
{
    return (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")) && !url.host().isEmpty();
}

QToolButton *button(QAction *action, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setDefaultAction(action);
    made->setAccessibleName(action->text());
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    made->setMinimumSize(metrics::target + metrics::space8, metrics::target + metrics::space8);
    return made;
}

} // namespace

HelpWindow::HelpWindow(Browser browser)
    : m_browser(browser ? std::move(browser) : [](const QUrl &url) { QDesktopServices::openUrl(url); })
    , m_page(new HelpBrowser(this))
    , m_contents(new QTreeWidget(this))
    , m_address(new QLabel(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("User guide"));
    makeActions();
    m_contents->setObjectName(QStringLiteral("helpContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setUniformRowHeights(true);
    m_address->setObjectName(QStringLiteral("helpAddress"));
    m_address->setTextFormat(Qt::PlainText);
    m_address->setContentsMargins(metrics::space12, metrics::space4, metrics::space12, metrics::space4);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(m_contents);
    split->addWidget(m_page);
    split->setStretchFactor(1, 1);
    split->setSizes({260, 760});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(split, 1);
    column->addWidget(makeFindBar());
    column->addWidget(m_address);
    connect(m_page, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_page, &QTextBrowser::sourceChanged, this, &HelpWindow::markContents);
    connect(m_page, &QTextBrowser::highlighted, this, [this](const QUrl &url) {
        m_address->setText(isWebAddress(url) ? tr("Opens in the browser: %1", "%1: a web address")
                                                   .arg(forDisplay(url.toString(QUrl::FullyEncoded), 200))
                                             : QString());
    });
    connect(m_contents, &QTreeWidget::itemClicked, this, &HelpWindow::goTo);
    connect(m_contents, &QTreeWidget::itemActivated, this, &HelpWindow::goTo);
    fillContents();
    showFind(false);
    resize(1040, 760);
}

void HelpWindow::open(const QString &page)
{
    const QUrl url = HelpBook::urlOf(page);
    m_page->setSource(HelpBook::pageAt(url).isEmpty() ? HelpBook::urlOf(HelpBook::pages().constFirst()) : url);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    m_page->setFocus(Qt::ShortcutFocusReason);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_findBar->isVisible())
        showFind(false);
    else
        close();
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        m_address->clear();
}

void HelpWindow::makeActions()
{
    const auto add = [this](const QString &name, QLatin1String iconName, const QString &text,
                            const QList<QKeySequence> &keys) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        addAction(action);
        return action;
    };
    m_back = add(QStringLiteral("helpBack"), QLatin1String("chevron-left"), tr("Back"), {QKeySequence::Back});
    m_forward =
        add(QStringLiteral("helpForward"), QLatin1String("chevron-right"), tr("Forward"), {QKeySequence::Forward});
    m_home = add(QStringLiteral("helpHome"), QLatin1String("menu"), tr("Contents"), {Qt::ALT | Qt::Key_Home});
    m_find = add(QStringLiteral("helpFind"), QLatin1String("search"), tr("Find on this page"), {QKeySequence::Find});
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    connect(m_back, &QAction::triggered, m_page, &QTextBrowser::backward);
    connect(m_forward, &QAction::triggered, m_page, &QTextBrowser::forward);
    connect(m_page, &QTextBrowser::backwardAvailable, m_back, &QAction::setEnabled);
    connect(m_page, &QTextBrowser::forwardAvailable, m_forward, &QAction::setEnabled);
    connect(m_home, &QAction::triggered, this,
            [this] { m_page->setSource(HelpBook::urlOf(HelpBook::pages().constFirst())); });
    connect(m_find, &QAction::triggered, this, [this] { showFind(true); });
}

QWidget *HelpWindow::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(metrics::space8, metrics::space4, metrics::space8, metrics::space4);
    row->setSpacing(metrics::space4);
    for (QAction *action : {m_back, m_forward, m_home})
        row->addWidget(button(action, tools));
    row->addStretch();
    row->addWidget(button(m_find, tools));
    return tools;
}

QWidget *HelpWindow::makeFindBar()
{
    m_findBar = new QWidget(this);
    m_findText = new SearchField(tr("Find on this page"), m_findBar);
    m_findText->setObjectName(QStringLiteral("helpFindText"));
    m_findText->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    m_findResult = new QLabel(m_findBar);
    m_findResult->setObjectName(QStringLiteral("helpFindResult"));
    auto *previous = new QAction(tr("Previous"), m_findBar);
    auto *next = new QAction(tr("Next"), m_findBar);
    previous->setShortcuts({QKeySequence(Qt::SHIFT | Qt::Key_F3)});
    next->setShortcuts({QKeySequence(Qt::Key_F3)});
    connect(previous, &QAction::triggered, this, [this] { find(true); });
    connect(next, &QAction::triggered, this, [this] { find(false); });
    connect(m_findText, &QLineEdit::textChanged, this, [this] { find(false, false); });
    connect(m_findText, &QLineEdit::returnPressed, this, [this] { find(false); });
    auto *row = new QHBoxLayout(m_findBar);
    row->setContentsMargins(metrics::space12, metrics::space4, metrics::space12, metrics::space4);
    row->setSpacing(metrics::space8);
    row->addWidget(m_findText);
    row->addWidget(button(previous, m_findBar));
    row->addWidget(button(next, m_findBar));
    row->addWidget(m_findResult, 1);
    addActions({previous, next});
    return m_findBar;
}

/// The titles come from the pages themselves, in their language.
void HelpWindow::fillContents()
{
    const QStringList pages = HelpBook::pages();
    for (const QString &page : pages) {
        QTreeWidgetItem *top = nullptr;
        for (const HelpBook::Heading &heading : HelpBook::headings(page)) {
            if (heading.level == 1 && !top) {
                top = new QTreeWidgetItem(m_contents, {heading.text});
                top->setData(0, urlRole, HelpBook::urlOf(page));
            } else if (heading.level == 2 && top && page != pages.constFirst()) {
                auto *part = new QTreeWidgetItem(top, {heading.text});
                part->setData(0, urlRole, HelpBook::urlOf(page, HelpBook::anchorOf(heading.text)));
            }
        }
    }
}

void HelpWindow::follow(const QUrl &url)
{
    const QUrl target = HelpBook::resolved(url);
    if (!HelpBook::pageAt(target).isEmpty())
        m_page->setSource(target);
    else if (isWebAddress(target))
        m_browser(target);
}

void HelpWindow::goTo(const QTreeWidgetItem *item)
{
    m_page->setSource(item->data(0, urlRole).toUrl());
}

/// Shows in the contents where one is.
void HelpWindow::markContents(const QUrl &here)
{
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = m_contents->topLevelItem(i);
        if (HelpBook::pageAt(top->data(0, urlRole).toUrl()) != HelpBook::pageAt(here))
            continue;
        QTreeWidgetItem *current = top;
        for (int j = 0; j < top->childCount(); ++j) {
            if (top->child(j)->data(0, urlRole).toUrl() == here)
                current = top->child(j);
        }
        m_contents->setCurrentItem(current);
        top->setExpanded(true);
    }
    setWindowTitle(tr("%1 — User guide", "%1: title of a page")
                       .arg(m_contents->currentItem() ? m_contents->currentItem()->text(0) : QString()));
}

void HelpWindow::showFind(bool shown)
{
    m_findBar->setVisible(shown);
    if (shown) {
        m_findText->setFocus(Qt::ShortcutFocusReason);
        m_findText->selectAll();
    } else {
        m_page->setFocus(Qt::OtherFocusReason);
    }
}

void HelpWindow::find(bool backward, bool fromHere)
{
    const QString text = m_findText->text();
    const bool found = text.isEmpty() || m_page->findText(text, backward, fromHere);
    m_findResult->setText(found ? QString() : tr("Not on this page"));
    m_findText->setAccessibleDescription(m_findResult->text());
}

} // namespace jobwright
