// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSettings>

namespace jobwright {

/// What the user chose about the history, and when it was last looked after. Lies in the file of the window's settings;
/// window and commands keep to it.
class HistorySettings
{
public:
    static constexpr QLatin1String keepDaysKey{"history/keepDays"};

    /// Of the user's configuration folder.
    HistorySettings();
    /// Of a file of its own, for tests.
    explicit HistorySettings(const QString &fileName);

    /// For how long history is kept; 0 for ever. A year where nothing else was chosen.
    [[nodiscard]] int keepDays() const;
    void setKeepDays(int days);
    /// UTC: see HistoryKeeper.
    [[nodiscard]] QDateTime lastUse() const;
    void setLastUse(const QDateTime &time);

private:
    QSettings m_settings;
};

} // namespace jobwright
