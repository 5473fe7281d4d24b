// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of the main window.
#include "account/policies.h"
#include "base/clock.h"
#include "base/logfile.h"
#include "pages/connectiondialog.h"
#include "pages/localdatadialog.h"
#include "pages/workspace.h"
#include "store/draftstore.h"
#include "widgets/helpplace.h"
#include "widgets/prompts.h"
#include "window/helpwindow.h"
#include "window/mainwindow.h"
#include "window/problemreportdialog.h"
#include "window/shortcutsdialog.h"
#include "window/tenantview.h"
#include "window/windowactions.h"
#include "window/windowhost.h"
#include "window/windowsettings.h"
#include "wire/cataloguefile.h"

#include <QApplication>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QStackedWidget>

namespace jobwright {

void MainWindow::setUpConnection(const Profile &profile, bool known)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new ConnectionDialog(profile, known, m_host.policies(), this);
    ConnectionDialog *dialog = m_dialog;
    setHelpPage(dialog, QLatin1String("connections.md"));
    dialog->addAction(m_actions->userGuide);
    connect(dialog, &ConnectionDialog::testWanted, this,
            [this, dialog](const Profile &given, const SecretString &secret) {
                dialog->setTesting(true);
                m_host.testConnection(
                    given, secret, dialog,
                    [dialog](const QList<ConnectionCheck> &checks, const QString &summary, bool finished) {
                        dialog->showChecks(checks, summary);
                        if (finished)
                            dialog->setTesting(false);
                    });
            });
    connect(dialog, &ConnectionDialog::saveWanted, this,
            [this, dialog](const Profile &given, const SecretString &secret, bool sessionOnly) {
                m_host.saveProfile(given, secret, sessionOnly, dialog,
                                   [dialog](const QString &trouble, bool sessionHelps) {
                                       if (trouble.isEmpty())
                                           dialog->saved();
                                       else
                                           dialog->notSaved(trouble, sessionHelps);
                                   });
            });
    dialog->open();
}

void MainWindow::removeConnection()
{
    const Workspace *open = m_host.workspace();
    if (!open)
        return;
    Prompts::LossQuestion question;
    question.title = tr("Remove the connection %1?", "%1: name of a profile").arg(open->profile.name);
    question.text = tr("The connection and its secret are removed from this computer. Drafts and history stay.");
    question.loseText = tr("Remove connection");
    question.keepText = tr("Keep it");
    m_host.prompts().confirmLoss(this, question, [this, id = open->profile.id](bool lose) {
        if (lose)
            m_host.removeProfile(id);
    });
}

void MainWindow::showLocalData()
{
    auto *dialog =
        new LocalDataDialog(m_host.localData(), m_host.prompts(), m_host.clock(),
                            {m_settings.fileName(), LogFile::defaultPath()}, m_settings.history().keepDays(), this);
    if (m_host.policies().fixHistory())
        dialog->fixKeepDays(m_host.policies().historyDays);
    setHelpPage(dialog, QLatin1String("privacy.md"));
    dialog->addAction(m_actions->userGuide);
    connect(dialog, &LocalDataDialog::keepDaysChosen, this,
            [this](int days) { m_settings.history().setKeepDays(days); });
    connect(dialog, &LocalDataDialog::eraseWanted, dialog, [this, dialog] {
        // What is open would write itself back.
        if (m_tenant && !m_tenant->letGo()) {
            say(tr("An update is under way. Delete the local data when it ended."));
            return;
        }
        m_settings.forgetJobs();
        dialog->erase();
    });
    // It names jobs by their numbers. Where the rest could not be deleted, it may say why.
    connect(dialog, &LocalDataDialog::erased, this, [] { LogFile(LogFile::defaultPath()).remove(); });
    connect(dialog, &LocalDataDialog::changed, this, [this] {
        if (m_tenant)
            m_tenant->reload();
    });
    dialog->open();
}

void MainWindow::importFields()
{
    Prompts::FileQuestion question;
    question.title = tr("Import definitions of custom fields");
    question.filters = {tr("Field catalogues (*.csv *.json)"), tr("All files (*)")};
    m_host.prompts().chooseFileToOpen(this, question, [this](const QString &path) {
        if (!path.isEmpty())
            readFields(path);
    });
}

void MainWindow::readFields(const QString &path)
{
    Workspace *open = m_host.workspace();
    if (!open)
        return;
    constexpr qint64 largest = 16 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest) {
        say(file.isOpen() ? tr("The file is too large for a field catalogue.")
                          : tr("The file cannot be read: %1").arg(file.errorString()));
        return;
    }
    const Result<CatalogueFile, DecodeError> read = decodeCatalogue(file.readAll());
    if (!read) {
        say(tr("This is no field catalogue: %1").arg(read.error().what));
        return;
    }
    open->catalogue.learn(read->definitions);
    open->store.saveCatalogue(open->profile.id, read->definitions, this, [this](const Result<Done, StoreError> &saved) {
        if (!saved)
            say(saved.error().words);
    });
    const QString taken = tr("%Ln definitions imported. Jobs that are open show them after Reload.", nullptr,
                             int(read->definitions.size()));
    if (read->rowErrors.isEmpty()) {
        say(taken);
        return;
    }
    constexpr qsizetype mostShown = 12;
    m_host.prompts().message(
        this, tr("Some rows were left out"),
        (QStringList{taken, QString()} + read->rowErrors.mid(0, mostShown)).join(QLatin1Char('\n')), {});
}

void MainWindow::showUserGuide()
{
    QString page = helpPageFor(QApplication::focusWidget());
    if (page.isEmpty())
        page = helpPageFor(m_stack->currentWidget());
    if (!m_help)
        m_help = std::make_unique<HelpWindow>();
    m_help->open(page);
}

void MainWindow::showShortcuts()
{
    auto *dialog =
        new ShortcutsDialog(m_actions->commands() + QList<QAction *>{m_actions->undo, m_actions->redo}, this);
    dialog->open();
}

void MainWindow::reportProblem()
{
    auto *dialog = new ProblemReportDialog(m_host.prompts(), this);
    dialog->open();
    m_host.examine(dialog, [this, dialog](const QList<Finding> &findings) {
        ProblemReport report;
        report.madeAt = m_host.clock().nowUtc();
        report.findings = findings;
        report.profiles = m_host.profiles();
        // The sandbox, or what the start of the program gave, is not among them.
        if (const Workspace *open = m_host.workspace(); open && !report.profiles.contains(open->profile))
            report.profiles.append(open->profile);
        report.policies = m_host.policies();
        report.settings = m_settings.plainLines();
        report.settings +=
            {QStringLiteral("platform: %1").arg(QGuiApplication::platformName()),
             QStringLiteral("locale: %1").arg(QLocale().name()), QStringLiteral("scale: %1").arg(devicePixelRatioF())};
        constexpr qint64 mostOfLog = qint64(64) * 1024;
        report.log = LogFile(LogFile::defaultPath()).tail(mostOfLog);
        dialog->setReport(report);
    });
}

void MainWindow::showAbout()
{
    m_host.prompts().message(
        this, tr("About Jobwright"),
        tr("Jobwright %1\n\nChange a job, and know that it arrived.\n\nFree software under the GNU General "
           "Public License, version 3 or later. It comes without any warranty.")
            .arg(QStringLiteral(JOBWRIGHT_VERSION)),
        {});
}

} // namespace jobwright
