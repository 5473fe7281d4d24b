// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeanswer.h"

#include <QNetworkReply>
#include <QTimer>

namespace jobwright {

/// A reply that ends as a FakeAnswer says, on a later turn of the event loop.
class FakeReply : public QNetworkReply
{
    Q_OBJECT

public:
    FakeReply(const QNetworkRequest &request, QNetworkAccessManager::Operation operation, FakeAnswer answer,
              QObject *parent);

    void abort() override;
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    void complete();
    void end(NetworkError error);

    FakeAnswer m_answer;
    QTimer m_timer;
    qint64 m_position = 0;
    bool m_readable = false;
};

} // namespace jobwright
