// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/editcommands.h"

#include "wire/inputjson.h"
#include "work/editsession.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <numeric>

namespace jobwright {

namespace {

const auto fieldKey = QLatin1String("field");
const auto beforeKey = QLatin1String("before");
const auto afterKey = QLatin1String("after");
const auto addedKey = QLatin1String("added");
const auto addedBeforeKey = QLatin1String("addedBefore");
const auto inputsKey = QLatin1String("inputs");
const auto inputsBeforeKey = QLatin1String("inputsBefore");

QJsonObject jsonOf(const JobInput &input)
{
    return QJsonDocument::fromJson(encodeInput(input)).object();
}

/// Keep is an empty object.
QJsonObject jsonOf(const FieldId &field, const FieldInput &input)
{
    return input.kind == Change::Kind::Keep ? QJsonObject() : jsonOf(JobInput{{field, input}});
}

JobInput inputsOf(const QJsonValue &json)
{
    return decodeInput(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact));
}

QJsonArray jsonOf(const QList<qint64> &ids)
{
    QJsonArray json;
    for (const qint64 id : ids)
        json.append(id);
    return json;
}

qsizetype textLengthOf(const JobInput &inputs)
{
    return std::accumulate(inputs.begin(), inputs.end(), qsizetype(0),
                           [](qsizetype sum, const FieldInput &input) { return sum + input.text.size(); });
}

QList<qint64> idsOf(const QJsonValue &json)
{
    QList<qint64> ids;
    const QJsonArray values = json.toArray();
    for (const QJsonValue &value : values)
        ids.append(value.toInteger());
    return ids;
}

} // namespace

InputCommand::InputCommand(EditSession &session, FieldId field, FieldInput before, FieldInput after,
                           QUndoCommand *parent)
    : EditCommand(parent), m_session(session), m_field(field), m_before(std::move(before)), m_after(std::move(after))
{
}

QJsonObject InputCommand::toJson() const
{
    return {{fieldKey, m_field.path()}, {beforeKey, jsonOf(m_field, m_before)}, {afterKey, jsonOf(m_field, m_after)}};
}

qsizetype InputCommand::textLength() const
{
    return m_before.text.size() + m_after.text.size();
}

int InputCommand::id() const
{
    return m_session.m_replaying ? -1 : 1; // steps that were kept stay as they were
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

AddFieldCommand::AddFieldCommand(EditSession &session, qint64 definitionId, QUndoCommand *parent)
    : EditCommand(parent), m_session(session), m_definitionId(definitionId)
{
}

QJsonObject AddFieldCommand::toJson() const
{
    return {{addedKey, m_definitionId}};
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

ReplaceCommand::ReplaceCommand(EditSession &session, QUndoCommand *parent) : EditCommand(parent), m_session(session) {}

std::unique_ptr<ReplaceCommand> ReplaceCommand::fromJson(EditSession &session, const QJsonObject &json,
                                                         QUndoCommand *parent)
{
    std::unique_ptr<ReplaceCommand> command(new ReplaceCommand(session, parent));
    command->m_inputsBefore = inputsOf(json.value(inputsBeforeKey));
    command->m_addedBefore = idsOf(json.value(addedBeforeKey));
    command->m_inputs = inputsOf(json.value(inputsKey));
    command->m_added = idsOf(json.value(addedKey));
    return command;
}

QJsonObject ReplaceCommand::toJson() const
{
    return {{inputsBeforeKey, jsonOf(m_inputsBefore)},
            {addedBeforeKey, jsonOf(m_addedBefore)},
            {inputsKey, jsonOf(m_inputs)},
            {addedKey, jsonOf(m_added)}};
}

qsizetype ReplaceCommand::textLength() const
{
    return textLengthOf(m_inputsBefore) + textLengthOf(m_inputs);
}

void ReplaceCommand::undo()
{
    m_session.applyAll(m_inputsBefore, m_addedBefore);
}

void ReplaceCommand::redo()
{
    m_session.applyAll(m_inputs, m_added);
}

std::unique_ptr<QUndoCommand> editCommandFromJson(EditSession &session, const QJsonObject &json, QUndoCommand *parent)
{
    if (json.contains(inputsBeforeKey))
        return ReplaceCommand::fromJson(session, json, parent);
    if (const std::optional<FieldId> field = FieldId::fromPath(json.value(fieldKey).toString()))
        return std::make_unique<InputCommand>(session, *field, inputsOf(json.value(beforeKey)).value(*field),
                                              inputsOf(json.value(afterKey)).value(*field), parent);
    if (const qint64 id = json.value(addedKey).toInteger(); id > 0)
        return std::make_unique<AddFieldCommand>(session, id, parent);
    return nullptr;
}

} // namespace jobwright
