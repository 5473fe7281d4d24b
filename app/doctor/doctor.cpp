// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/doctor.h"

#include "doctor/findingwords.h"
#include "net/reachcheck.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>

#include <algorithm>
#include <utility>

namespace jobwright {

Doctor::Doctor(Patient patient, Ask profiles, QObject *parent)
    : QObject(parent), m_patient(std::move(patient)), m_profiles(std::move(profiles))
{
    connect(&m_keychain, &KeychainProbe::finished, this, &Doctor::endOne);
}

Doctor::~Doctor() = default;

void Doctor::start()
{
    m_open = 2;
    m_local = m_patient.surroundings.findings();
    // A thread of its own, because the whole file is read; it may outlive us, and then has what it needs.
    QThread *thread =
        QThread::create([health = m_health, options = m_patient.store] { *health = StoreHealth::of(options); });
    connect(thread, &QThread::finished, this, &Doctor::endOne);
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    m_keychain.start();
}

QList<Finding> Doctor::findings() const
{
    QList<Finding> all = m_local;
    for (const QList<Finding> &service : m_services)
        all += service;
    return all;
}

void Doctor::endOne()
{
    if (--m_open > 0)
        return;
    if (!std::exchange(m_asked, true))
        takeLocal();
    else
        Q_EMIT finished();
}

void Doctor::takeLocal()
{
    m_local += policyFindings(m_patient.policies);
    m_keychainPlace = m_local.size();
    m_local += storeFindings(*m_health);
    const bool sound = m_health->kind == StoreHealth::Kind::Sound || m_health->kind == StoreHealth::Kind::Absent;
    m_profiles(sound, [self = QPointer(this)](const QList<Profile> &profiles, const QStringList &troubles) {
        if (self)
            self->takeProfiles(profiles, troubles);
    });
}

bool Doctor::needsKeychain(const QList<Profile> &profiles) const
{
    if (m_patient.withoutKeychain)
        return false;
    return m_patient.environmentClient.isEmpty() ||
           std::any_of(profiles.begin(), profiles.end(),
                       [this](const Profile &profile) { return profile.clientId != m_patient.environmentClient; });
}

void Doctor::takeProfiles(const QList<Profile> &profiles, const QStringList &troubles)
{
    m_local.insert(m_keychainPlace, keychainFinding(m_keychain.state(), !needsKeychain(profiles)));
    const QString title = tr("Connections");
    for (const QString &trouble : troubles)
        m_local += {QStringLiteral("profiles"), {}, Finding::State::Wrong, title, trouble, {}};
    if (profiles.isEmpty() && troubles.isEmpty())
        m_local += {QStringLiteral("profiles"),
                    {},
                    Finding::State::Note,
                    title,
                    tr("No connection is set up, so no service was looked for."),
                    {}};
    m_open = profiles.size() + 1;
    for (const Profile &profile : profiles)
        reach(profile);
    QMetaObject::invokeMethod(this, &Doctor::endOne, Qt::QueuedConnection);
}

void Doctor::reach(const Profile &profile)
{
    const qsizetype place = m_services.size();
    m_services.append(QList<Finding>());
    if (const QString why = m_patient.policies.whyNot(profile); !why.isEmpty()) {
        m_services[place] += forbiddenFinding(profile.name, why);
        --m_open;
        return;
    }
    auto *check = new ReachCheck(*m_patient.network, *m_patient.clock, profile.endpoint, m_patient.policy, this);
    connect(check, &ReachCheck::finished, this, [this, check, place, profile] {
        QList<Finding> &findings = m_services[place];
        findings += networkFinding(profile.name, profile.endpoint.baseUrl.toString(), check->trouble());
        if (const auto ahead = check->clockAhead())
            findings += timeFinding(profile.name, *ahead);
        endOne();
    });
    check->start();
}

} // namespace jobwright
