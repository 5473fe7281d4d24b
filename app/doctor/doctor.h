// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/policies.h"
#include "account/profile.h"
#include "doctor/finding.h"
#include "doctor/surroundings.h"
#include "net/callpolicy.h"
#include "store/keychainprobe.h"
#include "store/storehealth.h"
#include "store/storeoptions.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace jobwright {

class Clock;

/// Looks whether all that the program needs is there and as it should be: program and display, keychain, drafts file,
/// then each profile's service and the time. Changes nothing, asks nobody, signs in nowhere. Once.
class Doctor : public QObject
{
    Q_OBJECT

public:
    /// `troubles`: what is wrong with the profiles themselves, in words.
    using Profiles = std::function<void(const QList<Profile> &profiles, const QStringList &troubles)>;
    /// Asked once, when the drafts file was looked at; answers once. Of a file that is not sound nothing may be read:
    /// opening it would repair it.
    using Ask = std::function<void(bool storeIsSound, Profiles answer)>;

    /// What is looked at. What is pointed to must outlive the doctor.
    struct Patient
    {
        QNetworkAccessManager *network = nullptr;
        const Clock *clock = nullptr;
        StoreOptions store;
        Surroundings surroundings = Surroundings::ofThisProcess();
        Policies policies = {};       ///< of the administrator; what they forbid is not asked
        bool withoutKeychain = false; ///< no secret is to be read from it
        QString environmentClient;    ///< whose secret the environment holds: connections of this client need no other
        CallPolicy policy;
    };

    Doctor(Patient patient, Ask profiles, QObject *parent = nullptr);
    ~Doctor() override;

    void start();
    /// All of them only after finished().
    [[nodiscard]] QList<Finding> findings() const;

Q_SIGNALS:
    /// Exactly once, never from within start().
    void finished();

private:
    void takeLocal();
    [[nodiscard]] bool needsKeychain(const QList<Profile> &profiles) const;
    void takeProfiles(const QList<Profile> &profiles, const QStringList &troubles);
    void reach(const Profile &profile);
    void endOne();

    Patient m_patient;
    Ask m_profiles;
    KeychainProbe m_keychain;
    std::shared_ptr<StoreHealth> m_health = std::make_shared<StoreHealth>();
    QList<Finding> m_local;
    qsizetype m_keychainPlace = 0;    ///< of its finding among these
    QList<QList<Finding>> m_services; ///< in the order of the profiles
    qsizetype m_open = 0;             ///< looks that are under way
    bool m_asked = false;
};

} // namespace jobwright
