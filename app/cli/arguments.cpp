// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <QStringDecoder>

namespace jobwright {

std::optional<QStringList> decodeArguments(int argc, const char *const *argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        QStringDecoder decoder(QStringDecoder::System, QStringDecoder::Flag::Stateless);
        const QString argument = decoder(QByteArrayView(argv[i]));
        if (decoder.hasError())
            return std::nullopt;
        arguments.append(argument);
    }
    return arguments;
}

} // namespace jobwright
