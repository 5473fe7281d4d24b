// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draftshelf.h"
#include "store/draft.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace jobwright {

class DraftStore;

/// What the store holds of one profile's drafts, read again when something may have changed.
class DraftBook : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive it.
    DraftBook(DraftStore &store, const QUuid &profileId, QObject *parent = nullptr);

    [[nodiscard]] QList<Draft> on(DraftShelf shelf) const;
    [[nodiscard]] int count(DraftShelf shelf) const;
    /// In words, why the drafts could not be read; empty where they could.
    [[nodiscard]] QString errorText() const { return m_errorText; }

    /// Soon; several in a row read once.
    void refresh();
    /// Forgets a draft for good.
    void discard(const QUuid &draftId);

Q_SIGNALS:
    /// After every reading, also a failed one.
    void changed();

private:
    void read();

    DraftStore &m_store;
    QUuid m_profileId;
    QList<Draft> m_drafts;
    QString m_errorText;
    QTimer m_soon;
};

} // namespace jobwright
