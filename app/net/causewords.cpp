// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/causewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace jobwright {

namespace {

struct Row
{
    Cause cause;
    const char *title;
    const char *detail; ///< %1 is the permission that is missing
};

// What happened and what to do about it; what is safe follows from the kind of request and its outcome.
constexpr Row rows[] = {
    {Cause::Cancelled, QT_TRANSLATE_NOOP("Cause", "Cancelled"), QT_TRANSLATE_NOOP("Cause", "You cancelled it.")},
    {Cause::Deadline, QT_TRANSLATE_NOOP("Cause", "The service did not answer in time"),
     QT_TRANSLATE_NOOP("Cause", "No answer came in time. Check the connection, then try again.")},
    {Cause::NoConnection, QT_TRANSLATE_NOOP("Cause", "The service cannot be reached"),
     QT_TRANSLATE_NOOP("Cause", "No connection came about. Check the network or the VPN, then try again.")},
    {Cause::HostNotFound, QT_TRANSLATE_NOOP("Cause", "The service was not found"),
     QT_TRANSLATE_NOOP("Cause", "No server has the name in the profile's address. Check the network connection and the "
                                "address.")},
    {Cause::ConnectionRefused, QT_TRANSLATE_NOOP("Cause", "The service cannot be reached"),
     QT_TRANSLATE_NOOP("Cause", "Nothing answers at the profile's address. Check the network connection and the "
                                "address, or try again later.")},
    {Cause::Tls, QT_TRANSLATE_NOOP("Cause", "No secure connection"),
     QT_TRANSLATE_NOOP("Cause", "The server could not agree on a secure connection. Waiting does not mend this: check "
                                "the address, or ask your administrator.")},
    {Cause::TlsUntrusted, QT_TRANSLATE_NOOP("Cause", "The server's certificate is not trusted"),
     QT_TRANSLATE_NOOP("Cause", "The server could not prove who it is: no authority that this computer trusts has "
                                "signed its certificate. Do not go on; ask your administrator.")},
    {Cause::TlsExpired, QT_TRANSLATE_NOOP("Cause", "The server's certificate is out of date"),
     QT_TRANSLATE_NOOP("Cause", "The server's certificate is not valid at this computer's date. Check date and time of "
                                "this computer, or ask your administrator.")},
    {Cause::TlsWrongName, QT_TRANSLATE_NOOP("Cause", "The certificate belongs to another server"),
     QT_TRANSLATE_NOOP("Cause", "The server's certificate was made for another name than the one in the profile's "
                                "address. Check the address, or ask your administrator.")},
    {Cause::Proxy, QT_TRANSLATE_NOOP("Cause", "The proxy does not let this through"),
     QT_TRANSLATE_NOOP("Cause", "The proxy of this computer's network settings could not be used. Check the proxy "
                                "settings, or ask your administrator.")},
    {Cause::ProxySignIn, QT_TRANSLATE_NOOP("Cause", "The proxy asks for a password"),
     QT_TRANSLATE_NOOP("Cause",
                       "The proxy of this computer's network settings wants a sign-in. Put it into the system's "
                       "proxy settings, or ask your administrator.")},
    {Cause::ConnectionLost, QT_TRANSLATE_NOOP("Cause", "The connection broke off"),
     QT_TRANSLATE_NOOP("Cause", "The connection broke off before an answer came.")},
    {Cause::AnswerCutShort, QT_TRANSLATE_NOOP("Cause", "The answer was cut short"),
     QT_TRANSLATE_NOOP("Cause", "The connection broke off in the middle of the answer.")},
    {Cause::AnswerDamaged, QT_TRANSLATE_NOOP("Cause", "The answer was damaged"),
     QT_TRANSLATE_NOOP("Cause", "The answer could not be unpacked.")},
    {Cause::AnswerTooLarge, QT_TRANSLATE_NOOP("Cause", "The answer was too large"),
     QT_TRANSLATE_NOOP("Cause",
                       "The answer was larger than any job should be and was not taken. Ask for fewer jobs at a "
                       "time, or tell your administrator.")},
    {Cause::Redirected, QT_TRANSLATE_NOOP("Cause", "The service points to another address"),
     QT_TRANSLATE_NOOP("Cause", "The answer sends Jobwright to another address. It was not followed, because your "
                                "sign-in would go there too. Check the address in the profile.")},
    {Cause::WebPage, QT_TRANSLATE_NOOP("Cause", "A web page answered, not the service"),
     QT_TRANSLATE_NOOP("Cause", "A web page came instead of an answer. It may be the login page of a network: open any "
                                "page in a browser, sign in there, and try again. Otherwise check the address in the "
                                "profile.")},
    {Cause::NotJson, QT_TRANSLATE_NOOP("Cause", "The answer cannot be understood"),
     QT_TRANSLATE_NOOP("Cause", "What came back is not what the service sends. Try again; if it stays so, check the "
                                "address in the profile.")},
    {Cause::NoToken, QT_TRANSLATE_NOOP("Cause", "The sign-in gave no access"),
     QT_TRANSLATE_NOOP("Cause", "The service answered the sign-in without an access token. Check the address in the "
                                "profile, or tell your administrator.")},
    {Cause::SignInRefused, QT_TRANSLATE_NOOP("Cause", "Sign-in failed"),
     QT_TRANSLATE_NOOP("Cause", "The service does not accept client ID and secret. Check both in the profile.")},
    {Cause::TokenRefused, QT_TRANSLATE_NOOP("Cause", "The service does not accept the sign-in"),
     QT_TRANSLATE_NOOP("Cause",
                       "The service did not accept a sign-in that it had just given. Check client ID and "
                       "secret in the profile, or ask your administrator whether the client is still active.")},
    {Cause::NoSignInHere, QT_TRANSLATE_NOOP("Cause", "No sign-in at this address"),
     QT_TRANSLATE_NOOP("Cause",
                       "There is a server at the profile's address, but not this service. Check the address.")},
    {Cause::Forbidden, QT_TRANSLATE_NOOP("Cause", "Permission is missing"),
     QT_TRANSLATE_NOOP("Cause", "This client needs the permission %1, or the customer does not belong to it. Ask your "
                                "administrator to grant the permission.")},
    {Cause::NotFound, QT_TRANSLATE_NOOP("Cause", "Not found"),
     QT_TRANSLATE_NOOP("Cause", "The service does not know this. It may have been deleted, or it belongs to another "
                                "customer than the one in the profile.")},
    {Cause::Refused, QT_TRANSLATE_NOOP("Cause", "The service refused this"),
     QT_TRANSLATE_NOOP("Cause", "The service refused the request.")},
    {Cause::TooLarge, QT_TRANSLATE_NOOP("Cause", "Too large for the service"),
     QT_TRANSLATE_NOOP("Cause", "The service does not take so much at once. Shorten the longest texts.")},
    {Cause::Throttled, QT_TRANSLATE_NOOP("Cause", "The service asks to slow down"),
     QT_TRANSLATE_NOOP("Cause", "The service is busy and did not take the request. Wait a little, then try again.")},
    {Cause::ServiceFault, QT_TRANSLATE_NOOP("Cause", "The service has a fault"),
     QT_TRANSLATE_NOOP("Cause",
                       "The service or a server before it failed. This is not caused by your entries. Try again "
                       "in a while.")},
    {Cause::Paused, QT_TRANSLATE_NOOP("Cause", "The service is not answering"),
     QT_TRANSLATE_NOOP("Cause", "Many requests failed one after the other, so Jobwright sends only one at a time for a "
                                "minute. Try again soon.")},
    {Cause::OtherOrigin, QT_TRANSLATE_NOOP("Cause", "Wrong address"),
     QT_TRANSLATE_NOOP("Cause", "The request would have gone to another server than the profile's and was not sent.")},
};

const Row &rowOf(Cause cause)
{
    const auto *row = std::find_if(std::begin(rows), std::end(rows), [=](const Row &r) { return r.cause == cause; });
    Q_ASSERT(row != std::end(rows));
    return *row;
}

} // namespace

QString causeTitle(Cause cause)
{
    return QCoreApplication::translate("Cause", rowOf(cause).title);
}

QString causeDetail(Cause cause, const Request &request, Reply::Outcome outcome)
{
    QString words = QCoreApplication::translate("Cause", rowOf(cause).detail);
    if (cause == Cause::Forbidden)
        words = words.arg(request.scope);
    const QString safe = whatIsSafe(request, outcome);
    return safe.isEmpty() ? words : words + u'\n' + safe;
}

QString whatIsSafe(const Request &request, Reply::Outcome outcome)
{
    if (request.kind != Request::Kind::Update)
        return {};
    switch (outcome) {
    case Reply::Outcome::Unknown:
        return QCoreApplication::translate("Cause", "It is not certain whether the update arrived. Your entries are "
                                                    "kept; the job has to be read again before anything else is sent.");
    case Reply::Outcome::NotSent:
    case Reply::Outcome::Cancelled:
        return QCoreApplication::translate("Cause", "The update was not sent. Your entries are kept.");
    default:
        return QCoreApplication::translate("Cause", "Nothing was changed at the service. Your entries are kept.");
    }
}

} // namespace jobwright
