// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/editissue.h"
#include "jobs/fieldinput.h"
#include "jobs/job.h"
#include "jobs/resolve.h"
#include "wire/problem.h"

#include <QObject>
#include <QUndoStack>

namespace jobwright {

/// The editing of one job, without any widget: what the service holds, what the person chose and typed, what there is
/// to say about it, undo and redo. Pages show it and follow its signals.
class EditSession : public QObject
{
    Q_OBJECT

public:
    explicit EditSession(Job base, QObject *parent = nullptr);

    [[nodiscard]] const Job &base() const { return m_base; }
    /// Keep where the field was not touched.
    [[nodiscard]] FieldInput input(const FieldId &field) const { return m_input.value(field); }
    [[nodiscard]] const JobInput &inputs() const { return m_input; }
    /// What would be sent, and what speaks against it.
    [[nodiscard]] const ResolvedInput &resolved() const { return m_resolved; }
    /// Something would be sent and nothing speaks against it.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool isTouched() const { return !m_input.isEmpty(); }
    /// Why the field cannot be changed, or empty. See jobs/stateguard.h.
    [[nodiscard]] QString whyLocked(const FieldId &field) const;
    /// Local errors and advice, then the service's messages (as Error), for one field.
    [[nodiscard]] QList<EditIssue> issues(const FieldId &field) const;
    /// Fields that have an Error now, in the order on screen; what F8 walks.
    [[nodiscard]] QList<FieldId> fieldsInError() const;
    /// The last refusal, until the next submission begins; field errors leave it one by one as fields are edited.
    [[nodiscard]] const Problem &problem() const { return m_problem; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
    [[nodiscard]] const QUndoStack &undoStack() const { return m_undo; }
    /// Custom fields that were added by definition id and that the job does not list.
    [[nodiscard]] const QList<qint64> &addedFields() const { return m_added; }

    /// Changes one field as one undoable step; typing in the same field merges into one step. A field on Keep, locked
    /// or not clearable takes no change it cannot have (the call is ignored). Takes away the service's messages of the
    /// field.
    void setInput(const FieldId &field, const FieldInput &input);
    /// Adds a row for a custom field the job does not list, undoable. False where it is listed already or not positive.
    bool addCustomField(qint64 definitionId);
    /// All fields to Keep, as one undoable step.
    void revert();
    /// Fields that are set to what the job holds already go to Keep, as one undoable step: see onlyDifferences().
    void dropUnchanged();
    /// Takes what a draft holds: no undo step, nothing resolved away.
    void restore(const JobInput &input, const QList<qint64> &added);
    /// A newer reading of the same job: values change under the input, which stays.
    void setBase(const Job &job);
    /// A newer reading with the input decided on for it (see ConflictResolution). Undo brings the input before back,
    /// over the newer reading.
    void rebase(const Job &job, const JobInput &input);
    /// After an update: takes the job as read back and puts the fields of `done` back to Keep, but for those that were
    /// edited again meanwhile. Fields that hold input and were not sent keep the value they were begun over, so that
    /// the next submission notices if somebody else changed them. What was sent can no longer be undone here; that is a
    /// change of its own.
    void settle(const Job &readBack, const JobEdit &done);
    /// The service's refusal. Fields it names that are not on screen (unknown definitions) go to otherErrors.
    void setProblem(const Problem &problem);
    void clearProblem();

Q_SIGNALS:
    /// Input, lock or issues of one field changed.
    void fieldChanged(const jobwright::FieldId &field);
    /// The values are about to change below the input: what is half typed belongs to those of now.
    void baseAboutToChange();
    /// The job's values were read anew.
    void baseChanged();
    void customFieldAdded(qint64 definitionId);
    void customFieldRemoved(qint64 definitionId); ///< by undo of adding
    /// The edit as a whole, its issues or readiness changed; once per change, after fieldChanged().
    void changed();
    void problemChanged();

private:
    friend class InputCommand;
    friend class AddFieldCommand;
    friend class ReplaceCommand;
    friend class UndoHistory;

    void applyInput(const FieldId &field, const FieldInput &input);
    void applyAdded(qint64 definitionId, bool present);
    void applyAll(const JobInput &inputs, const QList<qint64> &added);
    void resolve(const FieldId &field);
    void resolveAll();
    [[nodiscard]] QList<qint64> rowsFor(const JobInput &input, QList<qint64> added) const;
    void dropFieldError(const FieldId &field);
    [[nodiscard]] bool isOnScreen(const FieldId &field) const;

    Job m_base;
    JobInput m_input;
    QList<qint64> m_added;
    ResolvedInput m_resolved;
    Problem m_problem;
    QUndoStack m_undo;
    bool m_replaying = false; ///< steps are put back whose effect is there already
};

} // namespace jobwright
