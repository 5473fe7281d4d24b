// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/problem.h"

#include "wire/errorpath.h"
#include "wire/jsontext.h"
#include "wire/problemtitle.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace jobwright {

namespace {

/// Text of any JSON value: strings word for word, everything else as JSON, null and "" as nothing.
QString wordsIn(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return value.isNull() || value.isUndefined() ? QString() : QString::fromUtf8(compactJson(value));
}

/// A member by name, whatever its case: System.Text.Json and Newtonsoft differ. Taken out of `object`.
QJsonValue taken(QJsonObject &object, const char *name)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(QLatin1String(name), Qt::CaseInsensitive) == 0) {
            const QJsonValue value = it.value();
            object.erase(it);
            return value;
        }
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString takenText(QJsonObject &object, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QString text = wordsIn(taken(object, name));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// Collects messages under fields or, with their key, among the rest.
class ErrorSorter
{
public:
    explicit ErrorSorter(const QList<qint64> &sentCustomFields) : m_sent(sentCustomFields) {}

    void add(const QString &key, const QString &message)
    {
        if (message.isEmpty())
            return;
        const ErrorTarget target = errorTarget(key, m_sent);
        if (target.kind == ErrorTarget::Kind::Field)
            m_fields[target.field] += message;
        else if (target.kind == ErrorTarget::Kind::WholeUpdate)
            m_others += message; // its key says nothing to a person
        else
            m_others += labelled(key, message);
    }

    /// A value of the map: a list of messages, one message, or something else, shown as JSON.
    void addAll(const QString &key, const QJsonValue &messages)
    {
        if (!messages.isArray()) {
            add(key, wordsIn(messages));
            return;
        }
        const QJsonArray list = messages.toArray();
        for (const auto &message : list)
            add(key, wordsIn(message));
    }

    void finish(Problem &problem) const
    {
        for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
            problem.fieldErrors += FieldError{it.key(), it.value()};
        problem.otherErrors += m_others;
    }

    [[nodiscard]] static QString labelled(const QString &key, const QString &message)
    {
        //: %1 is a name from the service's answer, %2 what the service said about it
        return QCoreApplication::translate("Problem", "%1: %2").arg(key, message);
    }

private:
    QList<qint64> m_sent;
    QMap<FieldId, QStringList> m_fields; // in the order on screen
    QStringList m_others;
};

/// JSON paths first: they name the cause, while "The update field is required." beside them only follows from it.
int rankOf(const QString &key)
{
    if (key.startsWith(u'$'))
        return 0;
    return errorTarget(key, {}).kind == ErrorTarget::Kind::WholeUpdate ? 2 : 1;
}

void sortErrorMap(const QJsonObject &errors, ErrorSorter &sorter)
{
    QStringList keys = errors.keys();
    std::stable_sort(keys.begin(), keys.end(),
                     [](const QString &a, const QString &b) { return rankOf(a) < rankOf(b); });
    for (const QString &key : std::as_const(keys))
        sorter.addAll(key, errors.value(key));
}

/// An entry of a list of errors: a message, or an object that names its field in one of the usual ways.
void sortErrorItem(const QJsonValue &item, ErrorSorter &sorter)
{
    QJsonObject object = item.toObject();
    const QString key = takenText(object, {"field", "propertyName", "property", "path", "pointer", "key", "name"});
    const QString message = takenText(object, {"message", "errorMessage", "detail", "description", "error"});
    if (message.isEmpty())
        sorter.add({}, wordsIn(item));
    else
        sorter.add(key, message);
}

void sortErrors(const QJsonValue &errors, ErrorSorter &sorter)
{
    if (errors.isObject()) {
        sortErrorMap(errors.toObject(), sorter);
    } else if (errors.isArray()) {
        const QJsonArray list = errors.toArray();
        for (const auto &item : list)
            sortErrorItem(item, sorter);
    } else {
        sorter.add({}, wordsIn(errors));
    }
}

void readObject(QJsonObject object, const QList<qint64> &sentCustomFields, Problem &problem)
{
    problem.type = wordsIn(taken(object, "type"));
    problem.title = wordsIn(taken(object, "title"));
    problem.detail = wordsIn(taken(object, "detail"));
    problem.instance = wordsIn(taken(object, "instance"));
    problem.traceId = takenText(object, {"traceId", "requestId", "correlationId"});
    taken(object, "status"); // the HTTP status counts (RFC 9457 §3.1.2)
    ErrorSorter sorter(sentCustomFields);
    sortErrors(taken(object, "errors"), sorter);
    sorter.finish(problem);
    if (problem.detail.isEmpty()) // RFC 6749 §5.2, and what gateways write
        problem.detail = takenText(object, {"error_description", "message"});
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString words = wordsIn(it.value());
        if (!words.isEmpty())
            problem.otherErrors += ErrorSorter::labelled(it.key(), words);
    }
}

void readValue(const QJsonValue &root, const QList<qint64> &sentCustomFields, Problem &problem)
{
    if (root.isObject()) {
        readObject(root.toObject(), sentCustomFields, problem);
    } else if (root.isArray()) {
        ErrorSorter sorter(sentCustomFields);
        sortErrors(root, sorter);
        sorter.finish(problem);
    } else {
        problem.detail = wordsIn(root);
    }
}

} // namespace

Problem decodeProblem(int status, const QByteArray &contentType, const QByteArray &body,
                      const QList<qint64> &sentCustomFields)
{
    Problem problem;
    problem.status = status;
    // The content type is often wrong, so a body that is JSON counts as JSON; only what is announced as a page does
    // not.
    if (!contentType.trimmed().toLower().startsWith("text/html")) {
        if (const std::optional<QJsonValue> root = parseJsonValue(body))
            readValue(*root, sentCustomFields, problem);
    }
    if (problem.title.trimmed().isEmpty())
        problem.title = problemTitle(status);
    return problem;
}

namespace {

QJsonArray fieldErrorsArray(const QList<FieldError> &errors)
{
    QJsonArray fieldErrors;
    for (const FieldError &error : errors) {
        fieldErrors += QJsonObject{{QStringLiteral("field"), error.field.path()},
                                   {QStringLiteral("messages"), QJsonArray::fromStringList(error.messages)}};
    }
    return fieldErrors;
}

} // namespace

QByteArray encodeProblem(const Problem &problem)
{
    return compactJson(QJsonObject{{QStringLiteral("type"), problem.type},
                                   {QStringLiteral("title"), problem.title},
                                   {QStringLiteral("status"), problem.status},
                                   {QStringLiteral("detail"), problem.detail},
                                   {QStringLiteral("instance"), problem.instance},
                                   {QStringLiteral("traceId"), problem.traceId},
                                   {QStringLiteral("fieldErrors"), fieldErrorsArray(problem.fieldErrors)},
                                   {QStringLiteral("otherErrors"), QJsonArray::fromStringList(problem.otherErrors)}});
}

QJsonValue problemValue(const Problem &problem)
{
    if (problem == Problem())
        return QJsonValue::Null;
    const auto text = [](const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    return QJsonObject{{QStringLiteral("type"), text(problem.type)},
                       {QStringLiteral("title"), text(problem.title)},
                       {QStringLiteral("status"), problem.status},
                       {QStringLiteral("detail"), text(problem.detail)},
                       {QStringLiteral("instance"), text(problem.instance)},
                       {QStringLiteral("fieldErrors"), fieldErrorsArray(problem.fieldErrors)},
                       {QStringLiteral("otherErrors"), QJsonArray::fromStringList(problem.otherErrors)}};
}

Problem decodeStoredProblem(const QByteArray &json)
{
    const auto object = parseJsonObject(json);
    if (!object)
        return {};
    const auto text = [&](const char *name) { return textIn(object->value(QLatin1String(name))); };
    const auto texts = [](const QJsonValue &value) {
        QStringList list;
        const QJsonArray array = value.toArray();
        for (const auto &item : array)
            list += textIn(item);
        return list;
    };
    Problem problem;
    problem.type = text("type");
    problem.title = text("title");
    problem.status = object->value(QLatin1String("status")).toInt();
    problem.detail = text("detail");
    problem.instance = text("instance");
    problem.traceId = text("traceId");
    const QJsonArray fieldErrors = object->value(QLatin1String("fieldErrors")).toArray();
    for (const auto &item : fieldErrors) {
        if (const auto field = FieldId::fromPath(textIn(item[QLatin1String("field")])))
            problem.fieldErrors += FieldError{*field, texts(item[QLatin1String("messages")])};
    }
    problem.otherErrors = texts(object->value(QLatin1String("otherErrors")));
    return problem;
}

} // namespace jobwright
