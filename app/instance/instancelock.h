// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

namespace jobwright {

struct InstancePlace;

/// Being the one instance: one process at a time holds it, and the system takes it back when that process ends,
/// however it ends. So neither a file left behind nor a process number that was given out again can mislead.
class InstanceLock
{
public:
    /// At once; nullptr where another process holds it, or the file cannot be made.
    [[nodiscard]] static std::unique_ptr<InstanceLock> take(const InstancePlace &place);
    ~InstanceLock();
    Q_DISABLE_COPY_MOVE(InstanceLock)

private:
    explicit InstanceLock(int file) : m_file(file) {}

    int m_file;
};

} // namespace jobwright
