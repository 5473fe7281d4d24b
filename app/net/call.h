// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/reply.h"

#include <QObject>

namespace jobwright {

/// One request to the service and all it takes: token, renewal, waiting, repeats of reads. finished() is sent exactly
/// once, never before the function that started the call has returned, also after cancel() and after the client is
/// gone; then the call deletes itself.
class Call : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends the call soon: Cancelled where nothing can have been changed (nothing was sent, or it was a read), else
    /// Unknown with `cancelled`. No effect once finished.
    virtual void cancel() = 0;

Q_SIGNALS:
    void finished(const jobwright::Reply &reply);
};

} // namespace jobwright
