// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/findingwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <cstdlib>
#include <iterator>

namespace jobwright {

namespace {

using State = Finding::State;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

struct KeychainRow
{
    KeychainProbe::State state;
    State meaning;
    const char *words;
    const char *advice;
};

constexpr const char *unlockOrType =
    QT_TRANSLATE_NOOP("Doctor", "Unlock it, or enter the secret for one session, or give commands the client in the "
                                "environment: JOBWRIGHT_CLIENT_ID and JOBWRIGHT_CLIENT_SECRET.");
constexpr const char *installOne =
    QT_TRANSLATE_NOOP("Doctor", "Start a keychain such as gnome-keyring or KWallet in a desktop session, or enter the "
                                "secret for one session, or give commands the client in the environment: "
                                "JOBWRIGHT_CLIENT_ID and JOBWRIGHT_CLIENT_SECRET.");

const KeychainRow keychainRows[] = {
    {KeychainProbe::State::Unlocked, State::Well,
     QT_TRANSLATE_NOOP("Doctor", "The keychain can be reached and is unlocked."), nullptr},
    {KeychainProbe::State::Locked, State::Wrong,
     QT_TRANSLATE_NOOP("Doctor", "The keychain is locked: client secrets in it cannot be read."), unlockOrType},
    {KeychainProbe::State::NoneYet, State::Note,
     QT_TRANSLATE_NOOP("Doctor", "The keychain can be reached; it is empty and will ask for a password with the first "
                                 "secret."),
     nullptr},
    {KeychainProbe::State::Reachable, State::Well,
     QT_TRANSLATE_NOOP("Doctor", "KWallet is running. Whether it is unlocked cannot be seen without asking you."),
     nullptr},
    {KeychainProbe::State::NoBus, State::Wrong,
     QT_TRANSLATE_NOOP("Doctor", "There is no session bus, and so no keychain: client secrets cannot be kept."),
     installOne},
    {KeychainProbe::State::NoService, State::Wrong,
     QT_TRANSLATE_NOOP("Doctor", "No keychain is running: client secrets cannot be kept."), installOne},
    {KeychainProbe::State::NoAnswer, State::Wrong, QT_TRANSLATE_NOOP("Doctor", "The keychain does not answer."),
     unlockOrType},
    {KeychainProbe::State::NotAskable, State::Note,
     QT_TRANSLATE_NOOP("Doctor", "The keychain of this system cannot be looked at without asking you for an entry."),
     nullptr},
};

Finding storeFinding(State state, const QString &words, const QString &advice = {})
{
    return {QStringLiteral("store"), {}, state, Words::tr("Drafts and history"), words, advice};
}

Finding contentFinding(const StoreHealth &health)
{
    const QString makesNew = Words::tr("The window puts such a file aside, saves what can be read of it into a new one "
                                       "and says so. Nothing is deleted.");
    switch (health.kind) {
    case StoreHealth::Kind::Absent:
        return storeFinding(State::Well,
                            Words::tr("There is no drafts file yet; it will be made at %1.").arg(health.path));
    case StoreHealth::Kind::Sound:
        return storeFinding(State::Well, Words::tr("The drafts file opens and is sound: %1.").arg(health.path));
    case StoreHealth::Kind::Empty:
        return storeFinding(State::Wrong,
                            Words::tr("The drafts file is empty, so its content was lost: %1.").arg(health.path),
                            Words::tr("Put it back from a backup before you start the window."));
    case StoreHealth::Kind::Damaged:
        return storeFinding(State::Wrong, Words::tr("The drafts file is damaged: %1.").arg(health.path), makesNew);
    case StoreHealth::Kind::Foreign:
        return storeFinding(State::Wrong, Words::tr("The drafts file belongs to another program: %1.").arg(health.path),
                            makesNew);
    case StoreHealth::Kind::Newer:
        return storeFinding(
            State::Wrong,
            Words::tr("The drafts file was written by a newer version of Jobwright: it can be read, and is "
                      "not changed: %1.")
                .arg(health.path),
            Words::tr("Install the newer version."));
    case StoreHealth::Kind::Unreadable:
        break;
    }
    return storeFinding(State::Wrong, Words::tr("The drafts file cannot be opened: %1.").arg(health.path),
                        health.error ? health.error->words : QString());
}

} // namespace

Finding keychainFinding(KeychainProbe::State state, bool canDoWithout)
{
    const auto *row = std::find_if(std::begin(keychainRows), std::end(keychainRows),
                                   [=](const KeychainRow &r) { return r.state == state; });
    Finding finding{QStringLiteral("keychain"),
                    {},
                    row->meaning,
                    Words::tr("Keychain"),
                    Words::tr(row->words),
                    row->advice ? Words::tr(row->advice) : QString()};
    if (finding.state == State::Wrong && canDoWithout) {
        finding.state = State::Note;
        finding.advice.clear();
        finding.words += u' ' + Words::tr("No keychain is needed here.");
    }
    return finding;
}

QList<Finding> storeFindings(const StoreHealth &health)
{
    QList<Finding> findings{contentFinding(health)};
    const QString folder = QFileInfo(health.path).absolutePath();
    if (!health.folderPrivate || !health.filesPrivate) {
        findings += storeFinding(
            State::Wrong, Words::tr("Other users of this computer may read or change what lies in %1.").arg(folder),
            Words::tr("Allow only yourself: chmod 700 for the folder, chmod 600 for the files in it. Jobwright does so "
                      "the next time it writes there."));
    }
    if (!health.writable)
        findings +=
            storeFinding(State::Wrong, Words::tr("Nothing can be written in %1: drafts cannot be kept.").arg(folder),
                         Words::tr("Allow yourself to write there, or ask your administrator."));
    if (health.onNetworkDrive) {
        findings += storeFinding(State::Note,
                                 Words::tr("%1 lies on a network drive. Jobwright keeps its files there in a safer and "
                                           "slower way; two computers must not use them at once.")
                                     .arg(folder));
    }
    constexpr qint64 fewBytes = qint64(50) * 1024 * 1024;
    if (health.bytesFree >= 0 && health.bytesFree < fewBytes) {
        findings += storeFinding(State::Wrong,
                                 Words::tr("Only %1 are free on the disk of %2: soon nothing can be kept.")
                                     .arg(QLocale().formattedDataSize(health.bytesFree), folder),
                                 Words::tr("Make room on that disk."));
    }
    return findings;
}

Finding networkFinding(const QString &profile, const QString &address, const QString &trouble)
{
    const bool well = trouble.isEmpty();
    return {QStringLiteral("network"),
            profile,
            well ? State::Well : State::Wrong,
            Words::tr("Service"),
            well ? Words::tr("%1 answers.").arg(address) : Words::tr("%1 does not answer as it should.").arg(address),
            trouble};
}

Finding forbiddenFinding(const QString &profile, const QString &why)
{
    return {QStringLiteral("network"),
            profile,
            State::Note,
            Words::tr("Service"),
            Words::tr("This connection is not used. %1").arg(why),
            Words::tr("Ask your administrator.")};
}

QList<Finding> policyFindings(const Policies &policies)
{
    const QString title = Words::tr("Rules of the administrator");
    QList<Finding> findings;
    for (const QString &trouble : policies.troubles)
        findings +=
            Finding{QStringLiteral("policies"), {}, State::Wrong, title, trouble, Words::tr("Ask your administrator.")};
    QStringList rules;
    if (policies.allowed)
        rules += QStringLiteral("allowedBaseUrls");
    if (policies.allowedCustomers)
        rules += QStringLiteral("allowedCustomerIds");
    if (policies.historyDays)
        rules += QStringLiteral("historyDays");
    if (policies.proxy)
        rules += QStringLiteral("proxy");
    if (!rules.isEmpty())
        findings += Finding{QStringLiteral("policies"),
                            {},
                            State::Well,
                            title,
                            Words::tr("In force: %1.").arg(rules.join(QLatin1String(", "))),
                            {}};
    return findings;
}

Finding timeFinding(const QString &profile, std::chrono::seconds ahead)
{
    Finding finding{QStringLiteral("time"),
                    profile,
                    State::Well,
                    Words::tr("Clock"),
                    Words::tr("This computer and the service agree on the time."),
                    {}};
    if (std::chrono::abs(ahead) <= clockTolerance)
        return finding;
    finding.state = State::Wrong;
    const int minutes = static_cast<int>(std::min<qint64>(std::abs(ahead.count()) / 60, 1'000'000'000));
    finding.words = ahead.count() > 0
                        ? Words::tr("This computer's clock is %n minute(s) ahead of the service's.", nullptr, minutes)
                        : Words::tr("This computer's clock is %n minute(s) behind the service's.", nullptr, minutes);
    finding.advice = Words::tr("Set the clock, best by the network. With a wrong time, secure connections and sign-ins "
                               "fail, and the times in the history are wrong.");
    return finding;
}

} // namespace jobwright
