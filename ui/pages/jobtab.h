// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/workspace.h"
#include "store/draft.h"
#include "store/historyentry.h"
#include "work/submissionresult.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class QStackedLayout;
class QUndoStack;

namespace jobwright {

class Banner;
class BusyBar;
class Call;
class ConflictPage;
class DiskBanner;
class ConflictResolution;
class DraftKeeper;
class DraftRecord;
class EditSession;
class EmptyState;
class JobEditor;
class JobSender;
struct Reply;

/// One job in a tab: reads it, goes on with its draft, shows the editor, keeps what is typed. Works on with the draft
/// where the service cannot be reached. A draft that the outbox holds is shared with it.
class JobTab : public QWidget
{
    Q_OBJECT

public:
    /// The workspace and all in it must outlive it. `draftId`: which draft of the job to go on with; null for the one
    /// that was edited last.
    JobTab(Workspace &workspace, JobId id, const QUuid &draftId = {}, QWidget *parent = nullptr);
    ~JobTab() override;

    [[nodiscard]] JobId jobId() const { return m_id; }
    /// The draft in the editor, or meant for it; null where there is none yet.
    [[nodiscard]] QUuid draftId() const;
    /// What is typed here as a draft, also where the disk has not taken it; nothing where nothing is typed.
    [[nodiscard]] std::optional<Draft> draft() const;
    /// "1004471 Boiler service".
    [[nodiscard]] QString title() const;
    /// Something is typed that the service does not hold.
    [[nodiscard]] bool isTouched() const;
    [[nodiscard]] bool isSubmitting() const;
    /// The job changed under the draft, and the user is being asked what shall stand: the editor is behind that page.
    [[nodiscard]] bool isDeciding() const { return m_conflict != nullptr; }
    [[nodiscard]] bool hasEditor() const { return m_editor && !isDeciding(); }
    /// Nullptr while the editor is not shown.
    [[nodiscard]] QUndoStack *undoStack() const;
    [[nodiscard]] JobEditor *editor() const { return hasEditor() ? m_editor : nullptr; }

    /// Reads the job again; what is typed stays.
    void reload();
    /// The same where the last reading failed.
    void retryFailed();
    /// Puts what is typed on the disk now, and what is being composed with it.
    void flush();
    /// The disk holds everything typed here.
    [[nodiscard]] bool isKept() const;
    /// Why the disk refused what is typed here; empty where it did not.
    [[nodiscard]] QString diskTrouble() const;
    /// The draft was discarded elsewhere: takes the input away too.
    void dropDraft();
    void focusStart();
    /// Puts the cursor where it stood when the draft was last kept, once the draft is there: for a tab that comes back
    /// after a restart. Nothing where the user is elsewhere by then.
    void resumePlace();
    /// Reads the job, then puts into the draft what takes the sent update back. False while an update is under way.
    [[nodiscard]] bool undoChange(const HistoryEntry &entry);

Q_SIGNALS:
    void titleChanged();
    /// isKept() or diskTrouble() may be another.
    void keptChanged();
    void touchedChanged();
    /// The editor is there now, or a submission began or ended.
    void stateChanged();
    void jobRead(const jobwright::Job &job);
    void draftsChanged();
    void submitted(const jobwright::SubmissionResult &result);
    /// Another process changed what was typed, or saw to it: the tab has to begin anew, with draftId() where that is
    /// there.
    void replaced();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void save();
    void goToPlace();
    void readDraft();
    void takeDraft(const QList<Draft> &drafts);
    void readJob();
    void takeJob(const Reply &reply);
    void takeFailure(const Reply &reply);
    void showEditor(const Job &job);
    void makeSession(const Draft &draft, const Job &job, bool kept);
    void connectEditor();
    void refreshSavedLine();
    void tellOfCopy();
    void takeNewBase(const Job &job);
    bool showConflict(const Job &base, const Job &theirs);
    void leaveConflict();
    void sendResolved();
    void applyUndo();
    void refreshPersons();
    void showTrouble(const QString &title, const QString &text);

    Workspace &m_workspace;
    JobId m_id;
    QUuid m_wantedDraft;
    QString m_typeName;
    std::optional<Draft> m_draft; ///< of the store, until the editor took it
    bool m_readingFailed = false;
    bool m_draftRead = false;
    bool m_focusWanted = false;     ///< the first field, as soon as it is there
    QPointer<QWidget> m_placeFrom;  ///< who had the focus when resumePlace() was asked for
    std::unique_ptr<Reply> m_early; ///< the job came before the draft was read
    QPointer<Call> m_call;
    std::unique_ptr<EditSession> m_session;
    std::shared_ptr<DraftRecord> m_record; ///< the outbox's as well while the draft is in there
    std::unique_ptr<DraftKeeper> m_keeper;
    std::unique_ptr<JobSender> m_sender;
    JobEditor *m_editor = nullptr;
    std::unique_ptr<ConflictResolution> m_resolution; ///< while deciding
    ConflictPage *m_conflict = nullptr;
    std::optional<HistoryEntry> m_undo; ///< to be taken back as soon as the job was read
    BusyBar *m_busy;
    DiskBanner *m_disk;
    Banner *m_copy; ///< another process changed the draft
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace jobwright
