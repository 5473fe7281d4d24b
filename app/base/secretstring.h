// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace jobwright {

/// A secret in memory: no implicit conversion, no stream operator, wiped when it goes (best effort: Qt may have copied
/// it before). Never put into a log, a setting, a database, an argument list or the clipboard.
class SecretString
{
public:
    SecretString() = default;
    explicit SecretString(const QString &text);
    explicit SecretString(QByteArray utf8);
    SecretString(const SecretString &other) = default;
    SecretString(SecretString &&other) noexcept = default;
    SecretString &operator=(const SecretString &other);
    SecretString &operator=(SecretString &&other) noexcept;
    ~SecretString();

    [[nodiscard]] bool isEmpty() const { return m_utf8.isEmpty(); }
    /// The secret itself, as UTF-8, for the one place that needs it.
    [[nodiscard]] const QByteArray &reveal() const { return m_utf8; }
    [[nodiscard]] bool operator==(const SecretString &other) const { return m_utf8 == other.m_utf8; }

private:
    void wipe();

    QByteArray m_utf8;
};

} // namespace jobwright
