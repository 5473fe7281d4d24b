// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/editorfooter.h"

#include "pages/submitbutton.h"
#include "widgets/busybar.h"
#include "widgets/colours.h"
#include "widgets/elidedlabel.h"
#include "widgets/ground.h"
#include "widgets/metrics.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace jobwright {

EditorFooter::EditorFooter(QWidget *parent)
    : QFrame(parent)
    , m_summary(new ElidedLabel({}, TextStyle::Body, ColourRole::Text, this))
    , m_saved(new ElidedLabel({}, TextStyle::Small, ColourRole::Muted, this))
    , m_preview(new QPushButton(tr("What will be sent"), this))
    , m_revert(new QPushButton(tr("Revert"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_submit(new SubmitButton(this))
    , m_busy(new BusyBar(this))
{
    setGround(this, ColourRole::Panel);
    m_summary->setObjectName(QStringLiteral("changeSummary"));
    m_summary->setLines(2);
    m_saved->setObjectName(QStringLiteral("savedLine"));
    m_preview->setObjectName(QStringLiteral("previewButton"));
    m_preview->setFlat(true);
    m_revert->setObjectName(QStringLiteral("revertButton"));
    m_revert->setToolTip(tr("Puts every field back to Keep. Undo brings your changes back."));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_saved->hide();
    m_submit->setObjectName(QStringLiteral("submitButton"));
    m_submit->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_busy->setObjectName(QStringLiteral("submitProgress"));
    for (QPushButton *button : {m_preview, m_revert, m_cancel})
        button->setAutoDefault(false);
    layOut();
    connect(m_preview, &QPushButton::clicked, this, &EditorFooter::previewWanted);
    connect(m_revert, &QPushButton::clicked, this, &EditorFooter::revertWanted);
    connect(m_cancel, &QPushButton::clicked, this, &EditorFooter::cancelWanted);
    connect(m_submit, &QPushButton::clicked, this, &EditorFooter::submitWanted);
    refresh();
}

void EditorFooter::setSummary(const QString &summary)
{
    m_summaryText = summary;
    refresh();
}

void EditorFooter::setSavedLine(const QString &line, bool trouble)
{
    m_saved->setRole(trouble ? ColourRole::Error : ColourRole::Muted);
    m_saved->setFullText(line);
    m_saved->setVisible(!line.isEmpty());
}

void EditorFooter::setState(int changes, bool touched, const QString &why)
{
    m_changes = changes;
    m_touched = touched;
    m_why = why;
    refresh();
}

void EditorFooter::setProgress(const QString &words)
{
    m_progress = words;
    m_busy->setBusy(!words.isEmpty(), words);
    refresh();
}

void EditorFooter::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter(this).fillRect(QRect(0, 0, width(), 1), Colours::of(palette())[ColourRole::Line]);
}

void EditorFooter::layOut()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_summary);
    words->addWidget(m_saved);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::space24, metrics::space8, metrics::space16, metrics::space12);
    row->setSpacing(metrics::space8);
    row->addLayout(words, 1);
    row->addSpacing(metrics::space16);
    row->addWidget(m_preview);
    row->addWidget(m_revert);
    row->addWidget(m_cancel);
    row->addWidget(m_submit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_busy);
    column->addLayout(row);
}

void EditorFooter::refresh()
{
    const bool busy = !m_progress.isEmpty();
    // The focus must not fall off a button that hides or dies under it.
    const bool hadFocus = m_cancel->hasFocus() || m_submit->hasFocus();
    m_summary->setFullText(busy ? m_progress : m_summaryText);
    m_submit->setWord(busy            ? tr("Submitting…")
                      : m_changes > 0 ? tr("Submit", "button: sends the changes to the service")
                                      : tr("Nothing to send"));
    m_submit->setEnabled(!busy && m_changes > 0);
    m_submit->setToolTip(m_why);
    m_submit->setAccessibleDescription(m_why);
    if (hadFocus && !busy && m_submit->isEnabled())
        m_submit->setFocus(Qt::OtherFocusReason);
    m_cancel->setVisible(busy);
    m_preview->setEnabled(m_changes > 0);
    m_revert->setVisible(!busy);
    m_revert->setEnabled(m_touched);
    if (hadFocus && busy)
        m_cancel->setFocus(Qt::OtherFocusReason);
}

} // namespace jobwright
