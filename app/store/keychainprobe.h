// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>

class QDBusMessage;

namespace jobwright {

/// Whether the keychain can be reached and is unlocked, seen without reading any entry, so that nobody is asked to
/// unlock it. Where the system has no session bus to ask (Windows, macOS) the answer is NotAskable.
class KeychainProbe : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Unlocked,
        Locked,
        NoneYet,   ///< the service is there; it makes the keychain with the first secret
        Reachable, ///< KWallet, which tells no more without asking the user
        NoBus,     ///< no session bus, so no keychain
        NoService, ///< nothing on the bus keeps secrets
        NoAnswer,
        NotAskable,
    };
    Q_ENUM(State)

    explicit KeychainProbe(std::chrono::milliseconds patience = std::chrono::seconds(5), QObject *parent = nullptr);

    /// Once.
    void start();
    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    /// Exactly once, never from within start().
    void finished();

private:
    void ask(const QDBusMessage &message, void (KeychainProbe::*next)(const QDBusMessage &));
    void takeCollection(const QDBusMessage &answer);
    void takeLocked(const QDBusMessage &answer);
    void askWallet();
    void end(State state);
    void endWithError(const QDBusMessage &answer);

    std::chrono::milliseconds m_patience;
    State m_state = State::NoAnswer;
};

} // namespace jobwright
