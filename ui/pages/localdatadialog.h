// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/localdatasummary.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QPushButton;

namespace jobwright {

class Clock;
class InlineMessage;
class LocalData;
class Prompts;
class TextLabel;

/// What lies on this computer: where, how much, for how long; and the way to throw it away.
class LocalDataDialog : public QDialog
{
    Q_OBJECT

public:
    struct Places
    {
        QString settings; ///< file
        QString log;      ///< file or folder; empty where nothing is logged to the disk
    };

    /// `keepDays`: for how long history is kept, 0 for ever. All must outlive it.
    LocalDataDialog(LocalData &localData, Prompts &prompts, const Clock &clock, const Places &places, int keepDays,
                    QWidget *parent = nullptr);

    /// The administrator decides how long history is kept, 0 for ever; nothing: as it is now. It cannot be changed
    /// then.
    void fixKeepDays(const std::optional<int> &days);

Q_SIGNALS:
    /// The user chose another time, and accepted that older entries went.
    void keepDaysChosen(int days);
    /// The user wants everything gone: whoever holds open drafts lets go of them and calls erase().
    void eraseWanted();
    /// Drafts, outbox and history are gone; before changed().
    void erased();
    /// History went, or everything.
    void changed();

public Q_SLOTS:
    void erase();

private:
    void layOut(const Places &places, int keepDays);
    void refresh();
    void showAmount(const LocalDataSummary &summary);
    void chooseKeepDays();
    void askToErase();
    void say(const QString &words, bool trouble);

    LocalData &m_data;
    Prompts &m_prompts;
    const Clock &m_clock;
    int m_keepDays;
    LocalDataSummary m_summary;
    TextLabel *m_folder;
    TextLabel *m_amount;
    QComboBox *m_keep;
    InlineMessage *m_message;
    QPushButton *m_erase;
};

} // namespace jobwright
