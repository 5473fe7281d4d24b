// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/onceonlybody.h"

#include <algorithm>
#include <cstring>

namespace jobwright {

OnceOnlyBody::OnceOnlyBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    // Unbuffered, or QIODevice would hold a second copy, which nobody wipes.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OnceOnlyBody::~OnceOnlyBody()
{
    if (m_bytes.isDetached())
        m_bytes.fill('\0');
}

qint64 OnceOnlyBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OnceOnlyBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min<qint64>(maxSize, m_bytes.size() - m_position);
    if (count <= 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + m_position, static_cast<std::size_t>(count));
    m_position += count;
    return count;
}

} // namespace jobwright
