// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace jobwright {

class BusyBar;
class ElidedLabel;
class SubmitButton;

/// The bottom of the editor: what Submit will do in words, when the draft was saved, and the buttons.
class EditorFooter : public QFrame
{
    Q_OBJECT

public:
    explicit EditorFooter(QWidget *parent = nullptr);

    void setSummary(const QString &summary);
    void setSavedLine(const QString &line, bool trouble);
    /// How many fields go out, whether anything is typed that can be taken back, and what speaks against sending.
    void setState(int changes, bool touched, const QString &why);
    /// While a submission is under way: what is being done, in words; empty when it ended.
    void setProgress(const QString &words);

Q_SIGNALS:
    void submitWanted();
    void cancelWanted();
    void revertWanted();
    void previewWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void refresh();

    ElidedLabel *m_summary;
    ElidedLabel *m_saved;
    QPushButton *m_preview;
    QPushButton *m_revert;
    QPushButton *m_cancel;
    SubmitButton *m_submit;
    BusyBar *m_busy;
    QString m_summaryText;
    QString m_progress;
    QString m_why;
    int m_changes = 0;
    bool m_touched = false;
};

} // namespace jobwright
