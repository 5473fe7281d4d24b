// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sessionsecretstore.h"

#include <QCoreApplication>
#include <QObject>

namespace jobwright {

namespace {

void answerLater(QObject *context, const SecretStore::Answer &answer, const SecretOutcome &outcome)
{
    QMetaObject::invokeMethod(
        context, [answer, outcome] { answer(outcome); }, Qt::QueuedConnection);
}

SecretOutcome missing()
{
    return {SecretOutcome::Kind::MissingOrLocked,
            {},
            QCoreApplication::translate("SecretStore", "No secret was entered since the program started.")};
}

} // namespace

void SessionSecretStore::read(const QString &key, QObject *context, Answer answer)
{
    const auto secret = m_secrets.constFind(key);
    answerLater(context, answer,
                secret == m_secrets.cend() ? missing() : SecretOutcome{SecretOutcome::Kind::Value, *secret, {}});
}

void SessionSecretStore::write(const QString &key, const SecretString &secret, QObject *context, Answer answer)
{
    m_secrets.insert(key, secret);
    answerLater(context, answer, {SecretOutcome::Kind::Value, {}, {}});
}

void SessionSecretStore::remove(const QString &key, QObject *context, Answer answer)
{
    const bool was = m_secrets.remove(key);
    answerLater(context, answer, was ? SecretOutcome{SecretOutcome::Kind::Value, {}, {}} : missing());
}

} // namespace jobwright
