// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/workspace.h"
#include "store/draft.h"
#include "work/submissionresult.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class QStackedLayout;
class QUndoStack;

namespace jobwright {

class BusyBar;
class Call;
class DraftKeeper;
class DraftRecord;
class EditSession;
class EmptyState;
class JobEditor;
struct Reply;

/// One job in a tab: reads it, goes on with its draft, shows the editor, keeps what is typed. Works on with the draft
/// where the service cannot be reached.
class JobTab : public QWidget
{
    Q_OBJECT

public:
    /// The workspace and all in it must outlive it.
    JobTab(Workspace &workspace, JobId id, QWidget *parent = nullptr);
    ~JobTab() override;

    [[nodiscard]] JobId jobId() const { return m_id; }
    /// "1004471 Boiler service".
    [[nodiscard]] QString title() const;
    /// Something is typed that the service does not hold.
    [[nodiscard]] bool isTouched() const;
    [[nodiscard]] bool isSubmitting() const;
    [[nodiscard]] bool hasEditor() const { return m_editor != nullptr; }
    /// Nullptr before the job is shown.
    [[nodiscard]] QUndoStack *undoStack() const;
    [[nodiscard]] JobEditor *editor() const { return m_editor; }

    /// Reads the job again; what is typed stays.
    void reload();
    /// Puts what is typed on the disk now.
    void flush();
    /// The draft was discarded elsewhere: takes the input away too.
    void dropDraft();
    void focusStart();

Q_SIGNALS:
    void titleChanged();
    void touchedChanged();
    /// The editor is there now, or a submission began or ended.
    void stateChanged();
    void jobRead(const jobwright::Job &job);
    void draftsChanged();
    void submitted(const jobwright::SubmissionResult &result);

private:
    void readDraft();
    void readJob();
    void takeJob(const Reply &reply);
    void takeFailure(const Reply &reply);
    void showEditor(const Job &job);
    void connectEditor();
    void refreshSavedLine();
    void goOn(const Draft &draft);
    void takeNewBase(const Job &job);
    void tellClashes(const QList<FieldMerge> &merges);
    void refreshPersons();
    void showTrouble(const QString &title, const QString &text);

    Workspace &m_workspace;
    JobId m_id;
    QString m_typeName;
    std::optional<Draft> m_draft; ///< of the store, until the editor took it
    bool m_draftRead = false;
    bool m_focusWanted = false;     ///< the first field, as soon as it is there
    std::unique_ptr<Reply> m_early; ///< the job came before the draft was read
    QPointer<Call> m_call;
    std::unique_ptr<EditSession> m_session;
    std::unique_ptr<DraftRecord> m_record;
    std::unique_ptr<DraftKeeper> m_keeper;
    JobEditor *m_editor = nullptr;
    BusyBar *m_busy;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace jobwright
