// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/historymodel.h"

#include <QUuid>
#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace jobwright {

class ChipButton;
class ChoicePopup;
class EmptyState;
class HistoryDetail;
class InlineMessage;
class ListTable;
class PageHead;
class SearchField;
struct Workspace;

/// Everything sent from this computer, over the open connection or over every one, newest first, with what became of
/// each field.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    /// The workspace and all in it must outlive it.
    explicit HistoryPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Reads it again.
    void refresh();

Q_SIGNALS:
    void openWanted(jobwright::JobId jobId);
    void undoWanted(const jobwright::HistoryEntry &entry);
    void said(const QString &words); ///< for the status line

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Scope { ThisConnection, AllConnections };
    enum class Since { Ever, Today, Week, Month };

    void layOut();
    void makeChips();
    void openScopeMenu();
    void openSinceMenu();
    void openResults();
    void setScope(Scope scope);
    void setSince(Since since);
    void setResults(const QSet<QString> &keys);
    void exportShown();
    void refreshState();
    void showCurrent();
    void openRow(int row);
    /// Where the entry's job cannot be opened here: the name of the connection to open; empty where it can.
    [[nodiscard]] QString elsewhere(const HistoryEntry &entry) const;
    [[nodiscard]] static QString scopeLabel(Scope scope);
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] static QString sinceLabel(Since since);

    Workspace &m_workspace;
    HistoryModel m_model;
    Scope m_scope = Scope::ThisConnection;
    Since m_since = Since::Ever;
    QSet<QString> m_results; ///< keys of the popup; none for all
    PageHead *m_head;
    ChipButton *m_scopeChip;
    ChipButton *m_sinceChip;
    ChipButton *m_resultChip;
    ChoicePopup *m_popup;
    QPushButton *m_export;
    SearchField *m_search;
    InlineMessage *m_trouble;
    ListTable *m_table;
    HistoryDetail *m_detail;
    EmptyState *m_empty;
    QWidget *m_content;
    QStackedLayout *m_stack;
};

} // namespace jobwright
