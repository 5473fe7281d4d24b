// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace jobwright {

/// Lets draft files be dropped anywhere on a window, on its text editors too, which would take the file's name for
/// text. Other files are refused, and words say so. What else is dropped goes where it always went.
class DraftDrop : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent.
    explicit DraftDrop(QWidget *window);

    /// The paths, where all that is dragged are draft files on this computer; otherwise nothing.
    [[nodiscard]] static QStringList draftFiles(const QMimeData &data);
    /// Whether there are files among what is dragged.
    [[nodiscard]] static bool hasFiles(const QMimeData &data);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// After the drop has ended, so that questions may be asked.
    void dropped(const QStringList &paths);
    /// Words for files that cannot be dropped, while they are still dragged.
    void refused(const QString &words);

private:
    QWidget *m_window;
};

} // namespace jobwright
