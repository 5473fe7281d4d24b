// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/instanceframe.h"

#include "instance/instancemessage.h"

#include <QtEndian>

namespace jobwright {

InstanceFrame InstanceFrame::read(const QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.front() != version)
        return {State::Broken, {}};
    if (bytes.size() < headSize)
        return {};
    const qsizetype length = qFromBigEndian<quint16>(bytes.constData() + 1);
    if (length == 0 || length > InstanceMessage::longestEncoded || bytes.size() > headSize + length)
        return {State::Broken, {}};
    if (bytes.size() < headSize + length)
        return {};
    return {State::Complete, bytes.mid(headSize)};
}

QByteArray InstanceFrame::around(const QByteArray &message)
{
    QByteArray bytes(headSize, version);
    qToBigEndian(static_cast<quint16>(message.size()), bytes.data() + 1);
    return bytes + message;
}

QByteArray InstanceFrame::answer(InstanceAnswer answer)
{
    return QByteArray(1, version) + static_cast<char>(answer);
}

std::optional<InstanceAnswer> InstanceFrame::readAnswer(const QByteArray &bytes)
{
    for (const InstanceAnswer known : {InstanceAnswer::Taken, InstanceAnswer::Refused}) {
        if (bytes == answer(known))
            return known;
    }
    return std::nullopt;
}

} // namespace jobwright
