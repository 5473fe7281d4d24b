// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readonlyprofilerecords.h"

#include "store/database.h"
#include "store/profiletable.h"
#include "store/schema.h"

#include <QFileInfo>
#include <QTimer>

namespace jobwright {

namespace {

void refuse(QObject *context, const ProfileRecords::Answer<Done> &answer, const char *what)
{
    if (!context || !answer)
        return;
    QTimer::singleShot(0, context, [answer, what] {
        answer(Result<Done, StoreError>::fail(storeError(StoreError::Kind::ReadOnly, QString::fromLatin1(what))));
    });
}

} // namespace

void ReadOnlyProfileRecords::profiles(QObject *context, Answer<QList<ProfileRecord>> answer)
{
    if (context && answer)
        QTimer::singleShot(0, context, [answer, result = read()] { answer(result); });
}

Result<QList<ProfileRecord>, StoreError> ReadOnlyProfileRecords::read() const
{
    using Records = Result<QList<ProfileRecord>, StoreError>;
    if (!QFileInfo(m_options.path).isFile())
        return Records::ok({});
    const auto database = Database::open(Database::Mode::Untouched, m_options);
    if (!database)
        return Records::fail(database.error());
    const auto schema = Schema::of(**database);
    if (!schema)
        return Records::fail(schema.error());
    return schema->kind == Schema::Kind::Ours ? ProfileTable::read(**database) : Records::ok({});
}

void ReadOnlyProfileRecords::saveProfile(const ProfileRecord &, QObject *context, Answer<Done> answer)
{
    refuse(context, answer, "saveProfile");
}

void ReadOnlyProfileRecords::removeProfile(const QUuid &, QObject *context, Answer<Done> answer)
{
    refuse(context, answer, "removeProfile");
}

} // namespace jobwright
