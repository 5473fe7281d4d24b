// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/choicepopup.h"

#include "models/foldedtext.h"
#include "widgets/ground.h"
#include "widgets/metrics.h"
#include "widgets/searchfield.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace jobwright {

namespace {

constexpr int searchFrom = 9;
constexpr int mostRows = 12;

} // namespace

ChoicePopup::ChoicePopup(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_search(new SearchField(tr("Search"), this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("choicePopup"));
    setFrameShape(QFrame::StyledPanel);
    setGround(this, ColourRole::Surface);
    m_search->setObjectName(QStringLiteral("choiceSearch"));
    m_list->setObjectName(QStringLiteral("choiceList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space8, metrics::space8, metrics::space8, metrics::space8);
    column->setSpacing(metrics::space4);
    column->addWidget(m_search);
    column->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &ChoicePopup::filter);
    connect(m_search, &SearchField::resultsWanted, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT tickedChanged(ticked());
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] { toggleCurrent(); });
}

void ChoicePopup::open(QWidget *anchor, const QString &title, const QList<Entry> &entries, const QSet<QString> &ticked)
{
    m_filling = true;
    m_list->clear();
    m_list->setAccessibleName(title);
    m_search->clear();
    m_search->setVisible(entries.size() >= searchFrom);
    int widest = 0;
    for (const Entry &entry : entries) {
        auto *item = new QListWidgetItem(entry.text, m_list);
        item->setData(Qt::UserRole, entry.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(entry.key) ? Qt::Checked : Qt::Unchecked);
        widest = std::max(widest, fontMetrics().horizontalAdvance(entry.text));
    }
    m_filling = false;
    m_list->setCurrentRow(0);
    const int rowHeight = std::max(m_list->sizeHintForRow(0), metrics::target);
    m_list->setFixedHeight(rowHeight * int(std::min<qsizetype>(std::max<qsizetype>(entries.size(), 1), mostRows)) + 4);
    m_list->setFixedWidth(std::clamp(widest + 72, 200, 380));
    adjustSize();
    QPoint place = anchor->mapToGlobal(QPoint(0, anchor->height() + metrics::space4));
    const QRect room = anchor->screen()->availableGeometry();
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    if (place.y() + height() > room.bottom())
        place.setY(std::max(room.top(), anchor->mapToGlobal(QPoint(0, 0)).y() - height() - metrics::space4));
    move(place);
    show();
    (m_search->isVisible() ? static_cast<QWidget *>(m_search) : m_list)->setFocus(Qt::PopupFocusReason);
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ChoicePopup::filter(const QString &text)
{
    const QString wanted = foldedText(text);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!wanted.isEmpty() && !foldedText(item->text()).contains(wanted));
    }
}

void ChoicePopup::toggleCurrent()
{
    if (QListWidgetItem *item = m_list->currentItem())
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

QSet<QString> ChoicePopup::ticked() const
{
    QSet<QString> keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            keys.insert(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return keys;
}

} // namespace jobwright
