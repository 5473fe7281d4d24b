// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificate.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace jobwright {

namespace {

bool openssl(const QTemporaryDir &dir, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(dir.path());
    process.start(QStringLiteral("openssl"), arguments);
    return process.waitForFinished(20'000) && process.exitCode() == 0;
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString asn1Time(const QDateTime &time)
{
    return time.toString(QStringLiteral("yyyyMMddHHmmss")) + u'Z';
}

// `openssl ca` alone can set both dates; `req -x509` takes no end in the past.
const QByteArray configuration = R"([ca]
default_ca = this
[this]
database = index.txt
serial = serial.txt
new_certs_dir = .
default_md = sha256
policy = any
[any]
commonName = supplied
)";

} // namespace

Certificate Certificate::make(const QByteArray &subjectAltName, int days)
{
    const QTemporaryDir dir;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString end = asn1Time(now.addDays(days > 0 ? days : -1));
    const QString start = asn1Time(now.addDays(days > 0 ? -1 : days - 1));
    const bool prepared = write(dir.filePath(QStringLiteral("ca.cnf")), configuration) &&
                          write(dir.filePath(QStringLiteral("index.txt")), {}) &&
                          write(dir.filePath(QStringLiteral("serial.txt")), "01\n") &&
                          write(dir.filePath(QStringLiteral("ext.cnf")), "subjectAltName=" + subjectAltName + '\n');
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    if (!prepared ||
        !openssl(dir, words("req -new -newkey rsa:2048 -nodes -keyout key.pem -out request.pem -subj /CN=jobwright")) ||
        !openssl(dir, words("ca -batch -selfsign -config ca.cnf -extfile ext.cnf -keyfile key.pem -in request.pem -out "
                            "certificate.pem -notext -startdate") +
                          QStringList{start, QStringLiteral("-enddate"), end}))
        return Certificate();
    return {QSslKey(read(dir.filePath(QStringLiteral("key.pem"))), QSsl::Rsa),
            QSslCertificate(read(dir.filePath(QStringLiteral("certificate.pem"))))};
}

} // namespace jobwright
