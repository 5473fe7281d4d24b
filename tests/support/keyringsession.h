// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QVariant>

namespace jobwright {

/// A session bus of its own and gnome-keyring on it, unlocked, in a folder that goes with it. No screen is known to
/// them, so that no dialog can ask to unlock. Both end with this object, or with the test's process.
class KeyringSession
{
public:
    KeyringSession();
    ~KeyringSession();
    Q_DISABLE_COPY_MOVE(KeyringSession)

    /// Empty, or why the session could not be started.
    [[nodiscard]] QString error() const { return m_error; }
    /// Environment for a process that shall use this session.
    [[nodiscard]] QProcessEnvironment environment() const { return m_environment; }
    /// Makes this process use this session, for the rest of its life: GLib connects once.
    void enter() const;

    /// Each says whether it came to be.
    [[nodiscard]] bool lock();
    [[nodiscard]] bool unlock();
    /// The keyring keeps its name on the bus but does not answer any more, until thaw().
    void freeze();
    void thaw();
    /// The bus goes on without a keyring.
    void endKeyring();
    /// Runs a command in the session; its output, or nothing where it failed.
    QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input = {});

private:
    bool startBus();
    bool startKeyring();
    bool isUnlocked();
    QVariantList call(const QString &path, const QString &interface, const QString &method,
                      const QVariantList &arguments);

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QProcess m_bus;
    QProcess m_keyring;
    QString m_error;
};

} // namespace jobwright
