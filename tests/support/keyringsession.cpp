// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/keyringsession.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFile>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

namespace jobwright {

namespace {

const QByteArray password("test");
const QDBusObjectPath loginCollection(QStringLiteral("/org/freedesktop/secrets/collection/login"));

void endWithUs(QProcess &process)
{
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    kill(static_cast<pid_t>(process.processId()), SIGCONT);
    process.terminate();
    if (!process.waitForFinished(3000)) {
        process.kill();
        process.waitForFinished(3000);
    }
}

} // namespace

KeyringSession::KeyringSession()
    // A socket's path may have 107 bytes, which the folder for temporary files may use up.
    : m_home(QStringLiteral("/tmp/jwkeyring-XXXXXX")), m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL", "SSH_AUTH_SOCK"})
        m_environment.remove(QLatin1String(name));
    for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        m_environment.insert(QLatin1String(name), m_home.path());
    m_environment.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("GNOME"));
    if (!m_home.isValid())
        m_error = m_home.errorString();
    else if (!startBus())
        m_error = QStringLiteral("no session bus: ") + m_bus.errorString();
    else if (!startKeyring())
        m_error = QStringLiteral("no keyring: ") + QString::fromUtf8(m_keyring.readAllStandardError());
}

KeyringSession::~KeyringSession()
{
    end(m_keyring);
    QDBusConnection::disconnectFromBus(m_home.path());
    end(m_bus);
}

bool KeyringSession::startBus()
{
    // No service folders: with the system's, the bus would start another keyring as soon as ours is gone.
    QFile config(m_home.filePath(QStringLiteral("bus.conf")));
    if (!config.open(QIODevice::WriteOnly))
        return false;
    config.write("<busconfig><type>session</type><listen>unix:path=" + m_home.path().toUtf8() +
                 "/bus</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                 "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    config.close();
    endWithUs(m_bus);
    m_bus.setProcessEnvironment(m_environment);
    m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--nofork"), QStringLiteral("--print-address=1"),
                                                QStringLiteral("--config-file"), config.fileName()});
    if (!m_bus.waitForReadyRead(10000))
        return false;
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QString::fromUtf8(m_bus.readLine().trimmed()));
    return true;
}

bool KeyringSession::startKeyring()
{
    endWithUs(m_keyring);
    m_keyring.setProcessEnvironment(m_environment);
    m_keyring.start(QStringLiteral("gnome-keyring-daemon"), {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                                                             QStringLiteral("--components=secrets")});
    m_keyring.write(password);
    m_keyring.closeWriteChannel();
    for (int attempt = 0; attempt < 100 && m_keyring.state() != QProcess::NotRunning; ++attempt) {
        if (isUnlocked())
            return true;
        QTest::qWait(100);
    }
    return false;
}

void KeyringSession::enter() const
{
    const QStringList names = m_environment.keys();
    for (const QString &name : names)
        qputenv(name.toUtf8().constData(), m_environment.value(name).toUtf8());
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY"})
        qunsetenv(name);
}

bool KeyringSession::lock()
{
    call(QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service"),
         QStringLiteral("Lock"), {QVariant::fromValue(QList<QDBusObjectPath>{loginCollection})});
    return !isUnlocked();
}

bool KeyringSession::unlock()
{
    // What the keyring offers for tests and installers: no dialog asks.
    const QVariantList opened =
        call(QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service"),
             QStringLiteral("OpenSession"), {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    if (opened.size() < 2)
        return false;
    QDBusArgument secret;
    secret.beginStructure();
    secret << opened.at(1).value<QDBusObjectPath>() << QByteArray() << password << QStringLiteral("text/plain");
    secret.endStructure();
    call(QStringLiteral("/org/freedesktop/secrets"),
         QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
         QStringLiteral("UnlockWithMasterPassword"),
         {QVariant::fromValue(loginCollection), QVariant::fromValue(secret)});
    return isUnlocked();
}

bool KeyringSession::isUnlocked()
{
    const QVariantList locked =
        call(loginCollection.path(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
             {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    return !locked.isEmpty() && !locked.first().value<QDBusVariant>().variant().toBool();
}

QVariantList KeyringSession::call(const QString &path, const QString &interface, const QString &method,
                                  const QVariantList &arguments)
{
    QDBusConnection bus =
        QDBusConnection::connectToBus(m_environment.value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS")), m_home.path());
    QDBusMessage message =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, interface, method);
    message.setArguments(arguments);
    const QDBusMessage reply = bus.call(message, QDBus::Block, 5000);
    return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments() : QVariantList();
}

void KeyringSession::freeze()
{
    kill(static_cast<pid_t>(m_keyring.processId()), SIGSTOP);
}

void KeyringSession::thaw()
{
    kill(static_cast<pid_t>(m_keyring.processId()), SIGCONT);
}

void KeyringSession::endKeyring()
{
    end(m_keyring);
}

QByteArray KeyringSession::run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(10000)) {
        process.kill();
        process.waitForFinished(3000);
        return {};
    }
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                                   : QByteArray();
}

} // namespace jobwright
