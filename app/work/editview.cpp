// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/editview.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jobwright {

namespace {

const auto editorKey = QLatin1String("editor");
const auto fieldKey = QLatin1String("field");
const auto cursorKey = QLatin1String("cursor");
const auto anchorKey = QLatin1String("anchor");
const auto addedKey = QLatin1String("added");
const auto undoKey = QLatin1String("undo");

} // namespace

EditView editViewOf(const QByteArray &draftView)
{
    const QJsonObject json = QJsonDocument::fromJson(draftView).object().value(editorKey).toObject();
    EditView view;
    view.field = FieldId::fromPath(json.value(fieldKey).toString());
    view.cursor = json.value(cursorKey).toInt(-1);
    view.anchor = json.value(anchorKey).toInt(-1);
    const QJsonArray added = json.value(addedKey).toArray();
    for (const QJsonValue &id : added) {
        if (const qint64 definitionId = id.toInteger(); definitionId > 0)
            view.added.append(definitionId);
    }
    view.undo = json.value(undoKey).toObject();
    return view;
}

QByteArray withEditView(const QByteArray &draftView, const EditView &view)
{
    QJsonObject json;
    if (view.field) {
        json.insert(fieldKey, view.field->path());
        json.insert(cursorKey, view.cursor);
        json.insert(anchorKey, view.anchor);
    }
    QJsonArray added;
    for (const qint64 definitionId : view.added)
        added.append(definitionId);
    if (!added.isEmpty())
        json.insert(addedKey, added);
    if (!view.undo.isEmpty())
        json.insert(undoKey, view.undo);
    QJsonObject all = QJsonDocument::fromJson(draftView).object();
    all.insert(editorKey, json);
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

} // namespace jobwright
