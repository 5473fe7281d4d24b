// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/endedcall.h"

#include "net/call.h"

#include <QSignalSpy>
#include <QTest>

namespace jobwright {

Reply ended(Call *call, int milliseconds)
{
    QSignalSpy spy(call, &Call::finished);
    if (spy.isEmpty() && !spy.wait(milliseconds)) {
        QTest::qFail("The call did not end.", __FILE__, __LINE__);
        return {};
    }
    const Reply reply = spy.constFirst().constFirst().value<Reply>();
    // What is left of it may still come; the spy lives on while the call does.
    QCoreApplication::processEvents();
    if (spy.size() != 1)
        QTest::qFail("The call ended more than once.", __FILE__, __LINE__);
    return reply;
}

} // namespace jobwright
