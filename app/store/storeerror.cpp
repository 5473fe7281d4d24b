// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeerror.h"

#include <QCoreApplication>

namespace jobwright {

namespace {

// Result codes of SQLite (sqlite.org/rescode.html). Qt's driver gives the numbers as text; its header is not needed.
constexpr int sqlitePerm = 3;
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;

QString wordsFor(StoreError::Kind kind)
{
    switch (kind) {
    case StoreError::Kind::Busy:
        return QCoreApplication::translate(
            "Store",
            "Another program is using the drafts file and did not let go of it. What you typed is still in the "
            "window but not on disk. It is tried again with your next change.");
    case StoreError::Kind::Full:
        return QCoreApplication::translate(
            "Store",
            "The disk is full or your quota is used up. What you typed is still in the window but not on disk. "
            "Make room, or copy the text to a safe place before you close the window.");
    case StoreError::Kind::ReadOnly:
        return QCoreApplication::translate(
            "Store",
            "The drafts file or its folder cannot be written to. What you typed is still in the window but not "
            "on disk. Allow writing there, or copy the text to a safe place before you close the window.");
    case StoreError::Kind::Corrupt:
        return QCoreApplication::translate(
            "Store",
            "The drafts file is damaged. What you typed is still in the window but not on disk. Copy the text to "
            "a safe place and start the program again, so that it can repair the file.");
    case StoreError::Kind::NewerSchema:
        return QCoreApplication::translate(
            "Store",
            "The drafts file was written by a newer version of Jobwright. Drafts in it can be read, and nothing "
            "in it is changed. Use the newer version to go on with them.");
    case StoreError::Kind::OldSchema:
        return QCoreApplication::translate(
            "Store",
            "The drafts file is of an older version of Jobwright and could not be upgraded. Drafts in it can be "
            "read, and nothing in it was changed. Make room on the disk and start the program again.");
    case StoreError::Kind::Changed:
        return QCoreApplication::translate(
            "Store",
            "This draft was changed or finished by another Jobwright program meanwhile. Both versions are kept: "
            "theirs on disk, yours in the window. Open the draft again to see theirs.");
    case StoreError::Kind::Io:
        return QCoreApplication::translate(
            "Store",
            "The drafts file could not be read or written: the disk or folder failed, or a quota is used up. What "
            "you typed is still in the window but not on disk. Copy the text to a safe place before you close "
            "the window.");
    case StoreError::Kind::Internal:
        break;
    }
    return QCoreApplication::translate(
        "Store",
        "The draft could not be stored because of a fault in the program. What you typed is still in the window "
        "but not on disk. Copy the text to a safe place before you close the window.");
}

StoreError::Kind kindOf(int primaryCode)
{
    switch (primaryCode) {
    case sqliteBusy:
    case sqliteLocked:
        return StoreError::Kind::Busy;
    case sqliteFull:
        return StoreError::Kind::Full;
    case sqlitePerm:
    case sqliteReadOnly:
        return StoreError::Kind::ReadOnly;
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return StoreError::Kind::Corrupt;
    case sqliteIoError:
    case sqliteCannotOpen:
        return StoreError::Kind::Io;
    default:
        return StoreError::Kind::Internal;
    }
}

} // namespace

StoreError storeError(StoreError::Kind kind, const QString &technical)
{
    return {kind, wordsFor(kind), technical};
}

StoreError storeErrorFromSqlite(int extendedCode, const QString &technical)
{
    return storeError(kindOf(extendedCode & 0xff), technical);
}

} // namespace jobwright
