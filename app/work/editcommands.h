// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/fieldinput.h"
#include "work/editcommand.h"

#include <QList>

#include <memory>

namespace jobwright {

class EditSession;

/// One field's input. Typing on in the same field joins the step before; a step that ends where it began goes away.
class InputCommand : public EditCommand
{
public:
    InputCommand(EditSession &session, FieldId field, FieldInput before, FieldInput after,
                 QUndoCommand *parent = nullptr);

    [[nodiscard]] QJsonObject toJson() const override;
    [[nodiscard]] qsizetype textLength() const override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *other) override;
    void undo() override;
    void redo() override;

private:
    EditSession &m_session;
    FieldId m_field;
    FieldInput m_before;
    FieldInput m_after;
};

/// A row for a custom field that the job does not list.
class AddFieldCommand : public EditCommand
{
public:
    AddFieldCommand(EditSession &session, qint64 definitionId, QUndoCommand *parent = nullptr);

    [[nodiscard]] QJsonObject toJson() const override;
    void undo() override;
    void redo() override;

private:
    EditSession &m_session;
    qint64 m_definitionId;
};

/// The whole input replaced at once: everything back to Keep, or what was decided about a conflict.
class ReplaceCommand : public EditCommand
{
public:
    ReplaceCommand(EditSession &session, JobInput inputs, QList<qint64> added);
    [[nodiscard]] static std::unique_ptr<ReplaceCommand> fromJson(EditSession &session, const QJsonObject &json,
                                                                  QUndoCommand *parent);

    [[nodiscard]] QJsonObject toJson() const override;
    [[nodiscard]] qsizetype textLength() const override;
    void undo() override;
    void redo() override;

private:
    ReplaceCommand(EditSession &session, QUndoCommand *parent);

    EditSession &m_session;
    JobInput m_inputsBefore;
    QList<qint64> m_addedBefore;
    JobInput m_inputs;
    QList<qint64> m_added;
};

/// The reverse of EditCommand::toJson(); nullptr for what cannot be read. A parent owns it (QUndoCommand).
[[nodiscard]] std::unique_ptr<QUndoCommand> editCommandFromJson(EditSession &session, const QJsonObject &json,
                                                                QUndoCommand *parent);

} // namespace jobwright
