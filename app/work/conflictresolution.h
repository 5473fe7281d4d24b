// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/fieldinput.h"
#include "jobs/job.h"
#include "jobs/merge.h"
#include "jobs/resolvedfield.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace jobwright {

/// The user's decisions where a job changed under a draft: for every clash the own value, the service's, or another
/// one. Nothing is decided for the user. What comes out is a draft over the job as the service holds it now, so that
/// the next submission compares with what the user has seen.
class ConflictResolution : public QObject
{
    Q_OBJECT

public:
    enum class Choice {
        None,
        Mine,
        Theirs, ///< the field leaves the draft
        Typed,  ///< a value that is neither; see setTyped()
    };

    /// `base`: the job as it was when the draft began; `theirs`: as it was read last. Input that cannot be sent yet is
    /// no part of the decision and stays as it is.
    ConflictResolution(Job base, Job theirs, JobInput input, QObject *parent = nullptr);

    [[nodiscard]] const Job &base() const { return m_base; }
    [[nodiscard]] const Job &theirs() const { return m_theirs; }

    /// Fields to decide on, in the order of the edit. Also those that nobody else touched and that can no longer be
    /// changed, because the job has gone on: whyNotMine() then says why.
    [[nodiscard]] const QList<FieldMerge> &clashes() const { return m_clashes; }
    /// All other changed fields: they go through, or are there already.
    [[nodiscard]] const QList<FieldMerge> &others() const { return m_others; }
    [[nodiscard]] int count(FieldMerge::Kind kind) const;

    [[nodiscard]] Choice choice(const FieldId &field) const { return m_choices.value(field, Choice::None); }
    /// Why the own value, or any other, cannot be sent any more; empty where it can.
    [[nodiscard]] QString whyNotMine(const FieldId &field) const { return m_whyNot.value(field); }
    /// What was typed as another value, word for word; the own input before anything was. Kept while another choice is
    /// taken.
    [[nodiscard]] QString typed(const FieldId &field) const;
    /// Another value was typed, whatever is chosen now.
    [[nodiscard]] bool hasTyped(const FieldId &field) const { return m_typed.contains(field); }
    /// What typed() is as a change, and what there is to say about it.
    [[nodiscard]] ResolvedField resolvedTyped(const FieldId &field) const;

    /// Clashes without a choice, or with a typed value that cannot be sent.
    [[nodiscard]] int openCount() const;
    [[nodiscard]] bool isReady() const { return openCount() == 0; }
    /// The first such clash; only where there is one.
    [[nodiscard]] FieldId firstOpen() const;

    /// The draft over theirs(): what is chosen for the service or is there already is not in it. Clashes without a
    /// choice stay as they are.
    [[nodiscard]] JobInput result() const;

    /// Ignored for a field that does not clash, and for Mine and Typed where whyNotMine() says something.
    void choose(const FieldId &field, Choice choice);
    /// Chooses Typed and takes the text, as FieldInput holds it.
    void setTyped(const FieldId &field, const QString &text);

Q_SIGNALS:
    void changed(const jobwright::FieldId &field);

private:
    [[nodiscard]] bool isOpen(const FieldId &field) const;
    [[nodiscard]] bool isClash(const FieldId &field) const;
    [[nodiscard]] FieldInput chosenInput(const FieldMerge &clash) const;

    Job m_base;
    Job m_theirs;
    JobInput m_input;
    QList<FieldMerge> m_clashes;
    QList<FieldMerge> m_others;
    QHash<FieldId, Choice> m_choices;
    QHash<FieldId, QString> m_typed;
    QHash<FieldId, QString> m_whyNot;
};

} // namespace jobwright
