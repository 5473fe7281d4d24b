// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jobwright {

/// Collects what the program logs while it lives, all categories at all levels. One at a time.
class LogCapture
{
public:
    LogCapture();
    ~LogCapture();
    Q_DISABLE_COPY_MOVE(LogCapture)

    /// One line each: "category: message".
    [[nodiscard]] QString text() const;

private:
    QtMessageHandler m_previous = nullptr;
};

} // namespace jobwright
