// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/localdatadialog.h"

#include "base/clock.h"
#include "store/localdata.h"
#include "widgets/fieldlook.h"
#include "widgets/inlinemessage.h"
#include "widgets/metrics.h"
#include "widgets/prompts.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace jobwright {

namespace {

TextLabel *fact(const QString &name, QWidget *parent)
{
    auto *label = new TextLabel({}, TextStyle::Body, ColourRole::Text, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

LocalDataDialog::LocalDataDialog(LocalData &localData, Prompts &prompts, const Clock &clock, const Places &places,
                                 int keepDays, QWidget *parent)
    : QDialog(parent)
    , m_data(localData)
    , m_prompts(prompts)
    , m_clock(clock)
    , m_keepDays(keepDays)
    , m_folder(fact(QStringLiteral("dataFolder"), this))
    , m_amount(fact(QStringLiteral("dataAmount"), this))
    , m_keep(new QComboBox(this))
    , m_message(new InlineMessage(this))
    , m_erase(new QPushButton(tr("Delete all local data…"), this))
{
    setObjectName(QStringLiteral("localDataDialog"));
    setWindowTitle(tr("Data on this computer"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    layOut(places, keepDays);
    connect(m_keep, &QComboBox::activated, this, &LocalDataDialog::chooseKeepDays);
    connect(m_erase, &QPushButton::clicked, this, &LocalDataDialog::askToErase);
    refresh();
}

void LocalDataDialog::layOut(const Places &places, int keepDays)
{
    m_keep->setObjectName(QStringLiteral("keepHistory"));
    const std::pair<QString, int> choices[] = {
        {tr("1 month"), 31}, {tr("3 months"), 92}, {tr("1 year"), 366}, {tr("5 years"), 1827}, {tr("for ever"), 0}};
    for (const auto &[words, days] : choices)
        m_keep->addItem(words, days);
    m_keep->setCurrentIndex(std::max(0, m_keep->findData(keepDays)));
    m_erase->setObjectName(QStringLiteral("eraseAll"));
    m_erase->setAutoDefault(false);
    setFieldTone(m_erase, Tone::Error);
    auto *settings = fact(QStringLiteral("settingsFile"), this);
    settings->setText(places.settings);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::space16);
    form->setVerticalSpacing(metrics::space8);
    form->addRow(tr("Drafts, outbox and history"), m_folder);
    form->addRow(tr("In there"), m_amount);
    form->addRow(tr("Settings of the window"), settings);
    if (!places.log.isEmpty()) {
        auto *log = fact(QStringLiteral("logFile"), this);
        log->setText(places.log);
        form->addRow(tr("Log"), log);
    }
    form->addRow(tr("&Keep history for"), m_keep);
    auto *note = new TextLabel(tr("Secrets of connections lie in the keychain of the system, not in these files."),
                               TextStyle::Small, ColourRole::Muted, this);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_erase, QDialogButtonBox::ResetRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space24, metrics::space24, metrics::space24, metrics::space16);
    column->setSpacing(metrics::space12);
    column->addLayout(form);
    column->addWidget(note);
    column->addWidget(m_message);
    column->addStretch();
    column->addWidget(buttons);
    resize(620, sizeHint().height());
}

void LocalDataDialog::fixKeepDays(const std::optional<int> &days)
{
    QString words = m_keep->currentText();
    if (days)
        words = *days == 0 ? tr("for ever") : tr("%Ln days", nullptr, *days);
    m_keep->clear();
    m_keep->addItem(tr("%1 (set by your administrator)", "%1: a time, such as 3 months").arg(words));
    m_keep->setEnabled(false);
}

void LocalDataDialog::refresh()
{
    m_data.summary(this, [this](const Result<LocalDataSummary, StoreError> &summary) {
        if (summary)
            showAmount(*summary);
        else
            say(summary.error().words, true);
    });
}

void LocalDataDialog::showAmount(const LocalDataSummary &summary)
{
    m_summary = summary;
    m_folder->setText(summary.folder);
    m_amount->setText(tr("%1, %2, %3; %4", "drafts, outbox, history, size on the disk")
                          .arg(tr("%Ln drafts", nullptr, summary.drafts),
                               tr("%Ln updates in the outbox or to be settled", nullptr, summary.waiting),
                               tr("%Ln entries of history", nullptr, summary.history),
                               QLocale().formattedDataSize(summary.bytes)));
}

void LocalDataDialog::chooseKeepDays()
{
    const int days = m_keep->currentData().toInt();
    if (days == m_keepDays)
        return;
    const auto take = [this, days] {
        m_keepDays = days;
        Q_EMIT keepDaysChosen(days);
    };
    if (days == 0 || (m_keepDays > 0 && days > m_keepDays)) {
        take();
        return;
    }
    Prompts::LossQuestion question;
    question.title = tr("Keep history for %1 only?", "%1: a time, such as 3 months").arg(m_keep->currentText());
    question.text = tr("Older entries are removed from this computer now. The service keeps its jobs.");
    question.loseText = tr("Remove older entries");
    question.keepText = tr("Keep them");
    m_prompts.confirmLoss(this, question, [this, days, take](bool lose) {
        if (!lose) {
            m_keep->setCurrentIndex(std::max(0, m_keep->findData(m_keepDays)));
            return;
        }
        take();
        m_data.forgetHistory(m_clock.nowUtc().addDays(-days), this, [this](const Result<int, StoreError> &gone) {
            say(gone ? tr("%Ln entries removed.", nullptr, *gone) : gone.error().words, !gone);
            Q_EMIT changed();
            refresh();
        });
    });
}

void LocalDataDialog::askToErase()
{
    Prompts::LossQuestion question;
    question.title = tr("Delete all local data?");
    QStringList text{tr("Drafts, outbox and history of all connections are removed from this computer and "
                        "overwritten, and so are backups of them. The log goes as well, and so do the numbers of "
                        "the jobs that were opened. This cannot be undone.")};
    if (m_summary.drafts + m_summary.waiting > 0)
        text.append(tr("%Ln of them have not been sent and confirmed yet, and would be lost.", nullptr,
                       m_summary.drafts + m_summary.waiting));
    text.append(tr("Connections and their secrets stay, and so do the jobs in the service."));
    question.text = text.join(QLatin1String("\n\n"));
    question.loseText = tr("Delete everything");
    question.keepText = tr("Keep it");
    m_prompts.confirmLoss(this, question, [this](bool lose) {
        if (lose)
            Q_EMIT eraseWanted();
    });
}

void LocalDataDialog::erase()
{
    m_data.eraseAll(this, [this](const Result<QStringList, StoreError> &left) {
        if (!left)
            say(left.error().words, true);
        else if (left->isEmpty())
            say(tr("All local data was deleted."), false);
        else
            say(tr("These files could not be removed: %1").arg(left->join(QLatin1String(", "))), true);
        if (left)
            Q_EMIT erased();
        Q_EMIT changed();
        refresh();
    });
}

void LocalDataDialog::say(const QString &words, bool trouble)
{
    m_message->setMessage(trouble ? Tone::Error : Tone::Confirmed, words);
}

} // namespace jobwright
