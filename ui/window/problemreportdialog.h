// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/problemreport.h"

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace jobwright {

class InlineMessage;
class Prompts;

/// Shows the report of a problem in full before it goes anywhere: into a file that the user chooses, and nowhere else.
class ProblemReportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `prompts` must outlive it. The report comes with setReport().
    explicit ProblemReportDialog(Prompts &prompts, QWidget *parent = nullptr);

    void setReport(const ProblemReport &report);

private:
    void showText();
    void save();

    Prompts &m_prompts;
    ProblemReport m_report;
    QPlainTextEdit *m_text;
    QCheckBox *m_named;
    InlineMessage *m_message;
    QPushButton *m_save;
};

} // namespace jobwright
