// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeanswer.h"

namespace jobwright {

FakeAnswer FakeAnswer::json(const QByteArray &body, int status)
{
    FakeAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

FakeAnswer FakeAnswer::token(const QByteArray &token, int seconds)
{
    return json("{\"access_token\":\"" + token + "\",\"expires_in\":" + QByteArray::number(seconds) + "}");
}

FakeAnswer FakeAnswer::noContent()
{
    FakeAnswer answer;
    answer.status = 204;
    answer.contentType.clear();
    return answer;
}

FakeAnswer FakeAnswer::problem(int status, const QByteArray &body)
{
    FakeAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.contentType = "application/problem+json";
    return answer;
}

FakeAnswer FakeAnswer::failure(QNetworkReply::NetworkError error, bool takesBody)
{
    FakeAnswer answer;
    answer.status = 0;
    answer.error = error;
    answer.takesBody = takesBody;
    answer.contentType.clear();
    return answer;
}

FakeAnswer FakeAnswer::hanging(bool takesBody)
{
    FakeAnswer answer;
    answer.status = 0;
    answer.hangs = true;
    answer.takesBody = takesBody;
    return answer;
}

FakeAnswer FakeAnswer::with(const QByteArray &header, const QByteArray &value) const
{
    FakeAnswer answer = *this;
    answer.headers.append({header, value});
    return answer;
}

} // namespace jobwright
