// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draftbook.h"
#include "pages/workspace.h"
#include "store/sqlitedraftstore.h"
#include "support/fakejobservice.h"
#include "support/fixedrandomness.h"
#include "support/testclock.h"
#include "widgets/prompts.h"
#include "work/outbox.h"
#include "work/persondirectory.h"

#include <QTemporaryDir>

#include <atomic>
#include <memory>

namespace jobwright {

/// Answers every question at once, as the test says, and remembers what was asked.
class AnsweringPrompts : public Prompts
{
public:
    void confirmLoss(QWidget *, const LossQuestion &question, std::function<void(bool)> answer) override
    {
        asked.append(question.title);
        answer(lose);
    }
    void chooseFileToSave(QWidget *, const FileQuestion &question, std::function<void(const QString &)> answer) override
    {
        suggestedName = question.suggestedName;
        answer(file);
    }
    void chooseFileToOpen(QWidget *, const FileQuestion &, std::function<void(const QString &)> answer) override
    {
        answer(file);
    }
    void message(QWidget *, const QString &title, const QString &text, std::function<void()> done) override
    {
        asked.append(title);
        told.append(text);
        if (done)
            done();
    }

    QStringList asked;
    QStringList told;      ///< texts of messages
    QString suggestedName; ///< of the last file to save
    QString file;          ///< what is chosen; empty: nothing
    bool lose = true;
};

/// A tenant on a fake service and a real drafts file of its own.
struct PageFixture
{
    PageFixture()
        : store(storeOptions())
        , outbox(store, clock, randomness,
                 [this](const QUuid &id) {
                     return OutboxProfile{id == profileId ? &service : nullptr, workspace.profile.name, {}};
                 })
        , drafts(store, profileId)
        , persons(service)
        , workspace{profile(profileId, QStringLiteral("Northgate Facilities")),
                    service,
                    store,
                    outbox,
                    clock,
                    randomness,
                    prompts,
                    drafts,
                    persons,
                    catalogue}
    {
        clock.run();
        outbox.load();
        service.jobs.insert(1004471, boilerService());
        service.persons.append(
            R"({"id":"1b4e28ba-2fa1-41d2-883f-0016d3cca427","contactId":61001,"forename":"Ann","surname":"Shaw",)"
            R"("position":"Site manager"})");
    }

    [[nodiscard]] static Profile profile(const QUuid &id, const QString &name)
    {
        Profile made;
        made.id = id;
        made.name = name;
        return made;
    }

    [[nodiscard]] StoreOptions storeOptions()
    {
        StoreOptions options;
        options.path = folder.filePath(QStringLiteral("drafts.db"));
        options.gate = [this](const QString &statement) {
            static const QStringList reading{QStringLiteral("SELECT"), QStringLiteral("PRAGMA")};
            return reading.contains(statement.left(6)) ? 0 : diskError.load();
        };
        return options;
    }

    [[nodiscard]] static QByteArray boilerService()
    {
        return R"({"id":1004471,"typeName":"Boiler service","status":"scheduled","contactId":61001,)"
               R"("contactName":"Northgate Facilities","contactAddress":"12 Mill Lane, Leeds",)"
               R"("plannedStartAt":"2026-11-23T14:00:00Z","plannedEndAt":"2026-11-23T15:30:00Z","plannedDuration":90,)"
               R"("reference":"NG-2291","orderNumber":"PO-4471","description":"Annual service",)"
               R"("personId":"1b4e28ba-2fa1-41d2-883f-0016d3cca427","customFields":[)"
               R"({"definitionId":4711,"label":"Parking available","type":"Yes/No","value":"Yes"},)"
               R"({"definitionId":4713,"label":"Boiler make","type":"Text","value":"Vaillant"}]})";
    }

    QUuid profileId{QStringLiteral("11111111-2222-4333-8444-555555555555")};
    std::atomic<int> diskError{0}; ///< SQLite's code for every writing; 0: the disk takes it
    QTemporaryDir folder;
    TestClock clock;
    FakeJobService service;
    AnsweringPrompts prompts;
    SqliteDraftStore store;
    FixedRandomness randomness{1}; ///< the outbox tries again late
    Outbox outbox;
    DraftBook drafts;
    PersonDirectory persons;
    FieldCatalogue catalogue;
    Workspace workspace;
};

} // namespace jobwright
