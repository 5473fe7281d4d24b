// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jobwright::sandbox {

/// A property of an update: absent, null, or a value.
template <typename T>
struct Given
{
    bool present = false;
    bool null = false;
    T value = {};

    [[nodiscard]] bool hasValue() const { return present && !null; }
};

} // namespace jobwright::sandbox
