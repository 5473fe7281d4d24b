// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/cataloguefile.h"

#include "wire/csvreader.h"
#include "wire/jsontext.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringDecoder>

namespace jobwright {

namespace {

using Catalogue = Result<CatalogueFile, DecodeError>;

constexpr qsizetype mostBytes = qsizetype{16} * 1024 * 1024;
constexpr qsizetype mostRows = 100'000;

Catalogue failed(const QString &where, const QString &what)
{
    return Catalogue::fail({where, what});
}

QString tooManyRows()
{
    return QCoreApplication::translate("Catalogue", "The file holds more than %1 rows.").arg(mostRows);
}

std::optional<QString> textOf(const QByteArray &bytes)
{
    // Only a byte order mark tells UTF-16; encodingForData() is not given a guess.
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

std::optional<bool> yesOrNo(const QString &text)
{
    static const QHash<QString, bool> words{
        {QString(), false},
        {QStringLiteral("0"), false},
        {QStringLiteral("1"), true},
        {QStringLiteral("no"), false},
        {QStringLiteral("yes"), true},
        {QStringLiteral("n"), false},
        {QStringLiteral("y"), true},
        {QStringLiteral("x"), true},
        {QStringLiteral("false"), false},
        {QStringLiteral("true"), true},
        {QStringLiteral("nein"), false},
        {QStringLiteral("ja"), true},
    };
    const auto it = words.constFind(text.trimmed().toLower());
    return it == words.constEnd() ? std::nullopt : std::optional(*it);
}

QStringList optionsIn(const QString &cell)
{
    QStringList options;
    for (const QString &option : cell.split(u'|')) {
        if (!option.trimmed().isEmpty())
            options += option.trimmed();
    }
    return options;
}

/// Puts checked definitions into the file, or says why not.
class Collector
{
public:
    void add(const QString &place, const QString &id, const QString &mandatory, FieldDefinition definition)
    {
        bool ok = false;
        definition.definitionId = id.trimmed().toLongLong(&ok);
        const std::optional<bool> flag = yesOrNo(mandatory);
        if (!ok || definition.definitionId <= 0) {
            leaveOut(place,
                     QCoreApplication::translate("Catalogue", "the definition id is not a whole number above 0"));
        } else if (!flag) {
            leaveOut(place, QCoreApplication::translate("Catalogue", "\"mandatory\" is neither yes nor no"));
        } else if (m_ids.contains(definition.definitionId)) {
            leaveOut(place, QCoreApplication::translate("Catalogue", "the definition id %1 is there twice")
                                .arg(definition.definitionId));
        } else {
            m_ids += definition.definitionId;
            definition.mandatory = *flag;
            definition.type = customFieldTypeFromWire(definition.typeWord);
            file.definitions += definition;
        }
    }

    void leaveOut(const QString &place, const QString &why)
    {
        //: %1 is a place such as "Line 12", %2 a reason
        file.rowErrors += QCoreApplication::translate("Catalogue", "%1: %2.").arg(place, why);
    }

    CatalogueFile file;

private:
    QSet<qint64> m_ids;
};

/// Cells by the folded names of their columns.
using Columns = QHash<QString, qsizetype>;

Columns columnsOf(const QStringList &header)
{
    static const QHash<QString, QString> otherNames{{QStringLiteral("id"), QStringLiteral("definitionid")},
                                                    {QStringLiteral("caption"), QStringLiteral("label")},
                                                    {QStringLiteral("name"), QStringLiteral("label")},
                                                    {QStringLiteral("required"), QStringLiteral("mandatory")}};
    Columns columns;
    for (qsizetype i = 0; i < header.size(); ++i) {
        QString name = header.at(i).trimmed().toLower();
        name.remove(u'_').remove(u' ');
        name = otherNames.value(name, name);
        if (!columns.contains(name))
            columns.insert(name, i);
    }
    return columns;
}

void addCsvRow(const CsvRow &row, const Columns &columns, qsizetype width, Collector &collector)
{
    const QString place = QCoreApplication::translate("Catalogue", "Line %1").arg(row.line);
    if (row.broken) {
        collector.leaveOut(place, QCoreApplication::translate("Catalogue", "a quotation mark is out of place"));
        return;
    }
    if (row.cells.size() != width) {
        collector.leaveOut(
            place,
            QCoreApplication::translate("Catalogue", "it has %1 cells instead of %2").arg(row.cells.size()).arg(width));
        return;
    }
    const auto cell = [&](const char *name) {
        const auto it = columns.constFind(QString::fromLatin1(name));
        return it == columns.constEnd() ? QString() : row.cells.at(*it);
    };
    FieldDefinition definition;
    definition.label = cell("label").trimmed();
    definition.typeWord = cell("type").trimmed();
    definition.options = optionsIn(cell("options"));
    definition.jobTypeId = cell("jobtypeid").trimmed().toLongLong();
    collector.add(place, cell("definitionid"), cell("mandatory"), definition);
}

Catalogue readCsv(const QString &text)
{
    CsvReader reader(text);
    const std::optional<CsvRow> header = reader.next();
    const Columns columns = header ? columnsOf(header->cells) : Columns();
    if (!columns.contains(QStringLiteral("definitionid"))) {
        return failed(QStringLiteral("line 1"),
                      QCoreApplication::translate("Catalogue", "The first line must name the columns, at least "
                                                               "\"definitionId\"."));
    }
    Collector collector;
    qsizetype rows = 0;
    while (const std::optional<CsvRow> row = reader.next()) {
        if (row->isBlank())
            continue;
        if (++rows > mostRows)
            return failed(QStringLiteral("line %1").arg(row->line), tooManyRows());
        addCsvRow(*row, columns, header->cells.size(), collector);
    }
    return Catalogue::ok(collector.file);
}

/// Members of the older interface come in several cases ("Order", "typeid").
QString jsonCell(const QJsonObject &object, const char *name)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key().compare(QLatin1String(name), Qt::CaseInsensitive) != 0)
            continue;
        if (it->isString())
            return it->toString();
        return it->isNull() ? QString() : QString::fromUtf8(compactJson(*it));
    }
    return {};
}

/// The list of definitions: the root, or the first list of objects inside the root.
QJsonArray definitionsIn(const QJsonValue &root)
{
    if (root.isArray())
        return root.toArray();
    const QJsonObject object = root.toObject();
    for (const auto &member : object) {
        if (member.isArray() && member.toArray().first().isObject())
            return member.toArray();
    }
    return {};
}

Catalogue readJson(const QByteArray &json)
{
    const std::optional<QJsonValue> root = parseJsonValue(json);
    if (!root)
        return failed({}, QCoreApplication::translate("Catalogue", "The file is not valid JSON."));
    const QJsonArray rows = definitionsIn(*root);
    if (rows.isEmpty())
        return failed({}, QCoreApplication::translate("Catalogue", "The file holds no list of field definitions."));
    if (rows.size() > mostRows)
        return failed({}, tooManyRows());
    Collector collector;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject object = rows.at(i).toObject();
        const QString id = jsonCell(object, "id");
        FieldDefinition definition;
        definition.label = jsonCell(object, "label").trimmed();
        definition.typeWord = jsonCell(object, "type").trimmed();
        definition.options = optionsIn(textIn(object.value(QLatin1String("options"))));
        definition.jobTypeId = jsonCell(object, "entitygroupid").toLongLong();
        collector.add(QCoreApplication::translate("Catalogue", "Entry %1").arg(i + 1),
                      id.isEmpty() ? jsonCell(object, "definitionId") : id, jsonCell(object, "mandatory"), definition);
    }
    return Catalogue::ok(collector.file);
}

} // namespace

Result<CatalogueFile, DecodeError> decodeCatalogue(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return failed({}, QCoreApplication::translate("Catalogue", "The file is larger than 16 MiB."));
    const std::optional<QString> text = textOf(bytes);
    if (!text || text->contains(QChar(u'\0')))
        return failed({}, QCoreApplication::translate("Catalogue", "The file is not a text in UTF-8 or UTF-16."));
    const QString begin = text->left(1000).trimmed();
    if (begin.isEmpty())
        return failed({}, QCoreApplication::translate("Catalogue", "The file is empty."));
    if (begin.startsWith(u'{') || begin.startsWith(u'['))
        return readJson(text->toUtf8());
    return readCsv(*text);
}

} // namespace jobwright
