// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/workbench.h"

#include "account/administratorprofiles.h"
#include "account/connectiontest.h"
#include "account/profilestore.h"
#include "account/sandboxfaults.h"
#include "account/sandboxserver.h"
#include "base/logcategories.h"
#include "compose/courier.h"
#include "doctor/doctor.h"
#include "net/apiclient.h"
#include "net/requestsetup.h"
#include "store/keychainsecretstore.h"
#include "store/qtkeychainbackend.h"
#include "store/recoverynotice.h"
#include "store/sqlitedraftstore.h"
#include "store/userfolders.h"
#include "wire/cataloguefile.h"

#include <QNetworkAccessManager>
#include <QProcess>

#include <utility>

namespace jobwright {

namespace {

const SecretString sandboxSecret()
{
    return SecretString(QStringLiteral("sandbox"));
}

} // namespace

Workbench::Workbench(Credentials environment, QObject *parent)
    : WindowHost(parent), m_environment(std::move(environment))
{
}

Workbench::~Workbench()
{
    m_tenant.reset();
    m_courier.reset(); // the answers to its cancelled calls want nobody any more
}

void Workbench::start(const ConnectionOptions &options, const QUuid &lastProfile)
{
    if (m_policies.areBroken())
        Q_EMIT noticed(m_policies.troubles.join(QLatin1Char('\n')));
    connect(
        &profileStore(), &ProfileStore::loaded, this, [this] { courier().start(); }, Qt::SingleShotConnection);
    if (options.sandbox) {
        startSandbox();
        profileStore().load(); // to change over to
        return;
    }
    if (!options.baseUrl.isEmpty()) {
        openGiven(options);
        return;
    }
    connect(
        &profileStore(), &ProfileStore::loaded, this, [this, options, lastProfile] { openMeant(options, lastProfile); },
        Qt::SingleShotConnection);
    profileStore().load();
}

void Workbench::openMeant(const ConnectionOptions &options, const QUuid &lastProfile)
{
    if (!m_profiles->troubles().isEmpty())
        Q_EMIT noticed(m_profiles->troubles().join(QLatin1Char('\n')));
    if (options.profile.isEmpty()) {
        if (m_profiles->find(lastProfile))
            openProfile(lastProfile);
        return;
    }
    const QList<Profile> named = m_profiles->named(options.profile);
    if (named.size() == 1)
        openProfile(named.first().id);
    else
        Q_EMIT failed(named.isEmpty() ? tr("There is no connection of the name %1.").arg(options.profile)
                                      : tr("There are several connections of the name %1.").arg(options.profile));
}

QList<Profile> Workbench::profiles() const
{
    return m_profiles ? m_profiles->profiles() : QList<Profile>();
}

bool Workbench::profilesKnown() const
{
    return m_profiles && m_profiles->isLoaded();
}

QHash<QUuid, OutboxCounts> Workbench::outboxCounts() const
{
    return m_courier ? m_courier->tally().counts() : QHash<QUuid, OutboxCounts>();
}

void Workbench::openGiven(const ConnectionOptions &options)
{
    const Credentials credentials = std::exchange(m_environment, {});
    if (credentials.clientId.isEmpty() || credentials.clientSecret.isEmpty()) {
        Q_EMIT failed(tr("With --base-url the environment must hold JOBWRIGHT_CLIENT_ID and JOBWRIGHT_CLIENT_SECRET."));
        return;
    }
    open(givenProfile(options.endpoint(), credentials.clientId), credentials.clientSecret);
    profileStore().load(); // to change over to
}

void Workbench::startSandbox()
{
    const int wish = ++m_wish;
    if (m_sandbox && m_sandbox->isReady()) {
        openSandbox();
        return;
    }
    Q_EMIT busyChanged(tr("Starting the sandbox…"));
    m_sandbox = std::make_unique<SandboxServer>();
    connect(m_sandbox.get(), &SandboxServer::ready, this, [this, wish] {
        Q_EMIT busyChanged({});
        if (wish == m_wish)
            openSandbox();
    });
    connect(m_sandbox.get(), &SandboxServer::failed, this, [this](const QString &words) {
        Q_EMIT busyChanged({});
        Q_EMIT failed(words);
    });
    m_sandbox->start(userDataFolder() + QStringLiteral("/sandbox.db"));
}

void Workbench::openSandbox()
{
    if (isForbidden(sandboxProfile(m_sandbox->endpoint())))
        return;
    leave([this] { openSandboxNow(); });
}

void Workbench::openSandboxNow()
{
    closeTenant();
    m_faults = std::make_unique<SandboxFaults>(network(), m_sandbox->endpoint().baseUrl);
    connect(m_faults.get(), &SandboxFaults::failed, this, &WindowHost::noticed);
    connect(m_faults.get(), &SandboxFaults::changed, this, [this] { courier().lookNow(); });
    openNow(sandboxProfile(m_sandbox->endpoint()), sandboxSecret(), m_faults.get());
    m_faults->load();
    learnSandboxFields();
}

/// The service cannot be asked for its custom fields; the sandbox prints them as an administrator's file.
void Workbench::learnSandboxFields()
{
    auto *printer = new QProcess(this);
    connect(printer, &QProcess::finished, this, [this, printer] {
        printer->deleteLater();
        const Result<CatalogueFile, DecodeError> read = decodeCatalogue(printer->readAllStandardOutput());
        if (read && m_tenant && m_tenant->workspace().faults)
            m_tenant->workspace().catalogue.learn(read->definitions);
    });
    connect(printer, &QProcess::errorOccurred, printer, &QObject::deleteLater);
    printer->start(SandboxServer::program(), {QStringLiteral("--print-catalogue"), QStringLiteral("csv")});
}

void Workbench::openProfile(const QUuid &id)
{
    const std::optional<Profile> found = profileStore().find(id);
    if (!found || isForbidden(*found))
        return;
    const Profile profile = *found;
    Q_EMIT busyChanged(tr("Opening %1…", "%1: name of a profile").arg(profile.name));
    readSecret(profile, this, [this, profile, wish = ++m_wish](const SecretOutcome &outcome) {
        Q_EMIT busyChanged({});
        if (wish != m_wish)
            return; // the user has gone elsewhere while the keychain asked
        if (outcome.kind == SecretOutcome::Kind::Value)
            open(profile, outcome.secret);
        else
            Q_EMIT secretWanted(profile, outcome.words);
    });
}

void Workbench::closeProfile()
{
    ++m_wish;
    leave([this] { closeProfileNow(); });
}

void Workbench::closeProfileNow()
{
    closeTenant();
    setConnection(Connection::None);
    Q_EMIT workspaceChanged();
}

/// What shows the tenant goes before the tenant does.
void Workbench::closeTenant()
{
    Q_EMIT workspaceLeaving();
    m_tenant.reset();
    courier().setShown({});
}

void Workbench::testConnection(const Profile &profile, const SecretString &secret, QObject *context, TestAnswer answer)
{
    if (const QString why = m_policies.whyNot(profile); !why.isEmpty()) {
        answer({}, why, true);
        return;
    }
    if (!secret.isEmpty()) {
        runTest(profile, secret, context, answer);
        return;
    }
    readSecret(profile, context, [this, profile, context, answer](const SecretOutcome &outcome) {
        if (outcome.kind == SecretOutcome::Kind::Value)
            runTest(profile, outcome.secret, context, answer);
        else
            answer({}, outcome.words, true);
    });
}

void Workbench::runTest(const Profile &profile, const SecretString &secret, QObject *context, const TestAnswer &answer)
{
    // Both go with the dialog, whatever is under way.
    auto *client = new ApiClient(network(), m_clock, m_randomness, profile.endpoint,
                                 Credentials{profile.clientId, secret}, context);
    auto *test = new ConnectionTest(*client, m_clock, client);
    connect(test, &ConnectionTest::checked, context, [test, answer] { answer(test->checks(), {}, false); });
    connect(test, &ConnectionTest::finished, context, [test, client, answer] {
        answer(test->checks(), test->summary(), true);
        client->deleteLater();
    });
    test->start();
}

void Workbench::saveProfile(const Profile &profile, const SecretString &secret, bool sessionOnly, QObject *context,
                            SaveAnswer answer)
{
    Profile kept = profile;
    if (kept.id.isNull())
        kept.id = QUuid::createUuid();
    QString trouble = m_policies.whyNot(kept);
    if (trouble.isEmpty() && !profile.fromAdministrator)
        trouble = profileStore().whyNotSave(kept);
    if (!trouble.isEmpty()) {
        answer(trouble, false);
        return;
    }
    if (secret.isEmpty()) {
        keepProfile(kept, secret, context, answer);
        return;
    }
    SecretStore &place = sessionOnly ? static_cast<SecretStore &>(m_sessionSecrets) : keychain();
    place.write(kept.secretKey(), secret, context, [this, kept, secret, context, answer](const SecretOutcome &outcome) {
        if (outcome.kind == SecretOutcome::Kind::Value)
            keepProfile(kept, secret, context, answer);
        else
            answer(outcome.words, true);
    });
}

void Workbench::keepProfile(const Profile &profile, const SecretString &secret, QObject *context,
                            const SaveAnswer &answer)
{
    const auto opened = [this, profile, secret, answer] {
        answer({}, false);
        if (secret.isEmpty())
            openProfile(profile.id);
        else
            open(profile, secret);
    };
    if (profile.fromAdministrator) {
        opened();
        return;
    }
    profileStore().save(profile, context, [opened, answer](const QString &trouble) {
        if (trouble.isEmpty())
            opened();
        else
            answer(trouble, false);
    });
}

void Workbench::removeProfile(const QUuid &id)
{
    const std::optional<Profile> found = profileStore().find(id);
    if (!found || found->fromAdministrator)
        return;
    if (m_tenant && m_tenant->workspace().profile.id == id) {
        leave([this, id] {
            closeProfileNow();
            removeProfile(id);
        });
        return;
    }
    courier().remove(id);
    m_sessionSecrets.remove(found->secretKey(), this, [](const SecretOutcome &) {});
    profileStore().remove(id, this, [this](const QString &trouble) {
        if (!trouble.isEmpty())
            Q_EMIT failed(trouble);
    });
}

void Workbench::examine(QObject *context, Diagnosis answer)
{
    Doctor::Patient patient;
    patient.network = &network();
    patient.clock = &m_clock;
    patient.policies = m_policies;
    auto *doctor = new Doctor(
        patient,
        [this](bool, const Doctor::Profiles &take) {
            QList<Profile> all = profiles();
            const Profile *open = m_tenant ? &m_tenant->workspace().profile : nullptr;
            if (open && !profileStore().find(open->id))
                all.append(*open);
            take(all, profileStore().troubles());
        },
        context);
    connect(doctor, &Doctor::finished, context, [doctor, answer] {
        answer(doctor->findings());
        doctor->deleteLater();
    });
    doctor->start();
}

void Workbench::tellRecovery()
{
    store().drafts({}, this, [this](const Result<QList<Draft>, StoreError> &drafts) {
        if (drafts)
            Q_EMIT noticed(RecoveryNotice::after(*drafts).words);
    });
}

LocalData &Workbench::localData()
{
    return store();
}

SqliteDraftStore &Workbench::store()
{
    if (!m_store) {
        m_store = std::make_unique<SqliteDraftStore>();
        connect(m_store.get(), &SqliteDraftStore::noticed, this, [this](const StoreNotice &notice) {
            qCWarning(lcStore) << notice.technical;
            Q_EMIT noticed(notice.words);
        });
    }
    return *m_store;
}

QNetworkAccessManager &Workbench::network()
{
    if (!m_network) {
        m_network = std::make_unique<QNetworkAccessManager>();
        setUpNetwork(*m_network, m_policies.proxyRule());
    }
    return *m_network;
}

SecretStore &Workbench::keychain()
{
    if (!m_keychain)
        m_keychain = std::make_unique<KeychainSecretStore>(std::make_unique<QtKeychainBackend>());
    return *m_keychain;
}

ProfileStore &Workbench::profileStore()
{
    if (!m_profiles) {
        m_profiles = std::make_unique<ProfileStore>(store(), keychain(), AdministratorProfiles::files());
        connect(m_profiles.get(), &ProfileStore::changed, this, &WindowHost::profilesChanged);
        connect(m_profiles.get(), &ProfileStore::loaded, this, &WindowHost::profilesChanged);
    }
    return *m_profiles;
}

/// What was given for this session comes first: it is newer than what the keychain may hold.
void Workbench::readSecret(const Profile &profile, QObject *context, SecretAnswer answer)
{
    m_sessionSecrets.read(profile.secretKey(), context,
                          [this, profile, context, answer = std::move(answer)](const SecretOutcome &outcome) {
                              if (outcome.kind == SecretOutcome::Kind::Value)
                                  answer(outcome);
                              else
                                  keychain().read(profile.secretKey(), context, answer);
                          });
}

void Workbench::open(const Profile &profile, const SecretString &secret)
{
    if (isForbidden(profile))
        return;
    ++m_wish;
    leave([this, profile, secret] { openNow(profile, secret); });
}

void Workbench::openNow(const Profile &profile, const SecretString &secret, SandboxFaults *faults)
{
    ++m_wish;
    closeTenant();
    ApiClient &client = courier().connectTo(profile, secret);
    courier().setShown(profile.id);
    m_tenant = std::make_unique<Tenant>(Tenant::Tools{m_clock, m_randomness, store(), courier().outbox(), m_prompts},
                                        profile, client, faults);
    Tenant *tenant = m_tenant.get();
    store().catalogue(profile.id, &client, [this, tenant](const Result<QList<FieldDefinition>, StoreError> &known) {
        if (known && m_tenant.get() == tenant)
            tenant->workspace().catalogue.learn(*known);
    });
    setConnection(Connection::Connecting);
    Q_EMIT workspaceChanged();
}

void Workbench::serveOutbox(const QUuid &profileId)
{
    const std::optional<Profile> found = m_profiles->find(profileId);
    if (!found)
        return; // a sandbox, or given at another start: its updates go on when it is opened again
    if (const QString why = m_policies.whyNot(*found); !why.isEmpty()) {
        Q_EMIT noticed(
            tr("Updates for %1 are not sent. %2", "%1: name of a profile, %2: a full sentence").arg(found->name, why));
        return;
    }
    readSecret(*found, this, [this, profile = *found](const SecretOutcome &outcome) {
        if (m_tenant && m_tenant->workspace().profile.id == profile.id)
            return; // opened meanwhile
        if (outcome.kind == SecretOutcome::Kind::Value)
            courier().connectTo(profile, outcome.secret);
        else
            Q_EMIT noticed(
                tr("Updates for %1 wait in its outbox until you open that connection.", "%1: name of a profile")
                    .arg(profile.name));
    });
}

Courier &Workbench::courier()
{
    if (!m_courier) {
        m_courier = std::make_unique<Courier>(Courier::Tools{network(), m_clock, m_randomness, store()});
        connect(m_courier.get(), &Courier::serviceWanted, this, &Workbench::serveOutbox);
        connect(m_courier.get(), &Courier::noticed, this, &WindowHost::noticed);
        connect(&m_courier->tally(), &OutboxTally::changed, this, &WindowHost::outboxChanged);
        connect(m_courier.get(), &Courier::reachableChanged, this,
                [this](bool reachable) { setConnection(reachable ? Connection::Connected : Connection::Offline); });
    }
    return *m_courier;
}

bool Workbench::isForbidden(const Profile &profile)
{
    const QString why = m_policies.whyNot(profile);
    if (!why.isEmpty())
        Q_EMIT failed(why);
    return !why.isEmpty();
}

void Workbench::setConnection(Connection connection)
{
    if (m_connection == connection)
        return;
    m_connection = connection;
    Q_EMIT connectionChanged();
}

} // namespace jobwright
