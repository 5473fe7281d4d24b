// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace jobwright {

/// A file that is there while a process runs and goes at its orderly end, so that the next one knows when one did not
/// come to it: kill -9, a crash, no memory, an exception that nobody caught, a power cut. Several processes of one user
/// have one each; those that still run, here or on another computer that shares the folder, have not ended badly.
class RunMarker
{
public:
    /// Takes away what earlier processes left, and leaves its own. Where the folder cannot be written to there is
    /// neither; the folder is not made.
    explicit RunMarker(const QString &folder);
    /// The orderly end.
    ~RunMarker();
    Q_DISABLE_COPY_MOVE(RunMarker)

    /// When the latest process began, in UTC, of those that did not end properly since the last start; nothing where
    /// all did. Of several starts at once, one is told.
    [[nodiscard]] std::optional<QDateTime> badEnd() const { return m_badEnd; }

private:
    std::unique_ptr<QLockFile> m_file;
    std::optional<QDateTime> m_badEnd;
};

} // namespace jobwright
