// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/doctorcommand.h"

#include "account/administratorprofiles.h"
#include "account/sandboxserver.h"
#include "cli/commandline.h"
#include "net/requestsetup.h"

#include <QJsonDocument>

#include <utility>

namespace jobwright {

namespace {

Doctor::Patient patientOf(QNetworkAccessManager &network, const Clock &clock, const Policies &policies,
                          const ConnectionOptions &options, const QString &environmentClient)
{
    Doctor::Patient patient;
    patient.network = &network;
    patient.clock = &clock;
    patient.policies = policies;
    patient.withoutKeychain = options.sandbox;
    patient.environmentClient = environmentClient;
    return patient;
}

} // namespace

DoctorCommand::DoctorCommand(const CommandLine &line, SecretStore &secrets, const Clock &clock, Terminal terminal,
                             const QString &environmentClient, QObject *parent)
    : Command(parent)
    , m_options(line.connection)
    , m_environmentClient(environmentClient)
    , m_json(line.json)
    , m_terminal(std::move(terminal))
    , m_known(m_records, secrets)
    , m_doctor(patientOf(m_network, clock, m_policies, line.connection, environmentClient),
               [this](bool sound, const Doctor::Profiles &answer) { findProfiles(sound, answer); })
{
    setUpNetwork(m_network, m_policies.proxyRule());
    connect(&m_doctor, &Doctor::finished, this, &DoctorCommand::report);
}

DoctorCommand::~DoctorCommand() = default;

void DoctorCommand::start()
{
    m_doctor.start();
}

void DoctorCommand::cancel()
{
    if (!std::exchange(m_ended, true))
        Q_EMIT finished(ExitCode::Interrupted);
}

void DoctorCommand::findProfiles(bool storeIsSound, const Doctor::Profiles &answer)
{
    if (m_options.sandbox) {
        startSandbox(answer);
    } else if (!m_options.baseUrl.isEmpty()) {
        answer({givenProfile(m_options.endpoint(), m_environmentClient)}, {});
    } else if (storeIsSound) {
        connect(&m_known, &KnownProfiles::loaded, this, [this, answer] { takeKnown(answer); });
        m_known.load();
    } else {
        const AdministratorProfiles administrators = AdministratorProfiles::read(AdministratorProfiles::files());
        answer(administrators.profiles, administrators.troubles);
    }
}

void DoctorCommand::startSandbox(const Doctor::Profiles &answer)
{
    m_sandbox = new SandboxServer(this);
    connect(m_sandbox, &SandboxServer::ready, this,
            [this, answer] { answer({sandboxProfile(m_sandbox->endpoint())}, {}); });
    connect(m_sandbox, &SandboxServer::failed, this, [this, answer](const QString &words) {
        if (!m_sandbox->endpoint().baseUrl.isValid()) // later its silence is what is found
            answer({}, {words});
    });
    m_sandbox->start({}); // in memory: nothing is left behind
}

void DoctorCommand::takeKnown(const Doctor::Profiles &answer) const
{
    if (m_options.profile.isEmpty()) {
        answer(m_known.profiles(), m_known.troubles());
        return;
    }
    const Result<Profile, QString> chosen = m_known.choose(m_options.profile);
    if (chosen)
        answer({*chosen}, m_known.troubles());
    else
        answer({}, {chosen.error()});
}

void DoctorCommand::report()
{
    if (std::exchange(m_ended, true))
        return;
    const QList<Finding> findings = m_doctor.findings();
    m_terminal.print(m_json ? QString::fromUtf8(QJsonDocument(findingsJson(findings)).toJson())
                            : findingsText(findings));
    Q_EMIT finished(isAnythingWrong(findings) ? ExitCode::Internal : ExitCode::Done);
}

} // namespace jobwright
