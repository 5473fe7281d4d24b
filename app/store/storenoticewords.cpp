// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storenoticewords.h"

#include "store/storeerror.h"

#include <QCoreApplication>
#include <QDir>

namespace jobwright {

namespace {

QString repairedWords(const QString &path, int drafts, int historyEntries)
{
    const QString savedDrafts = QCoreApplication::translate("Store", "%n draft(s)", "part of a list", drafts);
    const QString savedEntries =
        QCoreApplication::translate("Store", "%n history entries", "part of a list", historyEntries);
    return QCoreApplication::translate(
               "Store",
               "The drafts file was damaged. It was put aside as %1, and what could be read was saved: %2, %3. "
               "Please check that your drafts are complete; keep the damaged file if any is missing.")
        .arg(path, savedDrafts, savedEntries);
}

QString movedWords(const QString &path)
{
    if (path.isEmpty()) {
        return QCoreApplication::translate(
            "Store",
            "The drafts file was taken away while the program was running, and drafts of before could not be "
            "written again. What you type from now on is saved. Please put the file back if you have moved it.");
    }
    return QCoreApplication::translate(
               "Store",
               "The drafts file was moved or replaced while the program was running. All drafts the program still "
               "held were written to %1.")
        .arg(path);
}

} // namespace

QString storeNoticeWords(StoreNotice::Kind kind, const QString &path, int drafts, int historyEntries)
{
    const QString shown = QDir::toNativeSeparators(path);
    switch (kind) {
    case StoreNotice::Kind::Repaired:
        return repairedWords(shown, drafts, historyEntries);
    case StoreNotice::Kind::Foreign:
        return QCoreApplication::translate(
                   "Store",
                   "The drafts file was not made by Jobwright. It was put aside unchanged as %1, and a new drafts "
                   "file was begun.")
            .arg(shown);
    case StoreNotice::Kind::Empty:
        return QCoreApplication::translate(
                   "Store",
                   "The drafts file was empty, as after a full disk or an interrupted copy. It was put aside as %1, "
                   "and a new drafts file was begun. If drafts are missing, put a backup of the file in its place.")
            .arg(shown);
    case StoreNotice::Kind::Moved:
        return movedWords(shown);
    case StoreNotice::Kind::NotUpgraded:
        return storeError(StoreError::Kind::OldSchema).words;
    case StoreNotice::Kind::NewerVersion:
        return storeError(StoreError::Kind::NewerSchema).words;
    }
    return {};
}

QString storeNoticeInfix(StoreNotice::Kind kind)
{
    switch (kind) {
    case StoreNotice::Kind::Foreign:
        return QStringLiteral("foreign");
    case StoreNotice::Kind::Empty:
        return QStringLiteral("empty");
    default:
        return QStringLiteral("damaged");
    }
}

} // namespace jobwright
