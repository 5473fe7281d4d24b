// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connectionoptions.h"
#include "cli/command.h"
#include "cli/knownprofiles.h"
#include "cli/terminal.h"
#include "doctor/doctor.h"
#include "store/readonlyprofilerecords.h"

#include <QNetworkAccessManager>

namespace jobwright {

class Clock;
class SandboxServer;
class SecretStore;
struct CommandLine;

/// `doctor`: says what is wrong on this computer and on the way to the services, and what to do about it. Ends with
/// Internal (1) where something is wrong.
class DoctorCommand : public Command
{
    Q_OBJECT

public:
    /// Of the line: the connection and the form. All that is referred to must outlive this; `environmentClient`:
    /// whose secret the environment holds, empty for none.
    DoctorCommand(const CommandLine &line, SecretStore &secrets, const Clock &clock, Terminal terminal,
                  const QString &environmentClient, QObject *parent = nullptr);
    ~DoctorCommand() override;

    void start() override;
    void cancel() override;

private:
    void findProfiles(bool storeIsSound, const Doctor::Profiles &answer);
    void startSandbox(const Doctor::Profiles &answer);
    void takeKnown(const Doctor::Profiles &answer) const;
    void report();

    ConnectionOptions m_options;
    QString m_environmentClient;
    bool m_json;
    Terminal m_terminal;
    Policies m_policies = Policies::read();
    QNetworkAccessManager m_network;
    ReadOnlyProfileRecords m_records;
    KnownProfiles m_known;
    SandboxServer *m_sandbox = nullptr;
    Doctor m_doctor;
    bool m_ended = false;
};

} // namespace jobwright
