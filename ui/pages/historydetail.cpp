// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/historydetail.h"

#include "jobs/changewords.h"
#include "jobs/textrules.h"
#include "models/historymodel.h"
#include "models/jobtimewords.h"
#include "pages/resultwords.h"
#include "widgets/colours.h"
#include "widgets/elidedlabel.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/textlabel.h"
#include "wire/updatejson.h"
#include "work/receipt.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace jobwright {

namespace {

enum Column { FieldColumn, BeforeColumn, SentColumn, ReadBackColumn, VerdictColumn };

std::pair<QString, Tone> verdictSaid(FieldVerdict::Kind kind)
{
    switch (kind) {
    case FieldVerdict::Kind::Confirmed:
        return {HistoryDetail::tr("confirmed", "a field was read back as sent"), Tone::Confirmed};
    case FieldVerdict::Kind::StoredDifferently:
        return {HistoryDetail::tr("stored differently", "a field was read back with another value"), Tone::Warning};
    case FieldVerdict::Kind::Ignored:
        break;
    }
    return {HistoryDetail::tr("ignored", "a field was read back unchanged"), Tone::Warning};
}

QString sentWords(const ChangeWords &words, const FieldId &field, const Change &change)
{
    return change.kind == Change::Kind::Clear ? HistoryDetail::tr("cleared", "what was asked for a field")
                                              : words.value(field, change.value);
}

} // namespace

HistoryDetail::HistoryDetail(QWidget *parent)
    : Card(parent)
    , m_title(new ElidedLabel({}, TextStyle::Strong, ColourRole::Text, this))
    , m_said(new TextLabel({}, TextStyle::Body, ColourRole::Muted, this))
    , m_fields(new QTableWidget(0, 5, this))
    , m_open(new QPushButton(tr("Open job"), this))
    , m_undo(new QPushButton(tr("Undo this change…"), this))
{
    m_undo->setObjectName(QStringLiteral("undoChange"));
    m_undo->setAutoDefault(false);
    m_open->setObjectName(QStringLiteral("openHistoryJob"));
    m_open->setAutoDefault(false);
    refreshButtons({});
    auto *copy = new QPushButton(tr("Copy receipt"), this);
    copy->setObjectName(QStringLiteral("copyReceipt"));
    copy->setFlat(true);
    copy->setAutoDefault(false);
    copy->setToolTip(
        tr("Copies what changed as text for a ticket: job, fields, old and new values, time. No secrets."));
    m_said->setWordWrap(true);
    m_fields->setObjectName(QStringLiteral("historyFields"));
    m_fields->setAccessibleName(tr("Fields of this update"));
    m_fields->setHorizontalHeaderLabels({tr("Field"), tr("Before"), tr("Sent"), tr("Read back"), QString()});
    m_fields->setFrameShape(QFrame::NoFrame);
    m_fields->setShowGrid(false);
    m_fields->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_fields->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_fields->setTabKeyNavigation(false);
    m_fields->verticalHeader()->hide();
    m_fields->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_fields->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_fields->horizontalHeader()->setHighlightSections(false);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::space8);
    top->addWidget(m_title, 1);
    top->addWidget(copy);
    top->addWidget(m_open);
    top->addWidget(m_undo);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space16, metrics::space12, metrics::space16, metrics::space16);
    column->setSpacing(metrics::space8);
    column->addLayout(top);
    column->addWidget(m_said);
    column->addWidget(m_fields, 1);
    connect(copy, &QPushButton::clicked, this, &HistoryDetail::copyReceipt);
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoWanted(m_entry); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_entry.jobId); });
}

void HistoryDetail::setEntry(const HistoryEntry &entry, const QDateTime &now,
                             const QHash<QString, QString> &personNames, const QString &elsewhere)
{
    m_entry = entry;
    m_personNames = personNames;
    refreshButtons(elsewhere);
    m_title->setFullText(tr("%1 · %2 · %3", "job number, time, tenant")
                             .arg(QString::number(entry.jobId), JobTimeWords(now).brief(entry.sentAt),
                                  forDisplay(entry.profileName, 80)));
    QStringList said;
    for (const QString &text : {entry.problem.title, entry.problem.detail}) {
        if (!text.isEmpty())
            said.append(forDisplay(text, 600));
    }
    for (const FieldError &error : entry.problem.fieldErrors)
        said.append(tr("%1: %2", "field, what the service said")
                        .arg(ChangeWords(entry.before).label(error.field),
                             forDisplay(error.messages.join(QLatin1Char(' ')), 600)));
    if (const QString details = ResultWords::details(entry.problem); !details.isEmpty())
        said.append(details);
    m_said->setText(said.join(QLatin1Char('\n')));
    m_said->setVisible(!said.isEmpty());
    const qint64 later = entry.verifiedAt.isValid() ? entry.sentAt.msecsTo(entry.verifiedAt) : -1;
    m_fields->horizontalHeaderItem(ReadBackColumn)
        ->setText(
            later < 0
                ? tr("Read back")
                : tr("Read back %1 s later", "%1: seconds").arg(QLocale().toString(double(later) / 1000.0, 'f', 1)));
    fill();
}

void HistoryDetail::refreshButtons(const QString &elsewhere)
{
    const QString why =
        elsewhere.isEmpty()
            ? QString()
            : tr("This was sent over another connection. Open %1 first.", "%1: name of a connection").arg(elsewhere);
    m_open->setEnabled(elsewhere.isEmpty());
    m_open->setToolTip(why.toHtmlEscaped());
    m_open->setAccessibleDescription(why);
    // What was refused changed nothing; what nobody knows is compared with the job, as everything is.
    m_undo->setEnabled(elsewhere.isEmpty() && HistoryModel::resultOf(m_entry) != HistoryModel::Result::Failed);
    m_undo->setToolTip(elsewhere.isEmpty()
                           ? tr("Puts the old values into a draft, where the job still holds what this update wrote.")
                           : why.toHtmlEscaped());
    m_undo->setAccessibleDescription(why);
}

void HistoryDetail::copyReceipt() const
{
    const Receipt receipt(m_entry, m_personNames);
    auto *copied = new QMimeData;
    copied->setText(receipt.plainText());
    copied->setHtml(receipt.html());
    QGuiApplication::clipboard()->setMimeData(copied);
}

void HistoryDetail::fill()
{
    const ChangeWords words(m_entry.before, m_personNames);
    const JobEdit edit = decodeUpdate(m_entry.body);
    m_fields->setRowCount(int(edit.size()));
    int row = 0;
    for (auto change = edit.begin(); change != edit.end(); ++change, ++row) {
        const auto set = [&](int column, const QString &text, ColourRole role) {
            auto *item = new QTableWidgetItem(text);
            item->setForeground(Colours::of(palette())[role]);
            m_fields->setItem(row, column, item);
        };
        set(FieldColumn, words.label(change.key()), ColourRole::Text);
        set(BeforeColumn, words.value(change.key(), valueOf(m_entry.before, change.key())), ColourRole::Muted);
        set(SentColumn, sentWords(words, change.key(), change.value()), ColourRole::Text);
        const auto verdict = std::find_if(m_entry.verification.begin(), m_entry.verification.end(),
                                          [&](const FieldVerdict &one) { return one.field == change.key(); });
        if (verdict == m_entry.verification.end()) {
            set(ReadBackColumn, QStringLiteral("—"), ColourRole::Muted);
            set(VerdictColumn, QString(), ColourRole::Muted);
            continue;
        }
        set(ReadBackColumn, words.value(verdict->field, verdict->stored), ColourRole::Text);
        const auto [word, tone] = verdictSaid(verdict->kind);
        set(VerdictColumn, word, toneText(tone));
    }
}

} // namespace jobwright
