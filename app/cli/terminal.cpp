// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <cstdio>

namespace jobwright {

namespace {

void write(std::FILE *to, const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), to);
    std::fflush(to);
}

} // namespace

Terminal standardTerminal()
{
    return {[](const QString &text) { write(stdout, text); }, [](const QString &text) { write(stderr, text); }};
}

} // namespace jobwright
