// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connectioncheck.h"
#include "account/profile.h"
#include "base/secretstring.h"
#include "doctor/finding.h"
#include "models/outboxcounts.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>

namespace jobwright {

class Clock;
class LocalData;
struct Policies;
class Prompts;
struct Workspace;

/// What the window asks of the program around it: profiles, connections, the sandbox. Implemented where network,
/// keychain and database are made.
class WindowHost : public QObject
{
    Q_OBJECT

public:
    enum class Connection { None, Connecting, Connected, Offline };
    /// `finished` is false while checks are still to come.
    using TestAnswer = std::function<void(const QList<ConnectionCheck> &checks, const QString &summary, bool finished)>;
    /// Empty words: saved. `sessionHelps`: only the keychain failed, so the secret could be kept for this session.
    using SaveAnswer = std::function<void(const QString &trouble, bool sessionHelps)>;

    using Diagnosis = std::function<void(const QList<Finding> &findings)>;

    /// Calls what it is given, now or later, or never.
    using Gate = std::function<void(std::function<void()> go)>;

    using QObject::QObject;

    /// Asked before the tenant that is open goes: what is typed there must be on the disk. By the window; without one
    /// tenants go at once.
    void setLeaveGate(Gate gate) { m_leaveGate = std::move(gate); }

    [[nodiscard]] virtual QList<Profile> profiles() const = 0;
    /// False while they are still being read; profilesChanged() follows.
    [[nodiscard]] virtual bool profilesKnown() const { return true; }
    /// The tenant that is open; nullptr for none.
    [[nodiscard]] virtual Workspace *workspace() = 0;
    [[nodiscard]] virtual Connection connection() const = 0;
    /// What is in the outbox of each profile, open or not; only profiles of which there is something.
    [[nodiscard]] virtual QHash<QUuid, OutboxCounts> outboxCounts() const { return {}; }
    [[nodiscard]] virtual Prompts &prompts() = 0;

    /// What lies on this computer about all tenants.
    [[nodiscard]] virtual LocalData &localData() = 0;
    [[nodiscard]] virtual const Clock &clock() const = 0;
    /// What the administrator has laid down.
    [[nodiscard]] virtual const Policies &policies() const = 0;

    virtual void startSandbox() = 0;
    virtual void openProfile(const QUuid &id) = 0;
    virtual void closeProfile() = 0;
    /// The answer comes while `context` lives. An empty secret means the one that is kept already.
    virtual void testConnection(const Profile &profile, const SecretString &secret, QObject *context,
                                TestAnswer answer) = 0;
    /// Saves and opens the profile.
    virtual void saveProfile(const Profile &profile, const SecretString &secret, bool sessionOnly, QObject *context,
                             SaveAnswer answer) = 0;
    virtual void removeProfile(const QUuid &id) = 0;
    /// What the doctor finds, of all connections. The answer comes once, while `context` lives.
    virtual void examine(QObject *context, Diagnosis answer) = 0;

Q_SIGNALS:
    void profilesChanged();
    /// What is shown of the old workspace must go now; it is gone when workspaceChanged() comes.
    void workspaceLeaving();
    void workspaceChanged();
    void connectionChanged();
    /// outboxCounts() may be others.
    void outboxChanged();
    /// Something takes time, such as starting the sandbox; empty when it ended.
    void busyChanged(const QString &words);
    /// The profile cannot be opened without its secret; `why` says why there is none.
    void secretWanted(const jobwright::Profile &profile, const QString &why);
    /// Something the user asked for did not work; in words.
    void failed(const QString &words);
    /// Something the user should know, for the status line.
    void noticed(const QString &words);

protected:
    /// `go` is what closes the tenant.
    void leave(std::function<void()> go)
    {
        if (m_leaveGate)
            m_leaveGate(std::move(go));
        else
            go();
    }

private:
    Gate m_leaveGate;
};

} // namespace jobwright
