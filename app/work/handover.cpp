// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/handover.h"

#include "base/clock.h"
#include "base/privatefile.h"
#include "jobs/textrules.h"
#include "store/draftstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace jobwright {

namespace {

struct HandoverWords
{
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

constexpr int longestNameShown = 80;

/// Plain HTTP is accepted for this computer alone, see whyNotBaseUrl(): a sandbox, as far as a file can tell.
bool isOfSandbox(const HandoverFile &file)
{
    return QUrl(file.baseUrl).scheme() == QLatin1String("http");
}

bool isOwnSandbox(const Profile &profile)
{
    return profile.id == sandboxProfile(profile.endpoint).id;
}

/// The tenant in words. The name alone could be anybody's: the server and the number say which one it is.
QString tenantWords(const HandoverFile &file)
{
    // Encoded, so that no letter of another alphabet passes for one of ours.
    const QString server = forDisplay(QUrl(file.baseUrl).host(QUrl::FullyEncoded), longestNameShown);
    const QString name = isolated(forDisplay(file.tenantName.simplified(), longestNameShown));
    //: A tenant. %1: name, %2: server, %3: number
    return HandoverWords::tr("\u201c%1\u201d (%2, Customer-Id %3)").arg(name, server, QString::number(file.customerId));
}

Draft draftOf(const HandoverFile &file, const QUuid &profileId, const QDateTime &now)
{
    Draft draft;
    draft.id = QUuid::createUuid();
    draft.profileId = profileId;
    draft.jobId = file.jobId;
    draft.base = file.base;
    // The other computer's clock may be ahead of ours.
    draft.baseReadAt = file.baseReadAt.isValid() ? std::min(file.baseReadAt, now) : QDateTime();
    draft.input = file.input;
    draft.createdAt = now;
    draft.editedAt = std::min(file.editedAt, now);
    return draft;
}

QString unreadable(const QString &why)
{
    return HandoverWords::tr("The file cannot be read: %1").arg(why);
}

} // namespace

HandoverFile handoverOf(const Draft &draft, const Profile &profile, const QDateTime &nowUtc)
{
    HandoverFile file;
    file.tenantName = profile.name;
    file.baseUrl = profile.endpoint.baseUrl.toString(QUrl::FullyEncoded);
    file.customerId = profile.endpoint.customerId;
    file.jobId = draft.jobId;
    if (draft.base.id == draft.jobId && draft.baseReadAt.isValid()) {
        file.base = draft.base;
        file.baseReadAt = draft.baseReadAt;
    }
    file.input = draft.input;
    file.createdAt = nowUtc;
    file.editedAt = draft.editedAt.isValid() ? draft.editedAt : nowUtc;
    return file;
}

QString handoverSuffix()
{
    return QStringLiteral("jobwright");
}

bool isHandoverName(const QString &path)
{
    return path.endsWith(u'.' + handoverSuffix(), Qt::CaseInsensitive);
}

QString localHandoverPath(const QUrl &url)
{
    const bool here = url.isLocalFile() && (url.host().isEmpty() || url.host() == QLatin1String("localhost")) &&
                      !url.hasQuery() && !url.hasFragment();
    QUrl local = url;
    local.setHost({}); // else it would become a part of the path
    const QString path = here ? local.toLocalFile() : QString();
    return isHandoverName(path) ? path : QString();
}

QString handoverName(JobId jobId)
{
    return QStringLiteral("job-%1.%2").arg(QString::number(jobId), handoverSuffix());
}

QString writeHandover(const QString &path, const HandoverFile &file)
{
    return writePrivateFile(path, encodeHandover(file));
}

Result<HandoverFile, QString> readHandover(const QString &path)
{
    using Read = Result<HandoverFile, QString>;
    // A pipe or a device could keep the window waiting for ever.
    if (isNoFile(path))
        return Read::fail(HandoverWords::tr("This is not a file."));
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly))
        return Read::fail(unreadable(in.errorString()));
    const QByteArray bytes = in.read(HandoverFile::largest + 1);
    if (in.error() != QFileDevice::NoError)
        return Read::fail(unreadable(in.errorString()));
    const auto file = decodeHandover(bytes);
    if (!file)
        return Read::fail(file.error().what);
    if (const QString why = whyNotBaseUrl(file->baseUrl); !why.isEmpty())
        return Read::fail(HandoverWords::tr("The address of the service in the file is not usable. %1").arg(why));
    return Read::ok(*file);
}

bool belongsTo(const HandoverFile &file, const Profile &profile)
{
    if (file.customerId != profile.endpoint.customerId)
        return false;
    return (isOwnSandbox(profile) && isOfSandbox(file)) || isSameOrigin(QUrl(file.baseUrl), profile.endpoint.baseUrl);
}

QString whyNotHere(const HandoverFile &file, const Profile &open, const QList<Profile> &known)
{
    if (belongsTo(file, open))
        return {};
    const auto found =
        std::find_if(known.begin(), known.end(), [&file](const Profile &profile) { return belongsTo(file, profile); });
    if (found != known.end()) {
        //: %1: job number, %2: the tenant in words, %3: name of a connection
        return HandoverWords::tr("This draft of job %1 belongs to %2. Open the connection \u201c%3\u201d first, in the "
                                 "menu File, Connections. Then open the file again.")
            .arg(QString::number(file.jobId), tenantWords(file), forDisplay(found->name, longestNameShown));
    }
    if (isOfSandbox(file)) {
        return HandoverWords::tr("This draft of job %1 was made in a sandbox. Choose \u201cTry the sandbox\u201d "
                                 "first, in the menu File, Connections. Then open the file again.")
            .arg(file.jobId);
    }
    return HandoverWords::tr("This draft of job %1 belongs to %2. There is no connection to it on this computer. If "
                             "you may work there, set one up and open it. Then open the file again.")
        .arg(QString::number(file.jobId), tenantWords(file));
}

QString alreadyDrafted(JobId jobId, DraftState state)
{
    switch (state) {
    case DraftState::Editing:
        return HandoverWords::tr("There is a draft of job %1 on this computer already, and the two are not mixed. "
                                 "Send or discard the one under Drafts, then open the file again.")
            .arg(jobId);
    case DraftState::NeedsYou:
        return HandoverWords::tr("There is an update of job %1 on this computer already that needs you, and the two "
                                 "are not mixed. Settle or discard the one under Needs you, then open the file again.")
            .arg(jobId);
    case DraftState::Queued:
    case DraftState::Sending:
    case DraftState::Verifying:
    case DraftState::Unknown:
        break;
    }
    return HandoverWords::tr("An update of job %1 is in the outbox of this computer, and the two are not mixed. Open "
                             "the file again when it is done.")
        .arg(jobId);
}

void takeHandover(const HandoverFile &file, const QUuid &profileId, DraftStore &store, const Clock &clock,
                  QObject *context, std::function<void(const Result<Draft, QString> &)> answer)
{
    using Taken = Result<Draft, QString>;
    const Draft draft = draftOf(file, profileId, clock.nowUtc());
    store.drafts(profileId, context,
                 [draft, &store, context, answer = std::move(answer)](const Result<QList<Draft>, StoreError> &drafts) {
                     if (!drafts) {
                         answer(Taken::fail(drafts.error().words));
                         return;
                     }
                     for (const Draft &other : *drafts) {
                         if (other.jobId == draft.jobId) {
                             answer(Taken::fail(alreadyDrafted(other.jobId, other.state)));
                             return;
                         }
                     }
                     store.save(draft, context, [draft, answer](const auto &saved) {
                         answer(saved ? Taken::ok(draft) : Taken::fail(saved.error().words));
                     });
                 });
}

} // namespace jobwright
