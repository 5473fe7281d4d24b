// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkRequest;

namespace jobwright {

/// Switches the sandbox server's faults on and off over its control path, for trying out what the program does then.
class SandboxFaults : public QObject
{
    Q_OBJECT

public:
    struct Fault
    {
        QString name;        ///< the server's word, such as `lostAnswer`
        QString label;       ///< for a menu, translated
        QJsonObject options; ///< value and count, as the server takes them
    };

    /// `network` must outlive this.
    SandboxFaults(QNetworkAccessManager &network, QUrl server, QObject *parent = nullptr);

    [[nodiscard]] static QList<Fault> all();
    /// As the server last said; never of one that ends by itself.
    [[nodiscard]] bool isOn(const QString &name) const { return m_on.contains(name); }

    /// Asks the server which are on: it may have been left with some, and goes on with them.
    void load();
    void set(const Fault &fault, bool on);
    void clear();

Q_SIGNALS:
    /// The server took a change, or was asked.
    void changed();
    /// The server did not take it; in words for the user.
    void failed(const QString &words);

private:
    void send(const QByteArray &verb, const QString &path, const QJsonObject &body);
    [[nodiscard]] QNetworkRequest request(const QString &path) const;

    QNetworkAccessManager &m_network;
    QUrl m_server;
    QStringList m_on;
    int m_questions = 0;
};

} // namespace jobwright
