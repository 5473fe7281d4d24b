// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draftbook.h"

#include "store/draftstore.h"

#include <algorithm>
#include <chrono>

namespace jobwright {

using namespace std::chrono_literals;

DraftBook::DraftBook(DraftStore &store, const QUuid &profileId, QObject *parent)
    : QObject(parent), m_store(store), m_profileId(profileId)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    connect(&m_soon, &QTimer::timeout, this, &DraftBook::read);
}

QList<Draft> DraftBook::on(DraftShelf shelf) const
{
    QList<Draft> found;
    std::copy_if(m_drafts.begin(), m_drafts.end(), std::back_inserter(found),
                 [shelf](const Draft &draft) { return shelfOf(draft.state) == shelf; });
    return found;
}

int DraftBook::count(DraftShelf shelf) const
{
    return int(std::count_if(m_drafts.begin(), m_drafts.end(),
                             [shelf](const Draft &draft) { return shelfOf(draft.state) == shelf; }));
}

void DraftBook::refresh()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void DraftBook::discard(const QUuid &draftId)
{
    m_store.remove(draftId, this, [this](const Result<Done, StoreError> &removed) {
        if (removed) {
            read();
            return;
        }
        m_errorText = removed.error().words;
        Q_EMIT changed();
    });
}

void DraftBook::read()
{
    m_store.drafts(m_profileId, this, [this](const Result<QList<Draft>, StoreError> &drafts) {
        m_errorText = drafts ? QString() : drafts.error().words;
        if (drafts)
            m_drafts = *drafts;
        Q_EMIT changed();
    });
}

} // namespace jobwright
