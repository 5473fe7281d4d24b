// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/personjson.h"

#include "jobs/uuid.h"
#include "wire/jsontext.h"

#include <QJsonObject>

namespace jobwright {

namespace {

Person personIn(const QJsonObject &object)
{
    const auto text = [&](const char *name) { return textIn(object.value(QLatin1String(name))); };
    Person person;
    person.id = strictUuid(text("id")).value_or(QString());
    person.contactId = integerIn(object.value(QLatin1String("contactId"))).value_or(0);
    person.title = text("title");
    person.forename = text("forename");
    person.surname = text("surname");
    person.email = text("email");
    person.mobile = text("mobile");
    person.landline = text("landline");
    person.extension = text("extension");
    person.position = text("position");
    return person;
}

} // namespace

Result<PersonPage, DecodeError> decodePersonPage(const QByteArray &json)
{
    using Page = Result<PersonPage, DecodeError>;
    const auto items = parsePageItems(json);
    if (!items)
        return Page::fail(items.error());
    PersonPage page;
    page.itemCount = static_cast<int>(items->size());
    for (const auto &item : *items) {
        const Person person = personIn(item.toObject());
        if (!person.id.isEmpty())
            page.persons += person;
    }
    return Page::ok(page);
}

} // namespace jobwright
