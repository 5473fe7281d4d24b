// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>

namespace jobwright {

/// A connection to an SQLite file beside the store's, as another program has it; with SQLite's defaults.
class SqliteFile
{
public:
    explicit SqliteFile(const QString &path);
    ~SqliteFile();
    Q_DISABLE_COPY_MOVE(SqliteFile)

    /// Runs one statement; an invalid variant where it failed, else the first column of the first row, or true.
    QVariant ask(const QString &statement);
    /// One after the other; false where one failed.
    [[nodiscard]] bool run(const QStringList &statements);

    /// The same on a connection for this one question.
    [[nodiscard]] static QVariant askOnce(const QString &path, const QString &statement);

private:
    QString m_connection;
};

} // namespace jobwright
