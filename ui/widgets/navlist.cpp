// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/navlist.h"

#include "widgets/navdelegate.h"

#include <QGuiApplication>

namespace jobwright {

NavList::NavList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new NavDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { Q_EMIT chosen(item->data(NavDelegate::KeyRole).toString()); });
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && hasFocus() && !(QGuiApplication::mouseButtons() & Qt::LeftButton))
            Q_EMIT chosen(item->data(NavDelegate::KeyRole).toString());
    });
}

QString NavList::currentKey() const
{
    const QListWidgetItem *item = currentItem();
    return item && item->isSelected() ? item->data(NavDelegate::KeyRole).toString() : QString();
}

QSize NavList::sizeHint() const
{
    int height = 0;
    int width = 0;
    for (int row = 0; row < count(); ++row) {
        height += sizeHintForRow(row);
        width = std::max(width, sizeHintForColumn(0));
    }
    return {width, height};
}

QSize NavList::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void NavList::addEntry(const QString &key, QLatin1String iconName, const QString &text)
{
    auto *item = new QListWidgetItem(text, this);
    item->setData(NavDelegate::KeyRole, key);
    item->setData(NavDelegate::IconRole, QString(iconName));
    item->setData(NavDelegate::TextRole, text);
    updateGeometry();
}

void NavList::clearEntries()
{
    const QSignalBlocker quiet(this);
    clear();
    updateGeometry();
}

void NavList::setCount(const QString &key, int count, Tone tone)
{
    QListWidgetItem *item = itemFor(key);
    if (!item)
        return;
    const QString text = item->data(NavDelegate::TextRole).toString();
    item->setData(NavDelegate::CountRole, count);
    item->setData(NavDelegate::ToneRole, static_cast<int>(tone));
    //: for screen readers; %1 is an entry of the navigation such as "Drafts", %n how many there are
    item->setText(count > 0 ? tr("%1, %n", nullptr, count).arg(text) : text);
}

void NavList::setCurrentKey(const QString &key)
{
    const QSignalBlocker quiet(this);
    QListWidgetItem *item = itemFor(key);
    setCurrentItem(item);
    if (!item)
        clearSelection();
    viewport()->update();
}

QListWidgetItem *NavList::itemFor(const QString &key) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(NavDelegate::KeyRole).toString() == key)
            return item(row);
    }
    return nullptr;
}

} // namespace jobwright
