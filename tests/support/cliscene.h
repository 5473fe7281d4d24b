// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/programprocess.h"
#include "support/sandboxprocess.h"
#include "support/storefixture.h"

namespace jobwright {

/// The real program with fresh folders, and the sandbox without faults and log.
struct CliScene
{
    explicit CliScene(SandboxProcess &theSandbox, const QByteArray &client = "sandbox")
        : sandbox(theSandbox), program(client)
    {
        sandbox.clearFaults();
        sandbox.clearLog();
        store.options.path = program.draftsFile();
    }

    [[nodiscard]] static QStringList words(const QString &line) { return line.split(u' ', Qt::SkipEmptyParts); }
    /// With the connection to the sandbox.
    [[nodiscard]] ProgramProcess::Run run(const QString &line) const
    {
        return program.run(words(line) + ProgramProcess::at(sandbox));
    }
    [[nodiscard]] std::unique_ptr<QProcess> start(const QString &line) const
    {
        return program.start(words(line) + ProgramProcess::at(sandbox));
    }
    [[nodiscard]] QList<Draft> drafts()
    {
        store.open();
        const auto drafts = store.drafts();
        store.store.reset();
        return drafts ? *drafts : QList<Draft>();
    }
    [[nodiscard]] QList<HistoryEntry> history()
    {
        store.open();
        const auto entries = store.history();
        store.store.reset();
        return entries ? *entries : QList<HistoryEntry>();
    }
    [[nodiscard]] int patches(JobId job) const { return sandbox.count(QStringLiteral("PATCH /v1/jobs/%1").arg(job)); }

    SandboxProcess &sandbox;
    ProgramProcess program;
    StoreFixture store;
};

} // namespace jobwright
