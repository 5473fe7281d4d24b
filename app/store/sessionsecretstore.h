// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/secretstore.h"

#include <QHash>

namespace jobwright {

/// Secrets in memory until the program ends: where there is no keychain, or where the user does not want one. A key
/// that was never written is MissingOrLocked.
class SessionSecretStore : public SecretStore
{
public:
    void read(const QString &key, QObject *context, Answer answer) override;
    void write(const QString &key, const SecretString &secret, QObject *context, Answer answer) override;
    void remove(const QString &key, QObject *context, Answer answer) override;

private:
    QHash<QString, SecretString> m_secrets;
};

} // namespace jobwright
