// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/programsetup.h"

#include "base/logcategories.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace jobwright {

namespace {

bool install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

} // namespace

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("jobwright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JOBWRIGHT_VERSION));
}

void logStart(const char *what)
{
    qCInfo(lcProgram, "%s starts: version %s, Qt %s", what, JOBWRIGHT_VERSION, qVersion());
}

void installTranslations(QCoreApplication &application, const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    const QLocale locale;
    // For English too, and wherever there is no translation: its file holds the plural forms, and nothing else. Qt's
    // own texts are in English as they are.
    const QString own = QStringLiteral("jobwright");
    const QString folder = QStringLiteral(":/i18n");
    if (!install(application, locale, own, folder))
        install(application, QLocale(QLocale::English), own, folder);
    if (locale.language() != QLocale::English && locale.language() != QLocale::C)
        install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace jobwright
