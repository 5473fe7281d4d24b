// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/programsetup.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace jobwright {

namespace {

void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("jobwright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JOBWRIGHT_VERSION));
}

void installTranslations(QCoreApplication &application, const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    const QLocale locale;
    // For English too: its file holds the plural forms, and nothing else. Qt's own texts are in English as they are.
    install(application, locale, QStringLiteral("jobwright"), QStringLiteral(":/i18n"));
    if (locale.language() != QLocale::English && locale.language() != QLocale::C)
        install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace jobwright
