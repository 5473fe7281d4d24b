// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include <memory>

class QLockFile;

namespace jobwright {

/// What this process writes into the rows that it changes, and the proof to others that it lives: a lock file of that
/// name in the folder `running` beside the store's file. The end of the process, kill -9 and power loss included, takes
/// the proof away; a lock left behind counts for nothing.
class WriterMark
{
public:
    /// `storePath` is that of the store's file. Touches no disk.
    explicit WriterMark(const QString &storePath);
    ~WriterMark();
    Q_DISABLE_COPY_MOVE(WriterMark)

    [[nodiscard]] const QUuid &id() const { return m_id; }

    /// From now on others see that this process lives. False where the disk refuses; can be asked for again. Without it
    /// they would take what this process is sending for what it left in doubt.
    [[nodiscard]] bool show();
    /// Whether the process that wrote under this mark still lives. Not for one's own mark.
    [[nodiscard]] bool lives(const QUuid &other) const;

private:
    [[nodiscard]] QString pathOf(const QUuid &id) const;

    QUuid m_id = QUuid::createUuid();
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace jobwright
