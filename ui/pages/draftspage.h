// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draftlistmodel.h"
#include "models/draftshelf.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace jobwright {

class Clock;
class DraftBook;
class EmptyState;
class InlineMessage;
class ListTable;
class PageHead;
class Prompts;

/// One shelf of unsent work: drafts, outbox, or what needs the user. Opens an item, or discards it after asking.
class DraftsPage : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    DraftsPage(DraftShelf shelf, DraftBook &book, Prompts &prompts, const Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void openWanted(jobwright::JobId jobId);
    /// The draft is gone; whoever shows its job must not keep it.
    void discarded(jobwright::JobId jobId);

private:
    void layOut();
    void refresh();
    void refreshButtons();
    void openCurrent();
    void discardCurrent();

    DraftShelf m_shelf;
    DraftBook &m_book;
    Prompts &m_prompts;
    const Clock &m_clock;
    DraftListModel m_model;
    PageHead *m_head;
    InlineMessage *m_trouble;
    ListTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QPushButton *m_open;
    QPushButton *m_discard;
};

} // namespace jobwright
