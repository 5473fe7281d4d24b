// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/historyentry.h"
#include "widgets/card.h"

#include <QHash>

class QPushButton;
class QTableWidget;

namespace jobwright {

class ElidedLabel;
class TextLabel;

/// One sent update: each field before, as sent and as read back; what the service said; the receipt for a ticket.
class HistoryDetail : public Card
{
    Q_OBJECT

public:
    explicit HistoryDetail(QWidget *parent = nullptr);

    /// `now` decides how times are said. `personNames`: display names by UUID, as far as they are known. `elsewhere`:
    /// the connection that must be opened to do anything with the job; empty where it is the open one.
    void setEntry(const HistoryEntry &entry, const QDateTime &now, const QHash<QString, QString> &personNames,
                  const QString &elsewhere = {});

Q_SIGNALS:
    void openWanted(jobwright::JobId jobId);
    void undoWanted(const jobwright::HistoryEntry &entry);

private:
    void refreshButtons(const QString &elsewhere);
    void fill();
    void copyReceipt() const;

    HistoryEntry m_entry;
    QHash<QString, QString> m_personNames;
    ElidedLabel *m_title;
    TextLabel *m_said;
    QTableWidget *m_fields;
    QPushButton *m_open;
    QPushButton *m_undo;
};

} // namespace jobwright
