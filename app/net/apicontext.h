// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/callpolicy.h"
#include "net/endpoint.h"
#include "net/retrybudget.h"
#include "net/retrygate.h"
#include "net/tokensource.h"

class QNetworkAccessManager;

namespace jobwright {

class Clock;
class Randomness;

/// What the calls of one client share. Each call keeps it alive, so that a call may outlive its client.
struct ApiContext
{
    ApiContext(QNetworkAccessManager &theNetwork, Clock &theClock, Randomness &theRandomness,
               const Endpoint &theEndpoint, const Credentials &credentials, const CallPolicy &thePolicy)
        : network(theNetwork)
        , clock(theClock)
        , randomness(theRandomness)
        , endpoint(theEndpoint)
        , policy(thePolicy)
        , tokens(theNetwork, theClock, theEndpoint, credentials, thePolicy)
        , gate(theClock)
        , budget(theClock, thePolicy)
    {
    }

    QNetworkAccessManager &network;
    Clock &clock;
    Randomness &randomness;
    const Endpoint endpoint;
    const CallPolicy policy;
    TokenSource tokens;
    RetryGate gate;
    RetryBudget budget;
};

} // namespace jobwright
