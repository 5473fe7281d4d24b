// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many saves of a draft are on the disk after a second, against SQLite alone: the same pragmas, a row of the same
// size, a transaction each. In turn, in one folder of a real disk, whose speed decides: the quicker it is, the more
// weighs what the store does besides. The wait for an answer in another thread is measured apart.
#include "benchjobs.h"
#include "benchtable.h"
#include "support/sqlitefile.h"
#include "support/storefixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStorageInfo>

#include <algorithm>

using namespace jobwright;

namespace {

constexpr int rounds = 31;
constexpr int savesPerRound = 100;

/// A change of a job with 12 custom fields, as typing makes it.
Draft edited()
{
    Draft draft = StoreFixture::draft();
    draft.base = benchJob(draft.jobId, 12);
    draft.view = QByteArray(600, 'v'); // cursor and undo steps
    return draft;
}

/// SQLite with statements prepared once and nothing around it.
class BareFile
{
public:
    BareFile(const QString &path, qsizetype bytes) : m_bytes(bytes)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path);
        database.setDatabaseName(path);
        m_ready = database.open();
        for (const char *statement : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
                                      "CREATE TABLE rows (id VARCHAR(36) NOT NULL PRIMARY KEY, content BLOB)",
                                      "INSERT INTO rows VALUES ('one', '')"})
            m_ready = QSqlQuery(database).exec(QLatin1String(statement)) && m_ready;
        for (const char *statement : {"BEGIN IMMEDIATE", "UPDATE rows SET content = ? WHERE id = 'one'", "COMMIT"}) {
            m_steps.emplace_back(database);
            m_ready = m_steps.back().prepare(QLatin1String(statement)) && m_ready;
        }
    }
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] bool save(int key)
    {
        m_steps[1].bindValue(0, QByteArray(m_bytes, static_cast<char>('a' + key % 26)));
        return std::all_of(m_steps.begin(), m_steps.end(), [](QSqlQuery &step) { return step.exec(); });
    }

private:
    std::vector<QSqlQuery> m_steps;
    qsizetype m_bytes;
    bool m_ready = false;
};

double perSecond(const QElapsedTimer &timer)
{
    return savesPerRound * 1e9 / static_cast<double>(timer.nsecsElapsed());
}

/// Saves per second, of what `save` does until it is on the disk; 0 where that failed.
template <typename Save>
double oneByOne(Save save)
{
    static int key = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < savesPerRound; ++i) {
        if (!save(++key))
            return 0;
    }
    return perSecond(timer);
}

void type(Draft &draft, int key)
{
    draft.input[FieldKey::Reference].text = QStringLiteral("NG-%1").arg(key, 6, 10, QLatin1Char('0'));
}

/// Each asked for without waiting for the answer to the one before; all are waited for in the end.
double askedAtOnce(StoreFixture &fixture, Draft &draft)
{
    int onDisk = 0;
    int answered = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < savesPerRound; ++i) {
        type(draft, i);
        fixture.store->save(draft, &fixture.context, [&](const auto &result) {
            ++answered;
            onDisk += result ? 1 : 0;
        });
    }
    while (answered < savesPerRound)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return onDisk == savesPerRound ? perSecond(timer) : 0;
}

qsizetype rowBytes(const QString &path)
{
    // What takes room; times and numbers have some bytes each.
    return SqliteFile::askOnce(path, QStringLiteral("SELECT length(base) + length(input) + length(editor_view) + "
                                                    "length(problem) + 3 * 36 + 60 FROM drafts"))
        .toLongLong();
}

/// Of one round each, in saves per second.
struct Rates
{
    std::vector<double> bare;
    std::vector<double> atOnce;
    std::vector<double> waited;
    std::vector<double> ratio;
};

void print(const QString &folder, qsizetype bytes, const Rates &rates)
{
    BenchTable table(QStringLiteral("Durable saves of a draft (%1, median of %2 rounds of %3)")
                         .arg(QString::fromLatin1(QStorageInfo(folder).fileSystemType()))
                         .arg(rates.bare.size())
                         .arg(savesPerRound));
    table.add(QStringLiteral("one row"), static_cast<double>(bytes) / 1024, QStringLiteral("KiB"));
    table.add(QStringLiteral("SQLite alone, WAL and synchronous=FULL"), median(rates.bare), QStringLiteral("/s"));
    table.add(QStringLiteral("the draft store"), median(rates.atOnce), QStringLiteral("/s"));
    table.addAtLeast(QStringLiteral("ratio, round by round"), median(rates.ratio), QStringLiteral("×"), 0.7);
    table.add(QStringLiteral("the same, each save asked for when the one before is answered"), median(rates.waited),
              QStringLiteral("/s"));
    table.print();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/drafts-XXXXXX"));
    StoreFixture fixture;
    fixture.options.path = folder.filePath(QStringLiteral("drafts.db"));
    fixture.open();
    Draft draft = edited();
    const auto saveAndWait = [&](int key) {
        type(draft, key);
        return fixture.save(draft).isOk();
    };
    if (!saveAndWait(0))
        return 1;
    const qsizetype bytes = rowBytes(fixture.options.path);
    BareFile file(folder.filePath(QStringLiteral("bare.db")), bytes);
    if (bytes <= 0 || !file.isReady())
        return 1;

    Rates rates;
    for (int round = 0; round <= rounds; ++round) {
        const double alone = oneByOne([&file](int key) { return file.save(key); });
        const double atOnce = askedAtOnce(fixture, draft);
        const double waited = oneByOne(saveAndWait);
        if (alone <= 0 || atOnce <= 0 || waited <= 0) {
            qCritical("bench_drafts: the disk refused");
            return 1;
        }
        if (round == 0)
            continue; // warms up
        rates.bare.push_back(alone);
        rates.atOnce.push_back(atOnce);
        rates.waited.push_back(waited);
        rates.ratio.push_back(atOnce / alone);
    }
    print(folder.path(), bytes, rates);
    return 0;
}
