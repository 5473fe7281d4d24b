// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowsettings.h"

#include <QStringList>

namespace jobwright {

namespace {

constexpr qsizetype mostRecent = 8;
constexpr qsizetype mostOpen = 50;

constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String listWidthKey("window/listWidth");
constexpr QLatin1String appearanceKey("view/appearance");
constexpr QLatin1String languageKey("view/language");
constexpr QLatin1String lastProfileKey("profile/last");
constexpr QLatin1String onlyDifferencesKey("sending/onlyDifferences");
constexpr QLatin1String jobsGroup("jobs");

QString recentKey(const QUuid &profile)
{
    return QStringLiteral("%1/%2/recent").arg(jobsGroup, profile.toString(QUuid::WithoutBraces));
}

QString openKey(const QUuid &profile)
{
    return QStringLiteral("%1/%2/open").arg(jobsGroup, profile.toString(QUuid::WithoutBraces));
}

QString frontKey(const QUuid &profile)
{
    return QStringLiteral("%1/%2/front").arg(jobsGroup, profile.toString(QUuid::WithoutBraces));
}

} // namespace

WindowSettings::WindowSettings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("jobwright"), QStringLiteral("window"))
{
}

WindowSettings::WindowSettings(const QString &fileName)
    : m_settings(fileName, QSettings::IniFormat), m_history(fileName)
{
}

QByteArray WindowSettings::geometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

int WindowSettings::listWidth(int otherwise) const
{
    bool isNumber = false;
    const int width = m_settings.value(listWidthKey).toInt(&isNumber);
    return isNumber && width > 0 ? width : otherwise;
}

void WindowSettings::setListWidth(int width)
{
    m_settings.setValue(listWidthKey, width);
}

Appearance WindowSettings::appearance() const
{
    return appearanceFromWord(m_settings.value(appearanceKey).toString());
}

void WindowSettings::setAppearance(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        m_settings.setValue(appearanceKey, QStringLiteral("light"));
        return;
    case Appearance::Dark:
        m_settings.setValue(appearanceKey, QStringLiteral("dark"));
        return;
    case Appearance::System:
        break;
    }
    m_settings.remove(appearanceKey);
}

QString WindowSettings::language() const
{
    return m_settings.value(languageKey).toString();
}

void WindowSettings::setLanguage(const QString &language)
{
    if (language.isEmpty())
        m_settings.remove(languageKey);
    else
        m_settings.setValue(languageKey, language);
}

QUuid WindowSettings::lastProfile() const
{
    return QUuid(m_settings.value(lastProfileKey).toString());
}

void WindowSettings::setLastProfile(const QUuid &id)
{
    if (id.isNull())
        m_settings.remove(lastProfileKey);
    else
        m_settings.setValue(lastProfileKey, id.toString(QUuid::WithoutBraces));
}

bool WindowSettings::onlyDifferences() const
{
    return m_settings.value(onlyDifferencesKey).toString() == QLatin1String("true");
}

void WindowSettings::setOnlyDifferences(bool only)
{
    m_settings.setValue(onlyDifferencesKey, only);
}

QStringList WindowSettings::plainLines() const
{
    QStringList lines;
    for (const QLatin1String &key : {appearanceKey, languageKey, HistorySettings::keepDaysKey, onlyDifferencesKey})
        lines += QStringLiteral("%1: %2").arg(key, m_settings.value(key, QStringLiteral("-")).toString().left(40));
    return lines;
}

QString WindowSettings::trouble() const
{
    if (m_settings.status() == QSettings::FormatError)
        return tr("The settings of the window in %1 cannot be read and count as not there. Drafts are not affected.")
            .arg(m_settings.fileName());
    if (m_settings.status() == QSettings::AccessError || !m_settings.isWritable())
        return tr("The settings of the window in %1 cannot be written and are lost when the program ends. Drafts are "
                  "not affected.")
            .arg(m_settings.fileName());
    return {};
}

QList<JobId> WindowSettings::recentJobs(const QUuid &profile) const
{
    return readJobs(recentKey(profile));
}

void WindowSettings::addRecentJob(const QUuid &profile, JobId job)
{
    QList<JobId> jobs = recentJobs(profile);
    jobs.removeAll(job);
    jobs.prepend(job);
    writeJobs(recentKey(profile), jobs.mid(0, mostRecent));
}

QList<JobId> WindowSettings::openJobs(const QUuid &profile) const
{
    return readJobs(openKey(profile)).mid(0, mostOpen);
}

JobId WindowSettings::frontJob(const QUuid &profile) const
{
    return m_settings.value(frontKey(profile)).toLongLong();
}

void WindowSettings::setOpenJobs(const QUuid &profile, const QList<JobId> &jobs, JobId front)
{
    writeJobs(openKey(profile), jobs);
    m_settings.setValue(frontKey(profile), QString::number(front));
    m_settings.sync();
}

void WindowSettings::forgetJobs()
{
    m_settings.remove(jobsGroup);
    m_settings.sync();
}

Appearance WindowSettings::appearanceFromWord(const QString &word)
{
    if (word == QLatin1String("light"))
        return Appearance::Light;
    return word == QLatin1String("dark") ? Appearance::Dark : Appearance::System;
}

QList<JobId> WindowSettings::readJobs(const QString &key) const
{
    QList<JobId> jobs;
    for (const QString &text : m_settings.value(key).toStringList()) {
        if (const JobId id = text.toLongLong(); id > 0 && !jobs.contains(id))
            jobs.append(id);
    }
    return jobs;
}

void WindowSettings::writeJobs(const QString &key, const QList<JobId> &jobs)
{
    QStringList texts;
    for (const JobId id : jobs)
        texts.append(QString::number(id));
    m_settings.setValue(key, texts);
}

} // namespace jobwright
