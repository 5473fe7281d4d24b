// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/qtkeychainbackend.h"

#include <qt6keychain/keychain.h>

namespace jobwright {

namespace {

QString service()
{
    return QStringLiteral("jobwright");
}

QKeychain::Job *newJob(const KeychainRequest &request, QObject *parent)
{
    switch (request.kind) {
    case KeychainRequest::Kind::Read:
        return new QKeychain::ReadPasswordJob(service(), parent);
    case KeychainRequest::Kind::Write: {
        auto *write = new QKeychain::WritePasswordJob(service(), parent);
        write->setTextData(QString::fromUtf8(request.text.reveal()));
        return write;
    }
    case KeychainRequest::Kind::Delete:
        break;
    }
    return new QKeychain::DeletePasswordJob(service(), parent);
}

KeychainReply::Kind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeychainReply::Kind::Done;
    case QKeychain::EntryNotFound:
        return KeychainReply::Kind::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return KeychainReply::Kind::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // what comes without a session bus or without a service on it
        return KeychainReply::Kind::Unavailable;
    case QKeychain::CouldNotDeleteEntry:
        break;
    }
    return KeychainReply::Kind::Failed;
}

KeychainReply replyOf(const QKeychain::Job &job)
{
    KeychainReply reply{kindOf(job.error()), {}, job.error() == QKeychain::NoError ? QString() : job.errorString()};
    if (const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(&job); read && !job.error())
        reply.text = SecretString(read->textData());
    return reply;
}

} // namespace

QtKeychainBackend::QtKeychainBackend(QObject *parent) : QObject(parent) {}

QtKeychainBackend::~QtKeychainBackend()
{
    // libsecret calls back with a bare pointer to the job: one that is under way must outlive us, and deletes itself.
    const auto jobs = findChildren<QKeychain::Job *>(QString(), Qt::FindDirectChildrenOnly);
    for (QKeychain::Job *job : jobs)
        job->setParent(nullptr);
}

void QtKeychainBackend::start(const KeychainRequest &request, Ended ended)
{
    QKeychain::Job *job = newJob(request, this);
    job->setKey(request.key);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this,
            [ended = std::move(ended)](const QKeychain::Job *done) { ended(replyOf(*done)); });
    job->start();
}

} // namespace jobwright
