// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeanswer.h"
#include "support/recordedrequest.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QQueue>

#include <functional>
#include <optional>

namespace jobwright {

/// A network in the test's hands: answers from a queue, or from a handler, and records what was asked. A request
/// without an answer fails the test; so does, at the end, an answer that nobody asked for (see allAsked()).
class FakeNetworkAccessManager : public QNetworkAccessManager
{
    Q_OBJECT

public:
    using Handler = std::function<std::optional<FakeAnswer>(const RecordedRequest &)>;

    using QNetworkAccessManager::QNetworkAccessManager;

    /// Answers come in the order of requests.
    void queue(const FakeAnswer &answer) { m_answers.enqueue(answer); }
    /// Asked first; where it has no answer the queue has.
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// Sign-ins get this and are counted, not recorded; nothing: they are requests as any other.
    void answerSignIns(const std::optional<FakeAnswer> &answer = FakeAnswer::token()) { m_signIn = answer; }

    [[nodiscard]] const QList<RecordedRequest> &requests() const { return m_requests; }
    [[nodiscard]] int signIns() const { return m_signIns; }
    [[nodiscard]] bool allAsked() const { return m_answers.isEmpty(); }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override;

private:
    [[nodiscard]] FakeAnswer answerTo(const RecordedRequest &request);

    QQueue<FakeAnswer> m_answers;
    Handler m_handler;
    std::optional<FakeAnswer> m_signIn;
    QList<RecordedRequest> m_requests;
    int m_signIns = 0;
};

} // namespace jobwright
