// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migration.h"

namespace jobwright {

namespace {

QStringList firstForm()
{
    return {
        QStringLiteral("CREATE TABLE profiles ("
                       "id VARCHAR(36) NOT NULL PRIMARY KEY, "
                       "name TEXT NOT NULL, "
                       "kind VARCHAR(16) NOT NULL, "
                       "colour VARCHAR(16) NOT NULL, "
                       "base_url TEXT NOT NULL, "
                       "customer_id BIGINT NOT NULL, "
                       "client_id TEXT NOT NULL, "
                       "position BIGINT NOT NULL)"),
        // The outbox is the drafts that are not in the state "draft": one row per change, so that every step of its way
        // is one update of one row. `position` keeps the order where the clock jumps.
        QStringLiteral("CREATE TABLE drafts ("
                       "id VARCHAR(36) NOT NULL PRIMARY KEY, "
                       "profile_id VARCHAR(36) NOT NULL, "
                       "job_id BIGINT NOT NULL, "
                       "state VARCHAR(16) NOT NULL, "
                       "revision BIGINT NOT NULL, "
                       "writer VARCHAR(36) NOT NULL, "
                       "position BIGINT NOT NULL, "
                       "base TEXT NOT NULL, "
                       "base_read_at BIGINT, "
                       "input TEXT NOT NULL, "
                       "body BLOB NOT NULL, "
                       "created_at BIGINT, "
                       "edited_at BIGINT, "
                       "queued_at BIGINT, "
                       "attempts INTEGER NOT NULL, "
                       "next_attempt_at BIGINT, "
                       "problem TEXT NOT NULL, "
                       "outcome VARCHAR(32) NOT NULL, "
                       "editor_view BLOB NOT NULL)"),
        QStringLiteral("CREATE INDEX drafts_by_profile ON drafts (profile_id, position)"),
        QStringLiteral("CREATE INDEX drafts_by_state ON drafts (state, next_attempt_at)"),
        QStringLiteral("CREATE TABLE history ("
                       "id VARCHAR(36) NOT NULL PRIMARY KEY, "
                       "profile_id VARCHAR(36) NOT NULL, "
                       "profile_name TEXT NOT NULL, "
                       "job_id BIGINT NOT NULL, "
                       "job_title TEXT NOT NULL, "
                       "sent_at BIGINT, "
                       "before_sending TEXT NOT NULL, "
                       "body BLOB NOT NULL, "
                       "outcome VARCHAR(32) NOT NULL, "
                       "http_status INTEGER NOT NULL, "
                       "problem TEXT NOT NULL, "
                       "verification TEXT NOT NULL, "
                       "verified_at BIGINT, "
                       "position BIGINT NOT NULL)"),
        QStringLiteral("CREATE INDEX history_by_profile ON history (profile_id, position)"),
        QStringLiteral("CREATE INDEX history_by_job ON history (job_id, position)"),
        QStringLiteral("CREATE TABLE field_definitions ("
                       "profile_id VARCHAR(36) NOT NULL, "
                       "definition_id BIGINT NOT NULL, "
                       "definition TEXT NOT NULL, "
                       "PRIMARY KEY (profile_id, definition_id))"),
    };
}

} // namespace

QList<Migration> storeMigrations()
{
    return {{1, firstForm()}};
}

} // namespace jobwright
