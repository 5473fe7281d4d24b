// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keychainbackend.h"
#include "store/secretstore.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>

namespace jobwright {

/// Secrets in the platform's keychain, which is believed only what reading back shows. Operations are carried out one
/// after the other in the order they were asked for.
class KeychainSecretStore : public QObject, public SecretStore
{
    Q_OBJECT

public:
    /// An operation that is not through `patience` after it was asked for answers Unavailable; if it had not begun, it
    /// never will. One that hangs holds back those behind it until the keychain answers, so that nothing is written
    /// behind a later operation's back.
    explicit KeychainSecretStore(std::unique_ptr<KeychainBackend> backend,
                                 std::chrono::milliseconds patience = std::chrono::seconds(30),
                                 QObject *parent = nullptr);
    ~KeychainSecretStore() override;

    void read(const QString &key, QObject *context, Answer answer) override;
    void write(const QString &key, const SecretString &secret, QObject *context, Answer answer) override;
    /// Reads first: a locked keychain reports a removal as done and does nothing.
    void remove(const QString &key, QObject *context, Answer answer) override;

private:
    struct Operation
    {
        quint64 number = 0;
        KeychainRequest::Kind kind = KeychainRequest::Kind::Read;
        QString key;
        SecretString secret;
        QPointer<QObject> context;
        Answer answer;
        bool givenUp = false; ///< answered already; what is under way is waited for, nothing more is done
    };
    using Next = void (KeychainSecretStore::*)(const KeychainReply &);

    void ask(KeychainRequest::Kind kind, const QString &key, const SecretString &secret, QObject *context,
             Answer answer);
    void beginNext();
    void step(KeychainRequest::Kind kind, Next next);
    void ended(const SecretOutcome &outcome);
    void giveUp(quint64 number);

    void afterRead(const KeychainReply &reply);
    void afterWrite(const KeychainReply &reply);
    void afterWriteRead(const KeychainReply &reply);
    void afterRemoveRead(const KeychainReply &reply);
    void afterDelete(const KeychainReply &reply);
    void afterDeleteRead(const KeychainReply &reply);

    [[nodiscard]] static SecretOutcome valueOf(const KeychainReply &reply);
    [[nodiscard]] static SecretOutcome failureOf(const KeychainReply &reply);

    std::unique_ptr<KeychainBackend> m_backend;
    std::chrono::milliseconds m_patience;
    quint64 m_asked = 0;
    std::deque<Operation> m_waiting;
    std::optional<Operation> m_current;
};

} // namespace jobwright
