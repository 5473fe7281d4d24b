// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretstring.h"
#include "net/answer.h"
#include "net/apicontext.h"
#include "net/call.h"
#include "net/clocktimer.h"
#include "net/request.h"

#include <chrono>
#include <memory>

namespace jobwright {

class Exchange;

/// A call over HTTP: waits for the gate, gets a token, sends, judges, and repeats where the rules allow it: after 401
/// once with a new token, and reads after throttling and failures that may pass. An update neither waits for the gate
/// nor is repeated after throttling: the job may change meanwhile, so whoever sends it must look at the job again.
class HttpCall : public Call
{
    Q_OBJECT

public:
    HttpCall(std::shared_ptr<ApiContext> context, Request request, QObject *parent);
    ~HttpCall() override;

    void cancel() override;

Q_SIGNALS:
    /// Before finished(), whenever something is known: did the service answer, or was there no way to it?
    void reached(bool answered);

private:
    void begin();
    void waitForTurn();
    void waitFor(std::chrono::milliseconds time);
    void tellThrottled(std::chrono::milliseconds time);
    void fetchToken();
    void takeToken(const Result<SecretString, TokenSource::Refusal> &result);
    void send();
    void takeAnswer(const Answer &received);
    void judge(const Answer &answer, const Reply &reply);
    void onDeadline();
    void finish(Reply reply);
    [[nodiscard]] bool repeats(const Answer &answer, const Reply &reply);
    [[nodiscard]] std::chrono::milliseconds jitter();
    [[nodiscard]] Answer withoutToken(Answer answer) const;

    std::shared_ptr<ApiContext> m_context;
    Request m_request;
    std::chrono::milliseconds m_deadlineAt;
    ClockTimer m_deadline;
    ClockTimer m_wait;
    SecretString m_token;
    Exchange *m_exchange = nullptr;
    int m_repeats = 0;
    bool m_renewed = false;
    bool m_probe = false;
    bool m_answered = false;
    bool m_cancelled = false;
    bool m_finished = false;
};

} // namespace jobwright
