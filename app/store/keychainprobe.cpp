// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychainprobe.h"

#ifdef JOBWRIGHT_SESSION_BUS
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#endif

namespace jobwright {

KeychainProbe::KeychainProbe(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_patience(patience)
{
}

void KeychainProbe::end(State state)
{
    m_state = state;
    QMetaObject::invokeMethod(this, &KeychainProbe::finished, Qt::QueuedConnection);
}

#ifdef JOBWRIGHT_SESSION_BUS

namespace {

QString service()
{
    return QStringLiteral("org.freedesktop.secrets");
}

} // namespace

void KeychainProbe::start()
{
    if (!QDBusConnection::sessionBus().isConnected())
        return end(State::NoBus);
    QDBusMessage message =
        QDBusMessage::createMethodCall(service(), QStringLiteral("/org/freedesktop/secrets"),
                                       QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
    message << QStringLiteral("default");
    ask(message, &KeychainProbe::takeCollection);
}

void KeychainProbe::ask(const QDBusMessage &message, void (KeychainProbe::*next)(const QDBusMessage &))
{
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(message, static_cast<int>(m_patience.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, next] {
        watcher->deleteLater();
        const QDBusMessage answer = watcher->reply();
        if (answer.type() == QDBusMessage::ErrorMessage)
            endWithError(answer);
        else
            (this->*next)(answer);
    });
}

void KeychainProbe::takeCollection(const QDBusMessage &answer)
{
    const QString path = answer.arguments().value(0).value<QDBusObjectPath>().path();
    if (path.isEmpty() || path == QLatin1String("/"))
        return end(State::NoneYet);
    QDBusMessage message = QDBusMessage::createMethodCall(
        service(), path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    ask(message, &KeychainProbe::takeLocked);
}

void KeychainProbe::takeLocked(const QDBusMessage &answer)
{
    const QVariant locked = answer.arguments().value(0).value<QDBusVariant>().variant();
    if (locked.typeId() != QMetaType::Bool)
        return end(State::NoAnswer);
    end(locked.toBool() ? State::Locked : State::Unlocked);
}

void KeychainProbe::askWallet()
{
    const QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    const bool there = bus && (bus->isServiceRegistered(QStringLiteral("org.kde.kwalletd5")).value() ||
                               bus->isServiceRegistered(QStringLiteral("org.kde.kwalletd6")).value());
    end(there ? State::Reachable : State::NoService);
}

void KeychainProbe::endWithError(const QDBusMessage &answer)
{
    const QString name = answer.errorName();
    if (name.endsWith(QLatin1String(".ServiceUnknown")) || name.endsWith(QLatin1String(".NameHasNoOwner")) ||
        name.contains(QLatin1String(".Spawn.")))
        return askWallet();
    end(State::NoAnswer);
}

#else

void KeychainProbe::start()
{
    end(State::NotAskable);
}

#endif

} // namespace jobwright
