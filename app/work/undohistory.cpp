// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/undohistory.h"

#include "work/editcommands.h"
#include "work/editsession.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <memory>
#include <vector>

namespace jobwright {

namespace {

const auto indexKey = QLatin1String("index");
const auto stepsKey = QLatin1String("steps");

QJsonObject stepOf(const QUndoCommand &command)
{
    if (const auto *edit = dynamic_cast<const EditCommand *>(&command))
        return edit->toJson();
    QJsonArray parts; // a macro
    for (int i = 0; i < command.childCount(); ++i)
        parts.append(stepOf(*command.child(i)));
    return {{stepsKey, parts}, {QLatin1String("text"), command.text()}};
}

qsizetype textLengthOf(const QUndoCommand &command)
{
    if (const auto *edit = dynamic_cast<const EditCommand *>(&command))
        return edit->textLength();
    qsizetype sum = 0;
    for (int i = 0; i < command.childCount(); ++i)
        sum += textLengthOf(*command.child(i));
    return sum;
}

/// Nullptr for what cannot be read. A macro's parts belong to `parent`.
std::unique_ptr<QUndoCommand> commandOf(EditSession &session, const QJsonObject &step, QUndoCommand *parent = nullptr)
{
    if (!step.contains(stepsKey))
        return editCommandFromJson(session, step, parent);
    auto macro = std::make_unique<QUndoCommand>(step.value(QLatin1String("text")).toString(), parent);
    const QJsonArray parts = step.value(stepsKey).toArray();
    for (const QJsonValue &part : parts) {
        std::unique_ptr<QUndoCommand> made = commandOf(session, part.toObject(), macro.get());
        if (!made)
            return nullptr;
        static_cast<void>(made.release()); // the macro owns it
    }
    return macro;
}

} // namespace

QJsonObject UndoHistory::of(const EditSession &session)
{
    const QUndoStack &stack = session.undoStack();
    QJsonArray steps;
    qsizetype room = mostBytes;
    int first = stack.count();
    while (first > 0) {
        const QUndoCommand &command = *stack.command(first - 1);
        if (textLengthOf(command) > room) // a text of 500 KB would take longer as JSON than between two frames
            break;
        const QJsonObject step = stepOf(command);
        room -= QJsonDocument(step).toJson(QJsonDocument::Compact).size();
        if (room < 0)
            break;
        steps.prepend(step);
        --first;
    }
    if (steps.isEmpty() || stack.index() < first)
        return {};
    return {{indexKey, stack.index() - first}, {stepsKey, steps}};
}

void UndoHistory::restore(EditSession &session, const QJsonObject &history)
{
    std::vector<std::unique_ptr<QUndoCommand>> commands;
    const QJsonArray steps = history.value(stepsKey).toArray();
    for (const QJsonValue &step : steps) {
        commands.push_back(commandOf(session, step.toObject()));
        if (!commands.back())
            return;
    }
    const int index = history.value(indexKey).toInt(-1);
    if (index < 0 || index > int(commands.size()))
        return;
    session.m_replaying = true; // the input is there already
    QUndoStack &stack = session.undoStack();
    stack.clear();
    for (auto &command : commands)
        stack.push(command.release());
    stack.setIndex(index);
    session.m_replaying = false;
}

} // namespace jobwright
