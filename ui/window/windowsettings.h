// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/historysettings.h"
#include "jobs/job.h"
#include "widgets/appearance.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QSettings>
#include <QUuid>

namespace jobwright {

/// What the window remembers between two starts. Every key is named here or in HistorySettings; what cannot be read
/// counts as not there. Holds no secret and nothing typed.
class WindowSettings
{
    Q_DECLARE_TR_FUNCTIONS(jobwright::WindowSettings)

public:
    /// Of the user's configuration folder.
    WindowSettings();
    /// Of a file of its own, for tests.
    explicit WindowSettings(const QString &fileName);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    /// Of the list of jobs, in logical pixels; `otherwise` where none is remembered.
    [[nodiscard]] int listWidth(int otherwise) const;
    void setListWidth(int width);
    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    /// A locale's name, or empty for the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /// What is set to the value that a job holds already is not sent. Off where nothing else was chosen.
    [[nodiscard]] bool onlyDifferences() const;
    void setOnlyDifferences(bool only);
    [[nodiscard]] HistorySettings &history() { return m_history; }
    /// Where all this lies.
    [[nodiscard]] QString fileName() const { return m_settings.fileName(); }
    /// Appearance, language and the like, "key: value" each, for the report of a problem: nothing of any job.
    [[nodiscard]] QStringList plainLines() const;
    /// In words, why it cannot be read or written; empty where it can. What cannot be read counts as not there.
    [[nodiscard]] QString trouble() const;
    /// The profile that was open last; null for none.
    [[nodiscard]] QUuid lastProfile() const;
    void setLastProfile(const QUuid &id);
    /// Newest first.
    [[nodiscard]] QList<JobId> recentJobs(const QUuid &profile) const;
    void addRecentJob(const QUuid &profile, JobId job);
    /// The tabs that were open, in their order.
    [[nodiscard]] QList<JobId> openJobs(const QUuid &profile) const;
    /// The one that was in front; 0 for none.
    [[nodiscard]] JobId frontJob(const QUuid &profile) const;
    /// On the disk when it returns: tabs come back after a crash too.
    void setOpenJobs(const QUuid &profile, const QList<JobId> &jobs, JobId front);

    /// Recent jobs and tabs of every profile, as if no job had ever been opened. On the disk when it returns.
    void forgetJobs();

    /// The words of options and settings: "light", "dark", "system"; System for any other.
    [[nodiscard]] static Appearance appearanceFromWord(const QString &word);

private:
    [[nodiscard]] QList<JobId> readJobs(const QString &key) const;
    void writeJobs(const QString &key, const QList<JobId> &jobs);

    QSettings m_settings;
    HistorySettings m_history; ///< in the same file
};

} // namespace jobwright
