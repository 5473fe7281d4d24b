// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/knownjobs.h"

#include "sandbox/catalogue.h"
#include "sandbox/datagenerator.h"
#include "sandbox/stamp.h"

namespace jobwright::sandbox {

namespace {

constexpr qint64 boilerType = 101;
constexpr qint64 fireAlarmType = 104;
constexpr qint64 drainType = 106;

} // namespace

KnownJobs::KnownJobs(const QDateTime &now, const QStringList &persons) : m_now(now), m_persons(persons) {}

void KnownJobs::place(QList<Job> &jobs) const
{
    QList<Job> known{boilerService(), bigSurvey(), oddTexts()};
    known << job(Started, boilerType, QStringLiteral("started"), QTime(9, 0), 120)
          << finished(CompletedOk, QStringLiteral("completedOk"))
          << finished(CompletedWithIssues, QStringLiteral("completedWithIssues"))
          << job(Cancelled, fireAlarmType, QStringLiteral("cancelled"), QTime(11, 0), 45)
          << job(ReferenceHolder, fireAlarmType, QStringLiteral("scheduled"), QTime(16, 0), 45)
          << job(Suspended, drainType, QStringLiteral("suspended"), QTime(8, 30), 60)
          << job(LateStart, fireAlarmType, QStringLiteral("lateStart"), QTime(8, 0), 30)
          << job(LateFinish, fireAlarmType, QStringLiteral("lateFinish"), QTime(8, 15), 30)
          << job(Rescheduled, fireAlarmType, QStringLiteral("rescheduled"), QTime(10, 0), 30);

    Job unscheduled = job(Unscheduled, drainType, QStringLiteral("unscheduled"), {}, 60);
    known << unscheduled;
    Job shared = job(Shared, drainType, QStringLiteral("scheduled"), QTime(13, 0), 60);
    shared.sharedWith = QStringLiteral("Calder Valley Heating Ltd");
    known << shared;
    qint64 id = FirstOfMany;
    for (const char *status : {"new", "sent", "read", "accepted", "refused", "onTheWay"})
        known << job(id++, fireAlarmType, QLatin1String(status), QTime(15, 0), 30);

    for (const Job &one : known)
        jobs[static_cast<qsizetype>(one.id - DataGenerator::FirstJobId)] = one;
}

Job KnownJobs::job(qint64 id, qint64 typeId, const QString &status, const QTime &start, int minutes) const
{
    Job job;
    job.id = id;
    job.typeId = typeId;
    job.contactId = DataGenerator::FirstContactId;
    job.reference = QStringLiteral("NG-%1").arg(id - Scheduled + 2291);
    job.orderNumber = QStringLiteral("PO-%1").arg(id - Scheduled + 4471);
    job.description = QStringLiteral("Work for Northgate Facilities, see the site file.");
    job.personId = m_persons.at(1);
    job.plannedDuration = minutes;
    job.status = status;
    job.createdAt = stamp(at(m_now.date().addDays(-14), QTime(9, 30), m_now));
    job.statusModifiedAt = job.createdAt;
    if (start.isValid()) {
        const QDateTime planned = at(m_now.date(), start, m_now);
        job.plannedStartAt = stamp(planned);
        job.plannedEndAt = stamp(planned.addSecs(minutes * 60));
        job.resourceId = DataGenerator::FirstResourceId;
    }
    if (job.isLocked()) {
        job.actualStartAt = job.plannedStartAt;
        job.statusModifiedAt = job.plannedStartAt;
    }
    if (typeId == boilerType) {
        job.fields = {{4711, QStringLiteral("No")},
                      {4712, QStringLiteral("Loading bay B, height limit 2.1 m")},
                      {4713, QStringLiteral("Vaillant")},
                      {4714, QStringLiteral("1.4")},
                      {4715, stamp(m_now.addDays(-364)).left(10)},
                      {4716, QStringLiteral("14:00")},
                      {4717, QStringLiteral("VAI-2017-00412")}};
    }
    return job;
}

Job KnownJobs::finished(qint64 id, const QString &status) const
{
    Job job = this->job(id, boilerType, status, QTime(10, 0), 90);
    const QDateTime start = at(m_now.date().addDays(-2), QTime(10, 0), m_now);
    job.plannedStartAt = stamp(start);
    job.plannedEndAt = stamp(start.addSecs(90 * 60));
    job.actualStartAt = stamp(start.addSecs(5 * 60));
    job.actualEndAt = stamp(start.addSecs(80 * 60));
    job.statusModifiedAt = job.actualEndAt;
    return job;
}

Job KnownJobs::boilerService() const
{
    Job job = this->job(Scheduled, boilerType, QStringLiteral("scheduled"), QTime(14, 0), 90);
    job.description =
        QStringLiteral("Annual service of the main boiler and flue check. Report to reception on arrival.");
    return job;
}

Job KnownJobs::bigSurvey() const
{
    Job job = this->job(Big, Catalogue::SurveyType, QStringLiteral("scheduled"), QTime(8, 0), 480);
    job.description = QStringLiteral("Survey of all assets on the estate, building by building.");
    const Catalogue catalogue;
    const JobType *type = catalogue.type(Catalogue::SurveyType);
    for (const FieldDefinition &field : type->fields) {
        const auto number = field.id - type->fields.first().id;
        switch (field.type) {
        case FieldDefinition::Type::Text:
            job.fields.insert(field.id, QStringLiteral("Asset tag %1").arg(1000 + number));
            break;
        case FieldDefinition::Type::Number:
            job.fields.insert(field.id, QString::number(number % 35));
            break;
        case FieldDefinition::Type::Date:
            job.fields.insert(field.id, stamp(m_now.addDays(-(number % 700))).left(10));
            break;
        case FieldDefinition::Type::List:
            job.fields.insert(field.id, field.options.at(static_cast<qsizetype>(number) % field.options.size()));
            break;
        default: // some fields are empty in any real form
            break;
        }
    }
    return job;
}

Job KnownJobs::oddTexts() const
{
    Job job = this->job(OddTexts, boilerType, QStringLiteral("scheduled"), QTime(12, 0), 60);
    job.reference = QString::fromUtf16(u"NG\u00a02301");
    job.orderNumber = QString::fromUtf16(u" PO\u20114481 ");
    job.description =
        QString::fromUtf16(u"No\u00a0break\u00a0space,\r\nWindows line end,\u2028line separator,\ttab, "
                           u"family \U0001F468\u200D\U0001F469\u200D\U0001F467, "
                           u"\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627, e\u0301 and \u00E9, "
                           u"soft\u00ADhyphen, <b>not bold</b> & 50 % \\ \"quoted\" ");
    job.fields.insert(4712,
                      QString::fromUtf16(u"Gate\u00a04\r\nsecond line\u2029\U0001F511 \u202Bright to left\u202C"));
    return job;
}

} // namespace jobwright::sandbox
