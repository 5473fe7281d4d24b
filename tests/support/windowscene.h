// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/profile.h"
#include "store/keychainsecretstore.h"
#include "store/qtkeychainbackend.h"
#include "support/programprocess.h"
#include "support/sandboxprocess.h"
#include "support/screenwindow.h"
#include "support/sqlitefile.h"
#include "support/storefixture.h"

#include <QDir>
#include <QJsonArray>
#include <QLocalSocket>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

namespace jobwright {

/// Two connections to the sandbox that are set up, and the program on the screen.
class WindowScene
{
public:
    explicit WindowScene(SandboxProcess &sandbox) : m_sandbox(sandbox)
    {
        sandbox.clearLog();
        QDir(program.home()).mkdir(QStringLiteral("run"));
        QFile::setPermissions(runtime(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        for (const char *name : {"DISPLAY", "DBUS_SESSION_BUS_ADDRESS"})
            program.setEnvironment(QString::fromLatin1(name), qEnvironmentVariable(name));
        program.setEnvironment(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        program.setEnvironment(QStringLiteral("XDG_RUNTIME_DIR"), runtime());
    }
    ~WindowScene()
    {
        for (const auto &process : m_processes) {
            process->terminate();
            process->waitForFinished();
        }
    }
    Q_DISABLE_COPY_MOVE(WindowScene)

    /// The job that startInstance() opens.
    [[nodiscard]] static QString job() { return QStringLiteral("1004471"); }
    /// The two connections.
    [[nodiscard]] static QString north() { return QStringLiteral("Northgate"); }
    [[nodiscard]] static QString south() { return QStringLiteral("Southgate"); }

    [[nodiscard]] bool setUpConnections()
    {
        StoreFixture store;
        store.options.path = program.draftsFile();
        store.open();
        KeychainSecretStore secrets(std::make_unique<QtKeychainBackend>());
        for (const QString &name : {north(), south()}) {
            Profile profile;
            profile.id = QUuid::createUuid();
            std::optional<bool> kept;
            secrets.write(profile.secretKey(), SecretString(QStringLiteral("sandbox")), &store.context,
                          [&kept](const SecretOutcome &outcome) { kept = outcome.kind == SecretOutcome::Kind::Value; });
            const ProfileRecord record{profile.id,          name,  QStringLiteral("other"),  QStringLiteral("#336699"),
                                       m_sandbox.baseUrl(), 14532, QStringLiteral("sandbox")};
            const auto saved =
                store.wait<Done>([&](auto answer) { store.store->saveProfile(record, &store.context, answer); });
            if (!QTest::qWaitFor([&kept] { return kept.has_value(); }, 30000) || !*kept || !saved)
                return false;
        }
        return true;
    }
    QProcess &start(const QStringList &arguments)
    {
        m_processes.push_back(program.start(arguments));
        return *m_processes.back();
    }
    /// The instance, with Northgate and one of its jobs open.
    [[nodiscard]] bool startInstance()
    {
        QProcess &first = start({QStringLiteral("jobwright://profile/%1/job/%2").arg(north(), job())});
        return ScreenWindow(first.processId()).isThere() && hasRead(job());
    }
    [[nodiscard]] bool hasRead(const QString &id) const
    {
        return QTest::qWaitFor([&] { return m_sandbox.count(QStringLiteral("GET /v1/jobs/") + id) > 0; }, 30000);
    }
    /// What was asked of the service that is neither a reading nor a signing in.
    [[nodiscard]] QStringList writes() const
    {
        QStringList found = m_sandbox.log().value(QLatin1String("counts")).toObject().keys();
        found.erase(std::remove_if(found.begin(), found.end(),
                                   [](const QString &request) {
                                       return request.startsWith(QLatin1String("GET ")) ||
                                              request == QLatin1String("POST /auth/tokens");
                                   }),
                    found.end());
        return found;
    }
    [[nodiscard]] QString profiles() const
    {
        return SqliteFile::askOnce(
                   program.draftsFile(),
                   QStringLiteral("SELECT group_concat(id || name || kind || base_url || customer_id || "
                                  "client_id || position) FROM profiles"))
            .toString();
    }
    /// What was typed and is on the disk.
    [[nodiscard]] QString typed() const
    {
        return SqliteFile::askOnce(program.draftsFile(), QStringLiteral("SELECT group_concat(input) FROM drafts"))
            .toString();
    }
    /// Types into the first field until the disk shows that somebody listens.
    [[nodiscard]] bool isReadyToType(ScreenWindow &window) const
    {
        for (int attempt = 0; attempt < 30; ++attempt) {
            window.type("9");
            if (QTest::qWaitFor([this] { return typed().contains(u'9'); }, 1500))
                return true;
        }
        return false;
    }
    [[nodiscard]] QByteArray sendToSocket(const QByteArray &bytes) const
    {
        QDir folder(runtime() + QStringLiteral("/jobwright"));
        QLocalSocket socket;
        socket.connectToServer(folder.filePath(folder.entryList({QStringLiteral("*.socket")}, QDir::System).value(0)));
        if (!socket.waitForConnected())
            return "nobody listens";
        socket.write(bytes);
        socket.waitForDisconnected(10000);
        return socket.readAll();
    }
    [[nodiscard]] qint64 processId(int index) const { return m_processes.at(std::size_t(index))->processId(); }
    [[nodiscard]] bool isRunning(int index) const
    {
        return m_processes.at(std::size_t(index))->state() == QProcess::Running;
    }

    ProgramProcess program;

private:
    [[nodiscard]] QString runtime() const { return program.home() + QStringLiteral("/run"); }

    SandboxProcess &m_sandbox;
    std::vector<std::unique_ptr<QProcess>> m_processes;
};

} // namespace jobwright
