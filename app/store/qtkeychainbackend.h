// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keychainbackend.h"

#include <QObject>

namespace jobwright {

/// QtKeychain: Credential Store on Windows, Keychain on macOS, KWallet or the secret service elsewhere. Nothing is
/// touched before the first request, which may block for half a second on the session bus. Never a plain file.
class QtKeychainBackend : public QObject, public KeychainBackend
{
    Q_OBJECT

public:
    explicit QtKeychainBackend(QObject *parent = nullptr);
    ~QtKeychainBackend() override;

    void start(const KeychainRequest &request, Ended ended) override;
};

} // namespace jobwright
