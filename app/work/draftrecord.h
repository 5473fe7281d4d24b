// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/draft.h"
#include "store/draftstore.h"
#include "store/historyentry.h"

#include <QDateTime>
#include <QObject>

#include <functional>

namespace jobwright {

class Clock;

/// One draft and its place on the disk. Everybody who changes the draft (autosave, submission, outbox) does it here, so
/// that nobody writes over what another has just written.
class DraftRecord : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(bool onDisk)>;

    /// A draft without an id gets one. `store` and `clock` must outlive this. `isStored`: the disk holds it already.
    DraftRecord(DraftStore &store, const Clock &clock, Draft draft, bool isStored, QObject *parent = nullptr);

    [[nodiscard]] const Draft &draft() const { return m_draft; }
    /// The disk holds the draft, perhaps in an older form.
    [[nodiscard]] bool isStored() const { return m_stored; }
    /// The disk holds the draft as it is now.
    [[nodiscard]] bool isSaved() const { return m_savedVersion == m_version; }
    /// When the disk last took it; UTC, invalid where it never did.
    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; }
    /// Why the disk did not take it at the last try, for the user; empty where it did.
    [[nodiscard]] QString trouble() const { return m_trouble; }
    /// Another process wrote or removed the draft since: nothing can be saved before takeStored() or takeGone().
    [[nodiscard]] bool isOutdated() const { return m_outdated; }

    /// To be followed by save().
    void change(const std::function<void(Draft &)> &how);
    /// Where another process changed the draft meanwhile, a draft in Editing goes on under a new id, and any other is
    /// not saved.
    void save(Then then = {});
    /// The same, and the entry with it: both or none.
    void saveWithHistory(const HistoryEntry &entry, Then then = {});
    /// Takes it from the disk. The draft here goes on with a new id, as one that was never stored; where the disk
    /// refuses, it goes back to what it was.
    void remove(Then then = {});
    /// Takes it from the disk and writes the entry, both or none. Where `left` has input, which was typed while the
    /// update was under way, that becomes a draft of its own over `base` in the same step, and the record goes on as
    /// that one; else as after remove(). Where the disk refuses, the record goes back to the draft that it still holds.
    void complete(const HistoryEntry &entry, const JobInput &left, const Job &base, Then then = {});
    /// The user cancels what may be on its way: see isStopped(). Nothing where it is not.
    void noteStopped();
    /// Goes on with what the disk holds of the draft, which another process may have changed. What was typed here and
    /// is not on the disk yet stays: over the text that it was typed over, as a plain draft where no update may be
    /// under way; where the other process changed that text, beside it as a copy (becameCopy()). Nothing else that was
    /// changed here and is not on the disk has happened.
    void takeStored(const Draft &stored);
    /// Another process brought the draft to its end. Only what was typed here and is not on the disk yet goes on, as
    /// one that was never stored.
    void takeGone();

Q_SIGNALS:
    /// Another process has changed what was typed, or seen to it: what is still being composed here must be in the
    /// draft now, or is lost.
    void inputReplacing();
    /// It did, and nothing was typed here since: draft() has it now. What shows the draft must begin anew.
    void inputReplaced();
    /// What is here goes on under another id, beside what another process made of the draft; before it is saved.
    void becameCopy();
    /// The draft was changed here, or the disk has answered.
    void diskChanged();

private:
    [[nodiscard]] bool mayBecomeCopy() const;
    void becomeCopy();
    void forget();
    void clearProgress();
    void write(const std::optional<HistoryEntry> &entry, Then then);
    [[nodiscard]] bool isTyped() const { return m_draft.input != m_savedInput; }
    void takeBack(Draft done, const JobInput &savedInput, int version);
    void note(const Result<Done, StoreError> &result, const Then &then);

    DraftStore &m_store;
    const Clock &m_clock;
    Draft m_draft;
    bool m_stored = false;
    int m_version = 0;
    int m_savedVersion = -1;
    JobInput m_savedInput; ///< what the disk held when it was last read or written here
    bool m_outdated = false;
    QDateTime m_savedAt;
    QString m_trouble;
};

} // namespace jobwright
