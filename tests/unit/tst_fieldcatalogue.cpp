// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/fieldcatalogue.h"

#include <QTest>

using namespace jobwright;

class FieldCatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsFromJobs();
    void keepsWhatTheNewOneIsSilentAbout();
    void completesJobs();
    void ignoresImpossibleIds();
};

namespace {

FieldDefinition boilerMake()
{
    return {4711,
            QStringLiteral("Boiler make"),
            CustomFieldType::List,
            QStringLiteral("List"),
            true,
            {QStringLiteral("Vaillant")},
            7};
}

Job jobWith(const CustomField &field, qint64 typeId = 7)
{
    Job job;
    job.typeId = typeId;
    job.customFields = {field};
    return job;
}

} // namespace

void FieldCatalogueTest::learnsFromJobs()
{
    FieldCatalogue catalogue;
    const CustomField named{5, QStringLiteral("Access code"), CustomFieldType::Text, QStringLiteral("Text"), false, {},
                            {}};
    QVERIFY(catalogue.learnFrom(jobWith(named)));
    QVERIFY(!catalogue.learnFrom(jobWith(named)));
    QVERIFY(!catalogue.learnFrom(jobWith(named, 8))); // a second job type is no news, or all of them would be for ever
    QVERIFY(!catalogue.learnFrom(jobWith({6, {}, CustomFieldType::Unknown, {}, false, {}, {}})));
    QCOMPARE(catalogue.all().size(), 1);
    QCOMPARE(catalogue.find(5)->label, QStringLiteral("Access code"));
    QCOMPARE(catalogue.find(5)->jobTypeId, 7);
    QVERIFY(!catalogue.find(6));
}

void FieldCatalogueTest::keepsWhatTheNewOneIsSilentAbout()
{
    FieldCatalogue catalogue;
    catalogue.learn({boilerMake()});
    FieldDefinition silent;
    silent.definitionId = 4711;
    catalogue.learn({silent});
    QCOMPARE(catalogue.find(4711), std::optional(boilerMake()));
    // S8: a type that changed replaces the old one, also where the word is new to us.
    silent.typeWord = QStringLiteral("Hologram");
    catalogue.learn({silent});
    QCOMPARE(catalogue.find(4711)->type, CustomFieldType::Unknown);
    QCOMPARE(catalogue.find(4711)->label, QStringLiteral("Boiler make"));
}

void FieldCatalogueTest::completesJobs()
{
    FieldCatalogue catalogue;
    catalogue.learn({boilerMake()});
    const FieldValue value(QStringLiteral("Vaillant"));
    const Job bare = catalogue.completed(jobWith({4711, {}, CustomFieldType::Unknown, {}, false, {}, value}));
    QCOMPARE(bare.customFields.first(), (CustomField{4711,
                                                     QStringLiteral("Boiler make"),
                                                     CustomFieldType::List,
                                                     QStringLiteral("List"),
                                                     true,
                                                     {QStringLiteral("Vaillant")},
                                                     value}));
    // What the service says stands.
    const Job said = catalogue.completed(
        jobWith({4711, QStringLiteral("Make"), CustomFieldType::Text, QStringLiteral("Text"), false, {}, value}));
    QCOMPARE(said.customFields.first().label, QStringLiteral("Make"));
    QCOMPARE(said.customFields.first().type, CustomFieldType::Text);
    QVERIFY(said.customFields.first().options.isEmpty());
    const Job other = jobWith({5, {}, CustomFieldType::Unknown, {}, false, {}, value});
    QCOMPARE(catalogue.completed(other), other);
}

void FieldCatalogueTest::ignoresImpossibleIds()
{
    FieldCatalogue catalogue;
    FieldDefinition definition = boilerMake();
    definition.definitionId = 0;
    catalogue.learn({definition});
    QVERIFY(!catalogue.learnFrom(jobWith({-1, QStringLiteral("x"), CustomFieldType::Text, {}, false, {}, {}})));
    QVERIFY(catalogue.all().isEmpty());
}

QTEST_GUILESS_MAIN(FieldCatalogueTest)
#include "tst_fieldcatalogue.moc"
