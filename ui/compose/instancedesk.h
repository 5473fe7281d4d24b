// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/instanceentry.h"
#include "instance/instanceplace.h"

#include <QObject>

#include <memory>
#include <optional>

namespace jobwright {

class InstanceServer;
class MainWindow;
struct CommandLine;
struct InstanceMessage;

/// One window per user, screen and drafts file: a later start hands over what it is for, and ends.
class InstanceDesk : public QObject
{
    Q_OBJECT

public:
    /// Asks the program that runs to take what this start is for, before any window system is asked for anything;
    /// nameProgram() comes before. Where `commandLine` wants a window of its own nobody is asked.
    explicit InstanceDesk(const CommandLine &commandLine, QObject *parent = nullptr);
    ~InstanceDesk() override;

    /// It took it: nothing is left to do here.
    [[nodiscard]] bool isHandedOver() const { return m_entry.role == InstanceEntry::Role::HandedOver; }
    /// From now on the window gets what later starts hand over, where this one is the instance, as long as
    /// both are there.
    void serve(MainWindow &window);

private:
    void take(const InstanceMessage &message, MainWindow &window);

    std::optional<InstancePlace> m_place;
    InstanceEntry m_entry;
    std::unique_ptr<InstanceServer> m_server;
};

} // namespace jobwright
