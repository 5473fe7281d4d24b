// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/historymodel.h"

#include <QUuid>
#include <QWidget>

class QStackedLayout;

namespace jobwright {

class Clock;
class DraftStore;
class EmptyState;
class HistoryDetail;
class InlineMessage;
class ListTable;
class SearchField;

/// Everything sent from this computer for one profile, newest first, with what became of each field.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    HistoryPage(DraftStore &store, const QUuid &profileId, const Clock &clock, QWidget *parent = nullptr);

    /// Reads it again.
    void refresh();

Q_SIGNALS:
    void openWanted(jobwright::JobId jobId);
    void undoWanted(const jobwright::HistoryEntry &entry);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void refreshState();
    void showCurrent();

    DraftStore &m_store;
    QUuid m_profileId;
    const Clock &m_clock;
    HistoryModel m_model;
    SearchField *m_search;
    InlineMessage *m_trouble;
    ListTable *m_table;
    HistoryDetail *m_detail;
    EmptyState *m_empty;
    QWidget *m_content;
    QStackedLayout *m_stack;
};

} // namespace jobwright
