// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/customfieldpanel.h"
#include "fields/customfieldtable.h"
#include "fields/customvalueeditor.h"
#include "fields/fieldform.h"
#include "work/editsession.h"

#include <QTest>
#include <QVBoxLayout>

namespace jobwright {

/// An editor on screen, by the name of its field.
struct Place
{
    QString name;
    FieldId field;
    bool severalLines = false;
};

inline QList<Place> places()
{
    return {{QStringLiteral("description"), FieldKey::Description, true},
            {QStringLiteral("reference"), FieldKey::Reference},
            {QStringLiteral("orderNumber"), FieldKey::OrderNumber},
            {QStringLiteral("text cell"), FieldId::custom(12)},
            {QStringLiteral("list cell"), FieldId::custom(11)}};
}

inline CustomField textField(qint64 id, CustomFieldType type, const QString &value)
{
    CustomField custom;
    custom.definitionId = id;
    custom.label = QString::number(id);
    custom.type = type;
    custom.value = FieldValue(value);
    return custom;
}

inline Job jobWith(const QString &value)
{
    Job job;
    job.id = 1004471;
    job.reference = FieldValue(value);
    job.orderNumber = FieldValue(value);
    job.description = FieldValue(value);
    job.customFields = {textField(11, CustomFieldType::List, value), textField(12, CustomFieldType::Text, value)};
    job.customFields.first().options = QStringList{QStringLiteral("Vaillant"), QStringLiteral("Baxi")};
    return job;
}

/// The form and the table of one job in a window.
struct Editors
{
    explicit Editors(const Job &job)
        : session(job), form(new FieldForm(session, &window)), custom(new CustomFieldPanel(session, &window))
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(form);
        column->addWidget(custom);
        window.resize(900, 700);
        window.show();
        window.activateWindow();
    }
    ~Editors()
    {
        delete custom; // they show the session
        delete form;
    }
    [[nodiscard]] bool ready() { return QTest::qWaitForWindowActive(&window); }
    [[nodiscard]] FieldInput input(const Place &place) const { return session.input(place.field); }
    /// The editor of a place, opened where it is a cell, with the focus.
    [[nodiscard]] QWidget *enter(const Place &place)
    {
        if (!place.field.isCustom()) {
            auto *editor = form->findChild<QWidget *>(place.name);
            editor->setFocus();
            return editor;
        }
        static_cast<void>(custom->focusField(place.field.definitionId()));
        QTest::keyClick(&custom->table(), Qt::Key_F2);
        auto *cell = custom->table().findChild<CustomValueEditor *>();
        return cell ? cell->findChild<QWidget *>(QStringLiteral("customValue")) : nullptr;
    }

    EditSession session;
    QWidget window;
    FieldForm *form;
    CustomFieldPanel *custom;
};

} // namespace jobwright

Q_DECLARE_METATYPE(jobwright::Place)
