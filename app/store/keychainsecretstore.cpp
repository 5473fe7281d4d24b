// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychainsecretstore.h"

#include "base/logcategories.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace jobwright {

namespace {

/// What stands before the secret in the keychain, so that a later version can write something else, and so that an
/// entry is never empty: empty is how KWallet's errors look.
const QByteArray version1("1:");

void give(const QPointer<QObject> &context, const SecretStore::Answer &answer, const SecretOutcome &outcome)
{
    if (!context || !answer)
        return;
    QMetaObject::invokeMethod(
        context.data(), [answer, outcome] { answer(outcome); }, Qt::QueuedConnection);
}

} // namespace

KeychainSecretStore::KeychainSecretStore(std::unique_ptr<KeychainBackend> backend, std::chrono::milliseconds patience,
                                         QObject *parent)
    : QObject(parent), m_backend(std::move(backend)), m_patience(patience)
{
}

KeychainSecretStore::~KeychainSecretStore() = default;

void KeychainSecretStore::read(const QString &key, QObject *context, Answer answer)
{
    ask(KeychainRequest::Kind::Read, key, {}, context, std::move(answer));
}

void KeychainSecretStore::write(const QString &key, const SecretString &secret, QObject *context, Answer answer)
{
    ask(KeychainRequest::Kind::Write, key, secret, context, std::move(answer));
}

void KeychainSecretStore::remove(const QString &key, QObject *context, Answer answer)
{
    ask(KeychainRequest::Kind::Delete, key, {}, context, std::move(answer));
}

void KeychainSecretStore::ask(KeychainRequest::Kind kind, const QString &key, const SecretString &secret,
                              QObject *context, Answer answer)
{
    const quint64 number = ++m_asked;
    m_waiting.push_back({number, kind, key, secret, context, std::move(answer), false});
    QTimer::singleShot(m_patience, this, [this, number] { giveUp(number); });
    // Later, because the first use of the keychain may block for a moment.
    QMetaObject::invokeMethod(this, &KeychainSecretStore::beginNext, Qt::QueuedConnection);
}

void KeychainSecretStore::beginNext()
{
    if (m_current || m_waiting.empty())
        return;
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    switch (m_current->kind) {
    case KeychainRequest::Kind::Read:
        return step(KeychainRequest::Kind::Read, &KeychainSecretStore::afterRead);
    case KeychainRequest::Kind::Write:
        return step(KeychainRequest::Kind::Write, &KeychainSecretStore::afterWrite);
    case KeychainRequest::Kind::Delete:
        return step(KeychainRequest::Kind::Read, &KeychainSecretStore::afterRemoveRead);
    }
}

void KeychainSecretStore::step(KeychainRequest::Kind kind, Next next)
{
    KeychainRequest request{kind, m_current->key, {}};
    if (kind == KeychainRequest::Kind::Write)
        request.text = SecretString(version1 + m_current->secret.reveal());
    m_backend->start(request, [this, next](const KeychainReply &reply) {
        if (m_current->givenUp)
            return ended({});
        (this->*next)(reply);
    });
}

void KeychainSecretStore::ended(const SecretOutcome &outcome)
{
    const Operation operation = *std::exchange(m_current, std::nullopt);
    if (!operation.givenUp)
        give(operation.context, operation.answer, outcome);
    QMetaObject::invokeMethod(this, &KeychainSecretStore::beginNext, Qt::QueuedConnection);
}

void KeychainSecretStore::giveUp(quint64 number)
{
    const SecretOutcome outcome{
        SecretOutcome::Kind::Unavailable,
        {},
        tr("The keychain did not answer in time. It may be waiting for you to unlock it. Nothing is lost: unlock it "
           "and try again, or enter the secret for this session only.")};
    if (m_current && m_current->number == number) {
        qCWarning(lcStore, "the keychain does not answer");
        m_current->givenUp = true;
        return give(m_current->context, m_current->answer, outcome);
    }
    const auto waiting = std::find_if(m_waiting.begin(), m_waiting.end(),
                                      [number](const Operation &operation) { return operation.number == number; });
    if (waiting == m_waiting.end())
        return;
    give(waiting->context, waiting->answer, outcome);
    m_waiting.erase(waiting);
}

void KeychainSecretStore::afterRead(const KeychainReply &reply)
{
    ended(valueOf(reply));
}

void KeychainSecretStore::afterWrite(const KeychainReply &reply)
{
    if (reply.kind != KeychainReply::Kind::Done)
        return ended(failureOf(reply));
    step(KeychainRequest::Kind::Read, &KeychainSecretStore::afterWriteRead);
}

void KeychainSecretStore::afterWriteRead(const KeychainReply &reply)
{
    const SecretOutcome readBack = valueOf(reply);
    if (readBack.kind == SecretOutcome::Kind::Value && readBack.secret == m_current->secret)
        return ended({SecretOutcome::Kind::Value, {}, {}});
    qCWarning(lcStore, "the keychain did not keep what it was given");
    ended({SecretOutcome::Kind::Failed,
           {},
           tr("The keychain reported that it stored the secret, but reading it back showed something else. The secret "
              "is not stored. Unlock the keychain and try again, or enter the secret for this session only.")});
}

void KeychainSecretStore::afterRemoveRead(const KeychainReply &reply)
{
    // An entry that cannot be read as a secret of ours can be removed all the same.
    if (reply.kind != KeychainReply::Kind::Done)
        return ended(failureOf(reply));
    step(KeychainRequest::Kind::Delete, &KeychainSecretStore::afterDelete);
}

void KeychainSecretStore::afterDelete(const KeychainReply &reply)
{
    if (reply.kind != KeychainReply::Kind::Done)
        return ended(failureOf(reply));
    step(KeychainRequest::Kind::Read, &KeychainSecretStore::afterDeleteRead);
}

void KeychainSecretStore::afterDeleteRead(const KeychainReply &reply)
{
    // Read a moment ago and not found now: it is gone, unless the keychain was locked in between.
    if (reply.kind == KeychainReply::Kind::NotFound)
        return ended({SecretOutcome::Kind::Value, {}, {}});
    if (reply.kind != KeychainReply::Kind::Done)
        return ended(failureOf(reply));
    ended({SecretOutcome::Kind::Failed,
           {},
           tr("The keychain reported that it removed the secret, but the secret is still there. Remove it in the "
              "program that manages your passwords.")});
}

SecretOutcome KeychainSecretStore::valueOf(const KeychainReply &reply)
{
    if (reply.kind != KeychainReply::Kind::Done)
        return failureOf(reply);
    const QByteArray &text = reply.text.reveal();
    if (text.isEmpty()) {
        return {SecretOutcome::Kind::Failed,
                {},
                tr("The keychain answered without the secret. It may be locked: unlock it and try again.")};
    }
    if (!text.startsWith(version1)) {
        return {SecretOutcome::Kind::Failed,
                {},
                tr("The keychain holds an entry that this version of the program cannot read. Enter the secret again "
                   "to replace it, or update the program.")};
    }
    return {SecretOutcome::Kind::Value, SecretString(text.mid(version1.size())), {}};
}

SecretOutcome KeychainSecretStore::failureOf(const KeychainReply &reply)
{
    const QString said = reply.message.isEmpty() ? tr("no reason given") : reply.message;
    switch (reply.kind) {
    case KeychainReply::Kind::NotFound:
        return {SecretOutcome::Kind::MissingOrLocked,
                {},
                tr("The keychain did not find the secret, or it is locked. If you stored the secret before, unlock "
                   "the keychain and try again; entering it again would replace what is stored.")};
    case KeychainReply::Kind::Unavailable:
        return {SecretOutcome::Kind::Unavailable,
                {},
                //: %1 is the reason in the keychain's own words
                tr("There is no keychain that can be reached (%1). The secret can be kept for this session only.")
                    .arg(said)};
    case KeychainReply::Kind::Denied:
        return {
            SecretOutcome::Kind::Failed,
            {},
            //: %1 is the reason in the keychain's own words
            tr("The keychain refused (%1). It may be locked: unlock it and try again. Nothing was changed.").arg(said)};
    case KeychainReply::Kind::Done:
    case KeychainReply::Kind::Failed:
        break;
    }
    return {SecretOutcome::Kind::Failed,
            {},
            //: %1 is the reason in the keychain's own words
            tr("The keychain failed (%1). Try again, or enter the secret for this session only.").arg(said)};
}

} // namespace jobwright
