// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apiclient.h"
#include "support/fakenetworkaccessmanager.h"
#include "support/fixedrandomness.h"
#include "support/testclock.h"

#include <memory>

namespace jobwright {

/// A client at https://api.example.test, tenant 14532, on a scripted network, without jitter. The clock goes with real
/// time and can be pushed on.
struct ApiFixture
{
    explicit ApiFixture(const CallPolicy &thePolicy = quickPolicy()) : policy(thePolicy)
    {
        clock.run();
        network.answerSignIns();
        client = makeClient(14532);
    }

    [[nodiscard]] std::unique_ptr<ApiClient> makeClient(qint64 customerId)
    {
        const Endpoint endpoint{QUrl(QStringLiteral("https://api.example.test")), customerId};
        const Credentials credentials{QStringLiteral("client-7"), SecretString(QStringLiteral("s3cr3t+&=/canary"))};
        return std::make_unique<ApiClient>(network, clock, randomness, endpoint, credentials, nullptr, policy);
    }

    /// As the program's, but waiting takes milliseconds.
    [[nodiscard]] static CallPolicy quickPolicy()
    {
        CallPolicy policy;
        policy.tick = std::chrono::milliseconds(5);
        policy.backoffBase = std::chrono::milliseconds(10);
        policy.backoffCap = std::chrono::milliseconds(40);
        return policy;
    }

    CallPolicy policy;
    TestClock clock;
    FixedRandomness randomness;
    FakeNetworkAccessManager network;
    std::unique_ptr<ApiClient> client;
};

} // namespace jobwright
