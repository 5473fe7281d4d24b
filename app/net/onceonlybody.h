// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace jobwright {

/// A request's body that can be read once and never again. QNetworkAccessManager sends a request up to four times by
/// itself when a connection breaks; a body it cannot rewind stops that (it then ends with ContentReSendError). To be
/// sent with DoNotBufferUploadDataAttribute and an explicit Content-Length, else Qt makes a copy that it can rewind.
class OnceOnlyBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OnceOnlyBody(QByteArray bytes, QObject *parent = nullptr);
    /// Wipes the bytes: they may hold a secret.
    ~OnceOnlyBody() override;

    /// Whether any of it was taken for sending. Qt takes nothing before the connection stands.
    [[nodiscard]] bool wasRead() const { return m_position > 0; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return m_position >= m_bytes.size(); }
    /// Refuses without the warning of QIODevice: Qt's attempt to send again is expected.
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace jobwright
