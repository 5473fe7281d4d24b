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
class Outbox;
class PageHead;
class Prompts;

/// One shelf of unsent work: drafts, outbox, or what needs the user. Opens an item, or discards it after asking; sends
/// at once, or holds, what the outbox has.
class DraftsPage : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    DraftsPage(DraftShelf shelf, DraftBook &book, Outbox &outbox, Prompts &prompts, const Clock &clock,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void openWanted(jobwright::JobId jobId, const QUuid &draftId);
    /// Before the draft goes: whoever shows it must not keep it.
    void discarding(jobwright::JobId jobId, const QUuid &draftId);
    void exportWanted(const jobwright::Draft &draft);
    void said(const QString &words); ///< for the status line

private:
    void layOut();
    void refresh();
    void refreshButtons();
    void refreshPause();
    /// Nullptr where no row is chosen.
    [[nodiscard]] const Draft *current() const;
    void openCurrent();
    void exportCurrent();
    void sendCurrent();
    void holdCurrent();
    void discardCurrent();
    void discard(const QUuid &draftId, JobId jobId);

    DraftShelf m_shelf;
    DraftBook &m_book;
    Outbox &m_outbox;
    Prompts &m_prompts;
    const Clock &m_clock;
    DraftListModel m_model;
    PageHead *m_head;
    InlineMessage *m_trouble;
    InlineMessage *m_pause; ///< the profile's outbox waits for the user
    ListTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QPushButton *m_open;
    QPushButton *m_send;
    QPushButton *m_hold;
    QPushButton *m_export;
    QPushButton *m_discard;
};

} // namespace jobwright
