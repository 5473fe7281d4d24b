// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apiclient.h"
#include "net/requestsetup.h"
#include "support/fixedrandomness.h"
#include "support/rawserver.h"
#include "support/testclock.h"

#include <QNetworkAccessManager>

#include <memory>

namespace jobwright {

/// A client on real sockets, at a RawServer or anywhere else, with short deadlines. Reads are not repeated unless the
/// policy says so.
struct WireFixture
{
    explicit WireFixture(const CallPolicy &thePolicy = quickPolicy()) : policy(thePolicy)
    {
        clock.run();
        setUpNetwork(network);
        connectTo(server.url());
    }

    void connectTo(const QUrl &url)
    {
        const Credentials credentials{QStringLiteral("client-7"), SecretString(QStringLiteral("s3cr3t"))};
        client =
            std::make_unique<ApiClient>(network, clock, randomness, Endpoint{url, 14532}, credentials, nullptr, policy);
    }

    [[nodiscard]] static CallPolicy quickPolicy()
    {
        CallPolicy policy;
        policy.deadline = std::chrono::milliseconds(700);
        policy.connectDeadline = std::chrono::milliseconds(400);
        policy.tick = std::chrono::milliseconds(20);
        policy.readRepeats = 0;
        policy.backoffBase = std::chrono::milliseconds(10);
        return policy;
    }

    CallPolicy policy;
    TestClock clock;
    FixedRandomness randomness;
    RawServer server;
    QNetworkAccessManager network;
    std::unique_ptr<ApiClient> client;
};

} // namespace jobwright
