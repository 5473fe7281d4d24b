// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/profile.h"
#include "base/result.h"
#include "store/draft.h"
#include "wire/handoverfile.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <functional>

class QObject;

namespace jobwright {

class Clock;
class DraftStore;

// Handing a draft over as a file, and opening such a file: without a window. Nothing here sends anything, changes a
// profile, or talks to what a file names.

/// The draft as a file for the tenant of `profile`. Needs nothing but memory, so it works while the disk of the drafts
/// refuses.
[[nodiscard]] HandoverFile handoverOf(const Draft &draft, const Profile &profile, const QDateTime &nowUtc);
/// Of the names of such files, without the dot.
[[nodiscard]] QString handoverSuffix();
/// By its name alone: whether there is such a file is seen when it is opened.
[[nodiscard]] bool isHandoverName(const QString &path);
/// The path of such a file on this computer, as desktops hand one over (RFC 8089 §2: no host, or `localhost`); empty
/// for any other URL.
[[nodiscard]] QString localHandoverPath(const QUrl &url);
/// `job-1004471.jobwright`.
[[nodiscard]] QString handoverName(JobId jobId);
/// Writes the file whole or not at all, for nobody but the user to read. Empty where it worked, otherwise why not, in
/// words.
[[nodiscard]] QString writeHandover(const QString &path, const HandoverFile &file);

/// Reads a regular file of at most HandoverFile::largest bytes; fails in words.
[[nodiscard]] Result<HandoverFile, QString> readHandover(const QString &path);
/// Same origin of the base URL and same Customer-Id. In the sandbox that this program runs the port does not count,
/// because it is another one at every start.
[[nodiscard]] bool belongsTo(const HandoverFile &file, const Profile &profile);
/// Empty where the file belongs to the tenant that is open. Otherwise words that name the tenant it belongs to, and the
/// one of the `known` connections that leads there.
[[nodiscard]] QString whyNotHere(const HandoverFile &file, const Profile &open, const QList<Profile> &known);
/// Why the file is not taken where this computer holds a draft of the job in this state already, in words.
[[nodiscard]] QString alreadyDrafted(JobId jobId, DraftState state);

/// Puts the file's draft into the store as an ordinary draft in Editing with an id of its own, unless the store holds a
/// draft of the job already, in any state. Answers the draft as it lies on the disk, or why it does not, in words;
/// once, later, while `context` lives.
void takeHandover(const HandoverFile &file, const QUuid &profileId, DraftStore &store, const Clock &clock,
                  QObject *context, std::function<void(const Result<Draft, QString> &)> answer);

} // namespace jobwright
