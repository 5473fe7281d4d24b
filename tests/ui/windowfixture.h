// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagefixture.h"

#include "account/policies.h"
#include "models/joblistmodel.h"
#include "window/mainwindow.h"
#include "window/tenantview.h"
#include "window/windowhost.h"
#include "window/windowsettings.h"

#include <QApplication>
#include <QTest>

#include <memory>

namespace jobwright {

/// A program around the window, in the test's hands.
class FakeHost : public WindowHost
{
public:
    /// `prompts`: answers questions instead of `answers`.
    explicit FakeHost(Workspace *workspace = nullptr, Prompts *prompts = nullptr) : open(workspace), m_prompts(prompts)
    {
    }

    [[nodiscard]] QList<Profile> profiles() const override { return known; }
    [[nodiscard]] Workspace *workspace() override { return open; }
    [[nodiscard]] Connection connection() const override { return state; }
    [[nodiscard]] Prompts &prompts() override { return m_prompts ? *m_prompts : answers; }
    [[nodiscard]] LocalData &localData() override { return *data; }
    [[nodiscard]] const Clock &clock() const override { return time; }
    [[nodiscard]] const Policies &policies() const override { return rules; }
    void startSandbox() override { asked.append(QStringLiteral("sandbox")); }
    void openProfile(const QUuid &id) override { asked.append(id.toString()); }
    void closeProfile() override
    {
        leave([this] { switchTo(nullptr); });
    }
    void testConnection(const Profile &profile, const SecretString &, QObject *, TestAnswer answer) override
    {
        asked.append(QStringLiteral("test ") + profile.name);
        answer({{ConnectionCheck::What::SignIn, ConnectionCheck::State::Works, QStringLiteral("Sign in"), {}, {}},
                {ConnectionCheck::What::Persons, ConnectionCheck::State::Failed, QStringLiteral("Read persons"),
                 QStringLiteral("The permission is missing."), QStringLiteral("contacts:persons:read")}},
               QStringLiteral("Persons cannot be chosen."), true);
    }
    void saveProfile(const Profile &profile, const SecretString &, bool sessionOnly, QObject *,
                     SaveAnswer answer) override
    {
        saved.append(profile);
        answer(sessionOnly ? QString() : QStringLiteral("No keychain here."), true);
    }
    void examine(QObject *, Diagnosis answer) override { answer(findings); }
    void removeProfile(const QUuid &) override { asked.append(QStringLiteral("remove")); }

    void switchTo(Workspace *workspace)
    {
        Q_EMIT workspaceLeaving();
        open = workspace;
        Q_EMIT workspaceChanged();
    }

    Workspace *open; ///< the tenant that is shown
    QList<Profile> known;
    QList<Profile> saved;
    QStringList asked;
    QList<Finding> findings;
    Connection state = Connection::Connected;
    AnsweringPrompts answers;
    LocalData *data = nullptr;
    Policies rules;
    TestClock time;

private:
    Prompts *m_prompts;
};

struct OpenWindow
{
    explicit OpenWindow(bool connected = true)
        : settings(fixture.folder.filePath(QStringLiteral("window.ini")))
        , host(connected ? &fixture.workspace : nullptr)
    {
        fixture.service.jobs.insert(
            1004473, "{\"id\":1004473,\"typeName\":\"Gas safety record\",\"status\":\"new\",\"contactId\":7,"
                     "\"contactName\":\"Harrow Court "
                     "Flats\",\"reference\":\"GS-9\",\"plannedStartAt\":\"2026-11-24T09:30:00Z\"}");
        window = std::make_unique<MainWindow>(host, settings);
        window->resize(1200, 800);
        window->show();
        window->activateWindow();
    }
    [[nodiscard]] bool ready() const
    {
        return QTest::qWaitForWindowActive(window.get()) && QTest::qWaitFor([this] {
                   return !window->tenantView() || window->tenantView()->jobs().totalCount() == 2;
               });
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return window->findChild<T *>(QString::fromLatin1(name));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), Qt::Key(key),
                        modifiers);
    }
    [[nodiscard]] JobTabs &tabs() const { return window->tenantView()->tabs(); }

    PageFixture fixture;
    WindowSettings settings;
    FakeHost host;
    std::unique_ptr<MainWindow> window;
};

} // namespace jobwright
