// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/database.h"
#include "sandbox/datagenerator.h"
#include "sandbox/lifeline.h"
#include "sandbox/options.h"
#include "sandbox/server.h"
#include "sandbox/service.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace jobwright::sandbox;

namespace {

constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

void print(std::FILE *to, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), to);
    std::fflush(to);
}

int serve(const Options &options)
{
    Database database;
    if (const auto problem = database.open(options.dataFile)) {
        print(stderr, "jobwright-sandbox: " + problem->toLocal8Bit() + '\n');
        return exitFailed;
    }
    Service service(database, options.tokenLifetime);
    if (!database.isFilled() &&
        !DataGenerator(database, service.jobs(), service.catalogue(), options.seed, options.now).fill()) {
        print(stderr, "jobwright-sandbox: the jobs could not be written\n");
        return exitFailed;
    }
    for (const Fault &fault : options.faults)
        service.faults().set(fault);

    Server server(service);
    const quint16 port = server.start(options.port);
    if (port == 0) {
        print(stderr, "jobwright-sandbox: port " + QByteArray::number(options.port) + " is not free\n");
        return exitFailed;
    }
    const Lifeline lifeline(options.exitWithParent);
    print(stdout, "jobwright-sandbox listening on http://127.0.0.1:" + QByteArray::number(port) + '\n');
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef Q_OS_UNIX
    // A client that goes away while it is answered must not end the server.
    std::signal(SIGPIPE, SIG_IGN);
#endif
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("jobwright-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JOBWRIGHT_VERSION));

    const Options options = Options::fromArguments(QCoreApplication::arguments());
    switch (options.action) {
    case Options::Action::Refuse:
        print(stderr, "jobwright-sandbox: " + options.text.toLocal8Bit());
        return exitUsage;
    case Options::Action::PrintHelp:
        print(stdout, options.text.toLocal8Bit());
        return 0;
    case Options::Action::PrintVersion:
        print(stdout, "jobwright-sandbox " JOBWRIGHT_VERSION "\n");
        return 0;
    case Options::Action::PrintCatalogueCsv:
        print(stdout, Catalogue().toCsv());
        return 0;
    case Options::Action::PrintCatalogueJson:
        print(stdout, Catalogue().toJson());
        return 0;
    case Options::Action::Serve:
        break;
    }
    return serve(options);
}
