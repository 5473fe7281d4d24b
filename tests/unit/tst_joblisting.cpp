// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/joblisting.h"

#include "net/reply.h"
#include "support/apifixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace jobwright;

namespace {

/// A page of jobs with these ids, as the service sends it.
FakeAnswer page(qint64 first, int count)
{
    QByteArray items;
    for (qint64 id = first; id < first + count; ++id)
        items += (items.isEmpty() ? "" : ",") + QByteArray("{\"id\":") + QByteArray::number(id) + "}";
    return FakeAnswer::json("{\"items\":[" + items + "]}");
}

struct Asked
{
    explicit Asked(const RecordedRequest &request)
    {
        const QUrlQuery query(request.request.url());
        number = query.queryItemValue(QStringLiteral("pageNumber")).toInt();
        size = query.queryItemValue(QStringLiteral("pageSize")).toInt();
    }

    int number = 0;
    int size = 0;
};

/// A listing on a scripted network, with all that it delivered.
struct Run
{
    Run() : listing(*api.client)
    {
        QObject::connect(&listing, &JobListing::jobsArrived, &listing, [this](const QList<Job> &jobs) {
            ++arrivals;
            for (const Job &job : jobs)
                ids.append(job.id);
            if (onArrival)
                onArrival();
        });
        QObject::connect(&listing, &JobListing::completed, &listing, [this](bool cut) {
            ++ends;
            truncated = cut;
        });
        QObject::connect(&listing, &JobListing::failed, &listing, [this](const Reply &reply) {
            ++ends;
            failure = reply;
        });
    }
    /// A service that holds so many jobs, with ids from 1.
    void serve(int total)
    {
        api.network.setHandler([total](const RecordedRequest &request) {
            const Asked asked(request);
            const int before = (asked.number - 1) * asked.size;
            return page(before + 1, qBound(0, total - before, asked.size));
        });
    }
    void run()
    {
        listing.start(query());
        QTRY_VERIFY_WITH_TIMEOUT(ends > 0, 20000);
        QTest::qWait(20);
        QCOMPARE(ends, 1);
        QVERIFY(!listing.isRunning());
    }
    [[nodiscard]] static JobQuery query()
    {
        JobQuery query;
        query.from = QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
        query.to = query.from.addDays(7);
        return query;
    }
    [[nodiscard]] bool eachOnce() const { return QSet<JobId>(ids.begin(), ids.end()).size() == ids.size(); }

    ApiFixture api;
    JobListing listing;
    QList<JobId> ids;
    int arrivals = 0;
    int ends = 0;
    bool truncated = false;
    std::optional<Reply> failure;
    std::function<void()> onArrival;
};

} // namespace

class TestJobListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversAll_data()
    {
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("requests");
        QTest::newRow("none") << 0 << 1;
        QTest::newRow("less than the first page") << 99 << 1;
        QTest::newRow("just the first page") << 100 << 2;
        QTest::newRow("several pages") << 2500 << 4;
        QTest::newRow("ends with a full page") << 2000 << 4;
    }
    void deliversAll()
    {
        QFETCH(int, total);
        Run run;
        run.serve(total);
        run.run();
        QCOMPARE(run.ids.size(), total);
        QVERIFY(run.eachOnce());
        QVERIFY(!run.truncated);
        QTEST(int(run.api.network.requests().size()), "requests");
    }

    void S17_pagination_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<int>("jobs");
        QTest::addColumn<bool>("truncated");
        QTest::newRow("S17 the same item twice, because jobs moved on") << QStringLiteral("moves") << 1900 << false;
        QTest::newRow("S17 ignores the page number") << QStringLiteral("repeats") << 1000 << true;
        QTest::newRow("S17 never ends") << QStringLiteral("endless") << -1 << true;
    }
    void S17_pagination()
    {
        QFETCH(QString, service);
        QFETCH(int, jobs);
        Run run;
        run.api.network.setHandler([service](const RecordedRequest &request) -> FakeAnswer {
            const Asked asked(request);
            if (asked.size == JobListing::firstPageSize)
                return page(1, asked.size);
            if (service == QLatin1String("repeats"))
                return page(1, asked.size);
            if (service == QLatin1String("endless"))
                return page(1 + qint64(asked.number - 1) * asked.size, asked.size);
            // Ten new jobs came in at the front between two pages.
            return asked.number == 1 ? page(1, 1000) : page(1001 - 10, 910);
        });
        run.run();
        QTEST(run.truncated, "truncated");
        QVERIFY(run.eachOnce());
        if (jobs >= 0)
            QCOMPARE(run.ids.size(), jobs);
        QVERIFY(run.api.network.requests().size() <= JobListing::mostPages);
    }

    void aFailureKeepsWhatArrived()
    {
        Run run;
        run.api.network.setHandler([](const RecordedRequest &request) -> FakeAnswer {
            return Asked(request).size == JobListing::firstPageSize ? page(1, 100) : FakeAnswer::problem(403);
        });
        run.run();
        QCOMPARE(run.ids.size(), 100);
        QVERIFY(run.failure);
        QCOMPARE(run.failure->outcome, Reply::Outcome::NotAllowed);
        QVERIFY2(run.failure->problem.detail.contains(QLatin1String("jobs:read")),
                 qPrintable(run.failure->problem.detail));
    }

    void N12_anUnreadablePageIsAFailure()
    {
        Run run;
        run.api.network.setHandler([](const RecordedRequest &) { return FakeAnswer::json("{\"items\": 7}"); });
        run.run();
        QVERIFY(run.failure);
        QVERIFY(!run.failure->problem.title.isEmpty());
    }

    void aNewQueryDropsTheOld()
    {
        Run run;
        run.serve(2500);
        run.listing.start(Run::query());
        JobQuery other = Run::query();
        other.status = QStringLiteral("scheduled");
        run.listing.start(other);
        QTRY_COMPARE(run.ends, 1);
        QVERIFY(run.eachOnce());
        QCOMPARE(run.ids.size(), 2500);
        QCOMPARE(run.listing.query(), other);
    }

    void aNewQueryWhileAPageIsTaken()
    {
        Run run;
        run.serve(2500);
        run.onArrival = [&run] {
            run.onArrival = nullptr;
            run.ids.clear();
            run.listing.start(Run::query());
        };
        run.run();
        QCOMPARE(run.ids.size(), 2500);
        QVERIFY(run.eachOnce());
        QCOMPARE(run.api.network.requests().size(), 5); // one page of the old, four of the new
    }

    void stopsAtOnce()
    {
        Run run;
        run.serve(2500);
        run.onArrival = [&run] { run.listing.stop(); };
        run.listing.start(Run::query());
        QTRY_COMPARE(run.arrivals, 1);
        QTest::qWait(50);
        QCOMPARE(run.ids.size(), 100);
        QCOMPARE(run.ends, 0);
    }
};

QTEST_GUILESS_MAIN(TestJobListing)
#include "tst_joblisting.moc"
