// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/editcommands.h"

#include "work/editsession.h"

namespace jobwright {

InputCommand::InputCommand(EditSession &session, FieldId field, FieldInput before, FieldInput after)
    : m_session(session), m_field(field), m_before(std::move(before)), m_after(std::move(after))
{
}

int InputCommand::id() const
{
    return 1;
}

bool InputCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const InputCommand *>(other); // same id(), same class
    // A new choice is a step of its own; only typing joins.
    if (next->m_field != m_field || next->m_after.kind != m_after.kind)
        return false;
    m_after = next->m_after;
    setObsolete(m_after == m_before);
    return true;
}

void InputCommand::undo()
{
    m_session.applyInput(m_field, m_before);
}

void InputCommand::redo()
{
    m_session.applyInput(m_field, m_after);
}

AddFieldCommand::AddFieldCommand(EditSession &session, qint64 definitionId)
    : m_session(session), m_definitionId(definitionId)
{
}

void AddFieldCommand::undo()
{
    m_session.applyAdded(m_definitionId, false);
}

void AddFieldCommand::redo()
{
    m_session.applyAdded(m_definitionId, true);
}

ReplaceCommand::ReplaceCommand(EditSession &session, JobInput inputs, QList<qint64> added)
    : m_session(session)
    , m_inputsBefore(session.inputs())
    , m_addedBefore(session.addedFields())
    , m_inputs(std::move(inputs))
    , m_added(std::move(added))
{
}

void ReplaceCommand::undo()
{
    m_session.applyAll(m_inputsBefore, m_addedBefore);
}

void ReplaceCommand::redo()
{
    m_session.applyAll(m_inputs, m_added);
}

} // namespace jobwright
