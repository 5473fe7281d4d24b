// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/problemreportdialog.h"

#include "base/privatefile.h"
#include "widgets/inlinemessage.h"
#include "widgets/metrics.h"
#include "widgets/prompts.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jobwright {

ProblemReportDialog::ProblemReportDialog(Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_text(new QPlainTextEdit(this))
    , m_named(new QCheckBox(tr("&With names and addresses of the connections"), this))
    , m_message(new InlineMessage(this))
    , m_save(new QPushButton(tr("&Save report…"), this))
{
    setObjectName(QStringLiteral("problemReportDialog"));
    setWindowTitle(tr("Report a problem"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *note = new TextLabel(tr("This is all that the report holds. Nothing is sent: save it, and give the file to "
                                  "whoever helps you. Write there what you did and what you expected."),
                               TextStyle::Body, ColourRole::Text, this);
    note->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("reportText"));
    m_text->setAccessibleName(tr("Report"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setPlainText(tr("Looking at keychain, drafts, network and display…"));
    m_named->setObjectName(QStringLiteral("reportNames"));
    m_named->setEnabled(false);
    m_save->setObjectName(QStringLiteral("saveReport"));
    m_save->setEnabled(false);
    connect(m_named, &QCheckBox::toggled, this, &ProblemReportDialog::showText);
    connect(m_save, &QPushButton::clicked, this, &ProblemReportDialog::save);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space24, metrics::space24, metrics::space24, metrics::space16);
    column->setSpacing(metrics::space12);
    column->addWidget(note);
    column->addWidget(m_text, 1);
    column->addWidget(m_named);
    column->addWidget(m_message);
    column->addWidget(buttons);
    resize(760, 620);
}

void ProblemReportDialog::setReport(const ProblemReport &report)
{
    m_report = report;
    m_named->setEnabled(true);
    m_save->setEnabled(true);
    showText();
}

void ProblemReportDialog::showText()
{
    m_text->setPlainText(m_report.text(m_named->isChecked()));
}

void ProblemReportDialog::save()
{
    Prompts::FileQuestion question;
    question.title = tr("Save the report of a problem");
    question.suggestedName = QStringLiteral("jobwright-report.txt");
    question.filters = {tr("Text files (*.txt)")};
    question.suffix = QStringLiteral("txt");
    // What is shown is what is saved.
    m_prompts.chooseFileToSave(this, question, [this, text = m_report.text(m_named->isChecked())](const QString &path) {
        if (path.isEmpty())
            return;
        const QString trouble = writePrivateFile(path, text.toUtf8());
        if (trouble.isEmpty())
            m_message->setMessage(Tone::Confirmed, tr("The report was saved: %1").arg(path));
        else
            m_message->setMessage(Tone::Error, trouble);
    });
}

} // namespace jobwright
