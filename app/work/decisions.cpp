// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/decisions.h"

#include "work/conflictresolution.h"

#include <QJsonDocument>

namespace jobwright {

using Choice = ConflictResolution::Choice;

namespace {

const auto decisionsKey = QLatin1String("decisions");
const auto choiceKey = QLatin1String("choice");
const auto typedKey = QLatin1String("typed");
const auto theirsKey = QLatin1String("theirs");

QString wordOf(Choice choice)
{
    switch (choice) {
    case Choice::Mine:
        return QStringLiteral("mine");
    case Choice::Theirs:
        return QStringLiteral("theirs");
    case Choice::Typed:
        return QStringLiteral("typed");
    case Choice::None:
        break;
    }
    return {};
}

Choice choiceOf(const QString &word)
{
    for (const Choice choice : {Choice::Mine, Choice::Theirs, Choice::Typed}) {
        if (wordOf(choice) == word)
            return choice;
    }
    return Choice::None;
}

QJsonValue jsonOf(const FieldValue &value)
{
    if (value.isNumber())
        return value.number();
    return value.isText() ? QJsonValue(value.text()) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject Decisions::of(const ConflictResolution &resolution)
{
    QJsonObject decisions;
    for (const FieldMerge &clash : resolution.clashes()) {
        const Choice choice = resolution.choice(clash.field);
        if (choice == Choice::None)
            continue;
        QJsonObject decision{{choiceKey, wordOf(choice)}, {theirsKey, jsonOf(clash.theirs)}};
        if (choice == Choice::Typed || resolution.hasTyped(clash.field))
            decision.insert(typedKey, resolution.typed(clash.field));
        decisions.insert(clash.field.path(), decision);
    }
    return decisions;
}

void Decisions::restore(ConflictResolution &resolution, const QJsonObject &decisions)
{
    for (const FieldMerge &clash : resolution.clashes()) {
        const QJsonObject decision = decisions.value(clash.field.path()).toObject();
        if (decision.isEmpty() || decision.value(theirsKey) != jsonOf(clash.theirs))
            continue;
        if (const QJsonValue typed = decision.value(typedKey); typed.isString())
            resolution.setTyped(clash.field, typed.toString());
        resolution.choose(clash.field, choiceOf(decision.value(choiceKey).toString()));
    }
}

QJsonObject Decisions::in(const QByteArray &draftView)
{
    return QJsonDocument::fromJson(draftView).object().value(decisionsKey).toObject();
}

QByteArray Decisions::into(const QByteArray &draftView, const QJsonObject &decisions)
{
    QJsonObject all = QJsonDocument::fromJson(draftView).object();
    if (decisions.isEmpty())
        all.remove(decisionsKey);
    else
        all.insert(decisionsKey, decisions);
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

} // namespace jobwright
