// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/datagenerator.h"

#include "sandbox/catalogue.h"
#include "sandbox/database.h"
#include "sandbox/jobstore.h"
#include "sandbox/knownjobs.h"
#include "sandbox/stamp.h"
#include "sandbox/wordlists.h"

#include <QSqlQuery>

#include <algorithm>

namespace jobwright::sandbox {

namespace {

/// One line of weights: the status that is picked for a number below the bound.
struct Weight
{
    int bound; // percent, cumulative
    const char *status;
};

template <std::size_t N>
QString weighted(SeededRandom &random, const Weight (&weights)[N])
{
    const int number = random.below(100);
    for (const Weight &weight : weights) {
        if (number < weight.bound)
            return QLatin1String(weight.status);
    }
    return QLatin1String(weights[N - 1].status);
}

constexpr Weight past[] = {{80, "completedOk"}, {91, "completedWithIssues"}, {97, "cancelled"},
                           {98, "refused"},     {99, "suspended"},           {100, "scheduled"}};
constexpr Weight running[] = {{55, "started"}, {75, "onTheWay"}, {85, "suspended"}, {100, "accepted"}};
constexpr Weight future[] = {{45, "scheduled"}, {65, "sent"},      {77, "read"}, {89, "accepted"},
                             {92, "refused"},   {97, "cancelled"}, {100, "new"}};

} // namespace

DataGenerator::DataGenerator(Database &database, JobStore &store, const Catalogue &catalogue, quint64 seed,
                             const QDateTime &now)
    : m_database(database), m_store(store), m_catalogue(catalogue), m_random(seed), m_now(now)
{
}

bool DataGenerator::fill()
{
    QSqlDatabase handle = m_database.handle();
    if (!handle.transaction())
        return false;
    if (fillContacts() && fillResources() && fillJobs() && m_database.markFilled() && handle.commit())
        return true;
    handle.rollback();
    return false;
}

bool DataGenerator::fillContacts()
{
    const WordLists &words = WordLists::british();
    // Every company name is one of each list; the stride visits all pairs once.
    const auto pairs = static_cast<int>(words.companies.size() * words.businesses.size());
    for (int i = 0; i < ContactCount; ++i) {
        const int pair = static_cast<int>((qint64(i) * 37) % pairs);
        const QStringList company = words.companies.at(pair % words.companies.size()).split(QLatin1Char('|'));
        const QString name = company.at(0) + QLatin1Char(' ') + words.businesses.at(pair / words.companies.size());
        const int townIndex = i == 0 ? 0 : m_random.below(static_cast<int>(words.towns.size()));
        const QStringList town = words.towns.at(townIndex).split(QLatin1Char('|'));
        const QString address =
            i == 0 ? QStringLiteral("12 Mill Lane, Leeds")
                   : QStringLiteral("%1 %2, %3")
                         .arg(QString::number(m_random.between(1, 180)), m_random.pick(words.streets), town.at(0));
        const double latitude = town.at(1).toDouble() + m_random.between(-400, 400) / 10000.0;
        const double longitude = town.at(2).toDouble() + m_random.between(-400, 400) / 10000.0;
        if (!m_database.execute(QStringLiteral("INSERT INTO contact VALUES(?,?,?,?,?)"),
                                {FirstContactId + i, name, address, latitude, longitude}))
            return false;
        m_codes.append(company.at(1));
        m_referenceNumbers.append(i == 0 ? 1000 : m_random.between(1000, 8000));
        m_persons.append(QStringList());
        if (!fillPersons(i, i == 0 ? 4 : m_random.between(1, 6)))
            return false;
    }
    return true;
}

bool DataGenerator::fillPersons(int contact, int count)
{
    const WordLists &words = WordLists::british();
    static const QStringList titles{QStringLiteral("Mr"), QStringLiteral("Mrs"), QStringLiteral("Ms"),
                                    QStringLiteral("Dr")};
    for (int rank = 0; rank < count; ++rank) {
        QString forename = m_random.pick(words.forenames);
        QString surname = m_random.pick(words.surnames);
        QString position = m_random.pick(words.positions);
        if (contact == 0 && rank == 0) {
            forename = QStringLiteral("Peter");
            surname = QStringLiteral("Okafor");
            position = QStringLiteral("Facilities manager");
        } else if (contact == 0 && rank == 1) {
            forename = QStringLiteral("A.");
            surname = QStringLiteral("Shaw");
            position = QStringLiteral("Site manager");
        }
        QString mail =
            forename.left(1) + QLatin1Char('.') + surname + QStringLiteral("@%1.example").arg(m_codes.at(contact));
        mail = mail.toLower().remove(QLatin1Char('\''));
        const QString id = m_random.uuid();
        const QString mobile = QStringLiteral("07700 900%1").arg(m_random.below(1000), 3, 10, QLatin1Char('0'));
        const QString landline = QStringLiteral("01632 960%1").arg(m_random.below(1000), 3, 10, QLatin1Char('0'));
        const QString created = stamp(m_now.addDays(-m_random.between(400, 2000)).addSecs(m_random.below(30000)));
        // Real address books have gaps; a null QString is one.
        const bool hasMail = m_random.chance(85) || contact == 0;
        const bool hasMobile = m_random.chance(80) || contact == 0;
        const QVariantList values{id,
                                  FirstContactId + contact,
                                  rank,
                                  created,
                                  m_random.chance(60) ? m_random.pick(titles) : QString(),
                                  forename,
                                  surname,
                                  hasMail ? mail : QString(),
                                  hasMobile ? mobile : QString(),
                                  m_random.chance(50) ? landline : QString(),
                                  m_random.chance(20) ? QString::number(m_random.between(100, 999)) : QString(),
                                  position};
        if (!m_database.execute(QStringLiteral("INSERT INTO person VALUES(?,?,?,?,?,?,?,?,?,?,?,?)"), values))
            return false;
        m_persons[contact].append(id);
    }
    return true;
}

bool DataGenerator::fillResources()
{
    const WordLists &words = WordLists::british();
    for (int i = 0; i < ResourceCount; ++i) {
        const QString name = m_random.pick(words.forenames) + QLatin1Char(' ') + m_random.pick(words.surnames);
        if (!m_database.execute(QStringLiteral("INSERT INTO resource VALUES(?,?)"), {FirstResourceId + i, name}))
            return false;
    }
    return true;
}

bool DataGenerator::fillJobs()
{
    QList<Job> jobs;
    for (int i = 0; i < JobCount; ++i)
        jobs.append(makeJob(plannedStart()));
    // Ids are given out in the order in which jobs are entered.
    std::stable_sort(jobs.begin(), jobs.end(), [](const Job &a, const Job &b) { return a.createdAt < b.createdAt; });
    for (qsizetype i = 0; i < jobs.size(); ++i)
        jobs[i].id = FirstJobId + i;
    KnownJobs(m_now, m_persons.at(0)).place(jobs);
    return std::all_of(jobs.cbegin(), jobs.cend(), [this](const Job &job) { return m_store.save(job); });
}

QDateTime DataGenerator::plannedStart()
{
    const QDate today = m_now.date();
    QDate day = m_random.chance(22) ? today.addDays(m_random.between(1, 7) - today.dayOfWeek())
                                    : today.addDays(m_random.between(-300, 60));
    if (day.dayOfWeek() > 5 && m_random.chance(85))
        day = day.addDays(5 - day.dayOfWeek());
    return at(day, QTime(8, 0).addSecs(m_random.below(34) * 15 * 60), m_now);
}

Job DataGenerator::makeJob(const QDateTime &planned)
{
    // The long survey is rare: one job in two hundred.
    const auto ordinary = static_cast<int>(m_catalogue.types().size()) - 1;
    const JobType &type = m_catalogue.types().at(m_random.below(200) == 0 ? ordinary : m_random.below(ordinary));
    Job job;
    job.typeId = type.id;
    job.plannedDuration = m_random.pick(type.usualMinutes);
    const QDateTime end = planned.addSecs(*job.plannedDuration * 60);
    const QDateTime created =
        std::min(planned.addDays(-m_random.between(2, 45)), m_now.addDays(-1)).addSecs(-m_random.below(14400));
    job.createdAt = stamp(created);
    job.statusModifiedAt = job.createdAt;
    giveState(job, planned, end);
    giveTexts(job, type);
    giveFields(job, type);
    return job;
}

void DataGenerator::giveState(Job &job, const QDateTime &start, const QDateTime &end)
{
    if (start > m_now && m_random.chance(12)) {
        job.status = m_random.chance(50) ? QStringLiteral("new") : QStringLiteral("unscheduled");
        return;
    }
    job.plannedStartAt = stamp(start);
    job.plannedEndAt = stamp(end);
    job.resourceId = FirstResourceId + m_random.below(ResourceCount);
    if (end < m_now)
        job.status = weighted(m_random, past);
    else if (start < m_now)
        job.status = weighted(m_random, running);
    else
        job.status = weighted(m_random, future);

    const bool completed = job.status.startsWith(QLatin1String("completed"));
    const QDateTime began = start.addSecs(m_random.between(-10, 25) * 60);
    if (completed || job.status == QLatin1String("started") || job.status == QLatin1String("suspended")) {
        job.actualStartAt = stamp(std::min(began, m_now));
        job.statusModifiedAt = job.actualStartAt;
    }
    if (completed) {
        job.actualEndAt = stamp(std::min(end.addSecs(m_random.between(-20, 40) * 60), m_now));
        job.statusModifiedAt = job.actualEndAt;
    }
}

void DataGenerator::giveTexts(Job &job, const JobType &type)
{
    const int contact = m_random.below(ContactCount);
    job.contactId = FirstContactId + contact;
    const QStringList &persons = m_persons.at(contact);
    if (m_random.chance(90))
        job.personId = m_random.chance(70) ? persons.first() : m_random.pick(persons);
    if (m_random.chance(88))
        job.reference = QStringLiteral("%1-%2").arg(m_codes.at(contact)).arg(++m_referenceNumbers[contact]);
    if (type.orderNumberRequired || m_random.chance(60))
        job.orderNumber = QStringLiteral("PO-%1").arg(m_random.between(1000, 9999));
    job.description = m_random.pick(type.tasks);
    if (m_random.chance(70))
        job.description += QLatin1Char(' ') + m_random.pick(WordLists::british().remarks);
    // Texts pasted from mail and web pages: their invisible characters must survive an update of another field.
    if (m_random.chance(4))
        job.description += QString::fromUtf16(u"\r\nTel.\u00a001632\u00a0960\u00a0123");
}

void DataGenerator::giveFields(Job &job, const JobType &type)
{
    for (const FieldDefinition &field : type.fields) {
        if (field.type != FieldDefinition::Type::Statement && (field.mandatory || m_random.chance(65)))
            job.fields.insert(field.id, fieldValue(field));
    }
}

QString DataGenerator::fieldValue(const FieldDefinition &field)
{
    static const QStringList texts{QStringLiteral("see site file"), QStringLiteral("Bay 3"),
                                   QStringLiteral("WB-2210-44A"),   QStringLiteral("ask at the gate"),
                                   QStringLiteral("J. Marsh"),      QStringLiteral("none")};
    switch (field.type) {
    case FieldDefinition::Type::Text:
        return m_random.pick(texts);
    case FieldDefinition::Type::Number:
        return m_random.chance(50) ? QString::number(m_random.between(1, 40))
                                   : QString::number(m_random.between(5, 80) / 10.0, 'f', 1);
    case FieldDefinition::Type::Date:
        return m_now.date().addDays(m_random.between(-400, 200)).toString(Qt::ISODate);
    case FieldDefinition::Type::Time:
        return QTime(7, 0).addSecs(m_random.below(44) * 15 * 60).toString(QStringLiteral("HH:mm"));
    case FieldDefinition::Type::List:
        return m_random.pick(field.options);
    case FieldDefinition::Type::YesNo:
        return m_random.chance(50) ? QStringLiteral("Yes") : QStringLiteral("No");
    case FieldDefinition::Type::Statement:
        break;
    }
    return {};
}

} // namespace jobwright::sandbox
