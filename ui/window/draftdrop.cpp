// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/draftdrop.h"

#include "work/handover.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace jobwright {

DraftDrop::DraftDrop(QWidget *window) : QObject(window), m_window(window)
{
    window->setAcceptDrops(true); // where no editor is below the mouse
    // Of the application: what is below the mouse gets such events first, and the window only what that leaves.
    qApp->installEventFilter(this);
}

QStringList DraftDrop::draftFiles(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        const QString path = localHandoverPath(url);
        if (path.isEmpty())
            return {};
        paths.append(path);
    }
    return paths;
}

bool DraftDrop::hasFiles(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.scheme() == QLatin1String("file"); });
}

bool DraftDrop::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_window || QApplication::activeModalWidget())
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList paths = draftFiles(*drop->mimeData());
    if (paths.isEmpty()) {
        if (!hasFiles(*drop->mimeData()))
            return false;
        drop->ignore();
        if (type != QEvent::DragMove)
            Q_EMIT refused(tr("Only draft files (.jobwright) can be dropped here. Nothing was taken over."));
        return true;
    }
    drop->setDropAction(Qt::CopyAction); // never a move: the file stays where it is
    drop->accept();
    if (type == QEvent::Drop)
        QTimer::singleShot(0, this, [this, paths] { Q_EMIT dropped(paths); });
    return true;
}

} // namespace jobwright
