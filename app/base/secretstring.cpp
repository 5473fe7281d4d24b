// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secretstring.h"

#include <utility>

namespace jobwright {

SecretString::SecretString(const QString &text) : m_utf8(text.toUtf8()) {}

SecretString::SecretString(QByteArray utf8) : m_utf8(std::move(utf8)) {}

SecretString &SecretString::operator=(const SecretString &other)
{
    if (this != &other) {
        wipe();
        m_utf8 = other.m_utf8;
    }
    return *this;
}

SecretString &SecretString::operator=(SecretString &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_utf8 = std::exchange(other.m_utf8, {});
    }
    return *this;
}

SecretString::~SecretString()
{
    wipe();
}

void SecretString::wipe()
{
    // A shared buffer belongs to another SecretString as well; the last owner wipes it.
    if (!m_utf8.isEmpty() && m_utf8.isDetached()) {
        volatile char *bytes = m_utf8.data();
        for (qsizetype i = 0; i < m_utf8.size(); ++i)
            bytes[i] = 0;
    }
    m_utf8.clear();
}

} // namespace jobwright
