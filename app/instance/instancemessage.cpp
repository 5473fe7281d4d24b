// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/instancemessage.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace jobwright {

namespace {

using Verb = InstanceMessage::Verb;

const std::array<std::pair<Verb, QLatin1String>, 3> verbs{{
    {Verb::Activate, QLatin1String("activate")},
    {Verb::OpenJob, QLatin1String("openJob")},
    {Verb::OpenFile, QLatin1String("openFile")},
}};

const QLatin1String verbKey("verb");
const QLatin1String jobKey("job");
const QLatin1String profileKey("profile");
const QLatin1String pathKey("path");
const QLatin1String tokenKey("token");

bool isOneLine(const QString &text)
{
    return text.isValidUtf16() && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
                      c == QChar::ParagraphSeparator;
           });
}

bool isProfile(const QString &name)
{
    return name.size() <= InstanceMessage::longestProfile && isOneLine(name) && !name.trimmed().isEmpty();
}

bool isPath(const QString &path)
{
    // Qt takes ":/…", a file inside the program, for absolute as well.
    return QDir::isAbsolutePath(path) && !path.startsWith(u':') && QDir::cleanPath(path) == path && isOneLine(path) &&
           path.toUtf8().size() <= InstanceMessage::longestPath;
}

bool isToken(const QString &token)
{
    return token.size() <= InstanceMessage::longestToken &&
           std::all_of(token.begin(), token.end(), [](QChar c) { return c > u' ' && c <= u'~'; });
}

} // namespace

bool InstanceMessage::isValid() const
{
    const bool isJob = verb == Verb::OpenJob;
    const bool isFile = verb == Verb::OpenFile;
    return (isJob ? jobId > 0 : jobId == 0) && (profile.isEmpty() || (isJob && isProfile(profile))) &&
           (isFile ? isPath(path) : path.isEmpty()) && isToken(activationToken);
}

QByteArray InstanceMessage::encoded() const
{
    const auto found =
        std::find_if(verbs.begin(), verbs.end(), [this](const auto &known) { return known.first == verb; });
    if (found == verbs.end() || !isValid())
        return {};
    QJsonObject object{{verbKey, QString(found->second)}};
    if (verb == Verb::OpenJob)
        object.insert(jobKey, jobId);
    if (!profile.isEmpty())
        object.insert(profileKey, profile);
    if (!path.isEmpty())
        object.insert(pathKey, path);
    if (!activationToken.isEmpty())
        object.insert(tokenKey, activationToken);
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return bytes.size() <= longestEncoded ? bytes : QByteArray();
}

std::optional<InstanceMessage> InstanceMessage::decode(const QByteArray &bytes)
{
    if (bytes.size() > longestEncoded)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QString word = object.value(verbKey).toString();
    const auto found =
        std::find_if(verbs.begin(), verbs.end(), [&](const auto &known) { return known.second == word; });
    if (found == verbs.end())
        return std::nullopt;
    InstanceMessage message;
    message.verb = found->first;
    message.jobId = object.value(jobKey).toInteger();
    message.profile = object.value(profileKey).toString();
    message.path = object.value(pathKey).toString();
    message.activationToken = object.value(tokenKey).toString();
    // Whatever was left out, added, mistyped or written in another way does not come out the same.
    return message.encoded() == bytes ? std::optional(message) : std::nullopt;
}

QString InstanceMessage::tokenOfThisStart()
{
    for (const char *name : {"XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"}) {
        const QString token = qEnvironmentVariable(name);
        if (!token.isEmpty() && isToken(token))
            return token;
    }
    return {};
}

} // namespace jobwright
