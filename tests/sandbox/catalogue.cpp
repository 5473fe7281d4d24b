// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace jobwright::sandbox {

namespace {

using Type = FieldDefinition::Type;

constexpr bool Mandatory = true;

FieldDefinition field(qint64 id, const char16_t *label, Type type, bool mandatory = false, QStringList options = {},
                      const QString &defaultValue = {})
{
    return {id, QString::fromUtf16(label), type, mandatory, std::move(options), defaultValue};
}

QStringList words(const char16_t *separatedByBars)
{
    return QString::fromUtf16(separatedByBars).split(QLatin1Char('|'));
}

JobType boilerService()
{
    return {
        101,
        QStringLiteral("Boiler service"),
        11,
        QStringLiteral("Heating"),
        true,
        {60, 90, 120},
        words(u"Annual service of the main boiler and flue check.|Service both condensing boilers in the plant room.|"
              u"Boiler service, the pressure drops overnight.|Combi boiler service and safety certificate."),
        {field(4710, u"Isolate the gas supply before the casing is opened.", Type::Statement),
         field(4711, u"Access confirmed", Type::YesNo, false, {}, QStringLiteral("No")),
         field(4712, u"Parking notes", Type::Text),
         field(4713, u"Boiler make", Type::List, Mandatory, words(u"Baxi|Ideal|Vaillant|Viessmann|Worcester Bosch")),
         field(4714, u"Working pressure (bar)", Type::Number), field(4715, u"Last service", Type::Date),
         field(4716, u"Arrive after", Type::Time), field(4717, u"Serial number", Type::Text, Mandatory)}};
}

JobType gasInspection()
{
    return {102,
            QStringLiteral("Gas safety inspection"),
            11,
            QStringLiteral("Heating"),
            false,
            {45, 60},
            words(u"Landlord gas safety record for all appliances.|Gas tightness test after meter exchange.|"
                  u"Gas safety inspection, three appliances on site."),
            {field(4720, u"Number of appliances", Type::Number, Mandatory), field(4721, u"Certificate due", Type::Date),
             field(4722, u"Tenant at home", Type::YesNo),
             field(4723, u"Meter location", Type::List, false, words(u"Hallway|Kitchen|Cellar|Outside box|Plant room")),
             field(4724, u"Call before", Type::Time), field(4725, u"Landlord reference", Type::Text)}};
}

JobType electricalCheck()
{
    return {103,
            QStringLiteral("Electrical installation check"),
            12,
            QStringLiteral("Electrical"),
            true,
            {120, 180, 240},
            words(u"Five-yearly fixed wiring test.|Periodic inspection of distribution boards 1 to 4.|"
                  u"Test of emergency circuits and residual current devices."),
            {field(4730, u"Distribution boards", Type::Number, Mandatory), field(4731, u"Last test", Type::Date),
             field(4732, u"Power may be switched off from", Type::Time),
             field(4733, u"Shutdown agreed", Type::YesNo, Mandatory, {}, QStringLiteral("No")),
             field(4734, u"Earthing", Type::List, false, words(u"TN-S|TN-C-S|TT|unknown")),
             field(4735, u"Work under a permit only; show it at the gate.", Type::Statement),
             field(4736, u"Permit number", Type::Text)}};
}

JobType fireAlarmTest()
{
    return {104,
            QStringLiteral("Fire alarm test"),
            13,
            QStringLiteral("Life safety"),
            false,
            {30, 45, 60},
            words(u"Quarterly fire alarm test, zones 1 to 8.|Weekly bell test with the caretaker.|"
                  u"Fire alarm test after replacing two detectors."),
            {field(4740, u"Zones tested", Type::Number), field(4741, u"Monitoring centre informed", Type::YesNo),
             field(4742, u"Panel make", Type::List, false, words(u"Advanced|Gent|Kentec|Morley|Notifier")),
             field(4743, u"Next test", Type::Date), field(4744, u"Quiet until", Type::Time),
             field(4745, u"Log book page", Type::Text)}};
}

JobType liftMaintenance()
{
    return {105,
            QStringLiteral("Lift maintenance"),
            14,
            QStringLiteral("Lifts"),
            true,
            {90, 120, 180},
            words(u"Monthly maintenance of the passenger lift.|Lift maintenance, door sensor sticks on level 3.|"
                  u"Goods lift: rope check and lubrication."),
            {field(4750, u"Never work in the shaft alone.", Type::Statement),
             field(4751, u"Lift number", Type::Text, Mandatory), field(4752, u"Load (kg)", Type::Number),
             field(4753, u"Drive", Type::List, false, words(u"Hydraulic|Traction|Vacuum")),
             field(4754, u"Thorough examination due", Type::Date), field(4755, u"Lift out of use from", Type::Time),
             field(4756, u"Insurer informed", Type::YesNo)}};
}

JobType drainClearance()
{
    return {106,
            QStringLiteral("Drain clearance"),
            15,
            QStringLiteral("Drainage"),
            false,
            {60, 90, 120},
            words(u"Blocked drain behind the kitchen, jetting needed.|Drain clearance and camera survey.|"
                  u"Car park gully overflows after rain."),
            {field(4760, u"Pipe diameter (mm)", Type::Number), field(4761, u"Camera survey wanted", Type::YesNo),
             field(4762, u"Surface", Type::List, false, words(u"Asphalt|Concrete|Grass|Paving")),
             field(4763, u"Last cleared", Type::Date), field(4764, u"Gate closes at", Type::Time),
             field(4765, u"Manhole notes", Type::Text)}};
}

JobType emergencyCallOut()
{
    return {107,
            QStringLiteral("Emergency call-out"),
            16,
            QStringLiteral("Reactive"),
            false,
            {30, 60, 90, 120},
            words(u"No heating in the east wing.|Water coming through the ceiling of the reception.|"
                  u"Door to the loading bay does not close.|Lights out on the second floor."),
            {field(4770, u"Reported by", Type::Text, Mandatory),
             field(4771, u"Priority", Type::List, Mandatory, words(u"P1|P2|P3")),
             field(4772, u"Respond by", Type::Time), field(4773, u"Reported on", Type::Date),
             field(4774, u"Made safe", Type::YesNo), field(4775, u"Cost limit (GBP)", Type::Number)}};
}

/// Long forms exist: a survey of a whole estate asks for everything about every asset.
JobType estateSurvey()
{
    JobType type{Catalogue::SurveyType,
                 QStringLiteral("Estate asset survey"),
                 17,
                 QStringLiteral("Surveys"),
                 false,
                 {240, 480},
                 words(u"Survey of all assets on the estate, building by building."),
                 {}};
    const QStringList conditions = words(u"A – as new|B – sound|C – worn|D – replace");
    static const QStringList questions =
        words(u"Asset name|Age (years)|Last inspected|Inspected at|Condition|In use|Notes for the next visit");
    static constexpr Type types[] = {Type::Text, Type::Number, Type::Date,     Type::Time,
                                     Type::List, Type::YesNo,  Type::Statement};
    for (int i = 0; i < Catalogue::SurveyFieldCount; ++i) {
        const auto kind = static_cast<std::size_t>(i) % std::size(types);
        const auto asset = i / static_cast<int>(std::size(types)) + 1;
        type.fields.append({20001 + i,
                            QStringLiteral("Asset %1: %2")
                                .arg(asset, 3, 10, QLatin1Char('0'))
                                .arg(questions.at(static_cast<qsizetype>(kind))),
                            types[kind],
                            false,
                            types[kind] == Type::List ? conditions : QStringList{},
                            {}});
    }
    return type;
}

QString csvCell(const QString &text)
{
    static const QString special = QStringLiteral(",\"\r\n");
    const bool quote = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return special.contains(c); });
    if (!quote)
        return text;
    QString doubled = text;
    doubled.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + doubled + QLatin1Char('"');
}

} // namespace

Catalogue::Catalogue()
    : m_types{boilerService(),   gasInspection(),  electricalCheck(),  fireAlarmTest(),
              liftMaintenance(), drainClearance(), emergencyCallOut(), estateSurvey()}
{
}

const JobType *Catalogue::type(qint64 id) const
{
    const auto found =
        std::find_if(m_types.cbegin(), m_types.cend(), [id](const JobType &type) { return type.id == id; });
    return found == m_types.cend() ? nullptr : &*found;
}

QByteArray Catalogue::toCsv() const
{
    QString csv = QStringLiteral("definitionId,label,type,mandatory,options\r\n");
    for (const JobType &type : m_types) {
        for (const FieldDefinition &field : type.fields) {
            csv += QStringList{QString::number(field.id), csvCell(field.label), FieldDefinition::typeName(field.type),
                               field.mandatory ? QStringLiteral("true") : QStringLiteral("false"),
                               csvCell(field.options.join(QLatin1Char('|')))}
                       .join(QLatin1Char(',')) +
                   QStringLiteral("\r\n");
        }
    }
    return csv.toUtf8();
}

QByteArray Catalogue::toJson() const
{
    QJsonArray fields;
    for (const JobType &type : m_types) {
        int order = 0;
        for (const FieldDefinition &field : type.fields) {
            const bool list = field.type == Type::List;
            fields.append(QJsonObject{
                {QStringLiteral("id"), field.id},
                {QStringLiteral("label"), field.label},
                {QStringLiteral("type"), FieldDefinition::typeName(field.type)},
                {QStringLiteral("typeid"), static_cast<int>(field.type) + 1},
                {QStringLiteral("mandatory"), field.mandatory},
                {QStringLiteral("cfdefault"), list ? field.options.join(QLatin1Char('|')) : field.defaultValue},
                {QStringLiteral("Order"), ++order},
                {QStringLiteral("entitygroupid"), type.id},
            });
        }
    }
    return QJsonDocument(fields).toJson();
}

} // namespace jobwright::sandbox
