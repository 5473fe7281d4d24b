// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/outboxondisk.h"
#include "support/sqlitefile.h"
#include "work/draftedit.h"

#include <QTest>

#include <atomic>

using namespace jobwright;
using namespace std::chrono_literals;
using Fault = ScriptedService::Fault;
using Kind = Change::Kind;
using Outcome = SubmissionResult::Outcome;

/// The outbox over a real file whose n-th statement fails, for each n until none does: what was said to be on the disk
/// is there at the next start, nothing is sent in vain or twice, nothing stays in between.
class TestOutboxDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("QT_LOGGING_RULES", "jobwright.*=false"); }
    void failsEveryStatement_data();
    void failsEveryStatement();
    void L4_countsAsQueuedOnceItIsOnTheDisk();
};

namespace {

constexpr int ioErrorFsync = 10 | (4 << 8);
constexpr int full = 13;

/// What goes on while the disk fails.
enum class Operation {
    Start,          ///< a queued draft is read and sent
    Migrate,        ///< the same from a file of an earlier form
    Enqueue,        ///< a stored draft goes into the outbox and out
    Send,           ///< a queued draft goes out
    LostAfter,      ///< it arrives, the answer is lost
    LostBefore,     ///< neither arrives
    Refuse,         ///< the service refuses it
    Ignore,         ///< the service says yes and changes nothing
    TypedMeanwhile, ///< somebody types into it while it is out
    Hold,
    Edit,
    Discard,
    DiscardInDoubt,
};

enum class Mode {
    Once,        ///< and then the program ends
    OnceAndGoOn, ///< the program goes on
    ForEver,     ///< until the program ends
};

/// One run with one failure.
class Run
{
public:
    Run(Operation operation, Mode mode, int code, int n) : m_operation(operation), m_mode(mode)
    {
        m_left = n;
        f.randomness.set(0.5);
        f.disk.options.gate = [this, code](const QString &statement) {
            if (!m_armed || OutboxOnDisk::isWaiting(statement))
                return 0;
            const int left = --m_left;
            return left == 0 || (left < 0 && m_mode == Mode::ForEver) ? code : 0;
        };
        f.onStart = [this](Outbox &outbox) { watch(outbox); };
        Job &job = f.service.job(7);
        job.reference = FieldValue(QStringLiteral("old"));
        job.orderNumber = FieldValue(QStringLiteral("PO-1"));
        f.service.setOnUpdate([this](JobId, const QByteArray &body) { judgeUpdate(body); });
        m_draft = f.draft(QStringLiteral("new"));
    }

    void act()
    {
        prepare();
        switch (m_operation) {
        case Operation::Start:
            f.start();
            break;
        case Operation::Migrate:
            f.disk.options.migrations +=
                {2,
                 {QStringLiteral("ALTER TABLE drafts ADD COLUMN note TEXT NOT NULL DEFAULT ''"),
                  QStringLiteral("UPDATE drafts SET note = 'x'")}};
            f.start();
            break;
        case Operation::Enqueue:
            m_editor = std::make_shared<DraftRecord>(*f.disk.store, f.clock, m_draft, true);
            if (!f.outbox->enqueue(m_editor))
                fail("not queued");
            break;
        case Operation::Hold:
            f.outbox->hold(m_draft.id);
            break;
        case Operation::Edit:
            m_editor = f.outbox->edit(m_draft.id);
            break;
        case Operation::Discard:
        case Operation::DiscardInDoubt:
            f.outbox->discard(m_draft.id);
            break;
        default:
            f.service.setFault([this](bool update, JobId) { return update ? faultOf() : Fault::None; });
            f.outbox->sendNow(m_draft.id);
            break;
        }
        f.settle();
        m_obeyed = !m_trouble;
        for (int i = 0; i < 3 && m_mode != Mode::Once; ++i)
            f.passes(1min);
        if (m_mode == Mode::ForEver && hit() && !m_trouble && !m_toldOutcome)
            fail("nothing was said");
        if (f.service.reads() > 12)
            fail("it runs in circles");
    }

    /// The next start, on a disk that works again.
    void restart()
    {
        m_hit = hit();
        m_armed = false;
        m_editor.reset();
        if (m_mode != Mode::OnceAndGoOn) {
            f.end();
            f.start();
        }
        if (m_operation == Operation::LostAfter || m_operation == Operation::LostBefore)
            f.service.setFault(Fault::None);
        for (int i = 0; i < 4; ++i)
            f.passes(10min);
        m_drafts = f.disk.drafts().value();
        m_history = f.disk.history().value();
    }

    [[nodiscard]] bool wasHit() const { return m_hit; }

    /// Empty where all is as it must be.
    [[nodiscard]] QByteArray judge()
    {
        if (!f.disk.notices.isEmpty())
            fail("the file was not in order");
        if (f.outbox->waiting() > 0)
            fail("in limbo: " + draftStateWord(f.outbox->items().first().state).toLatin1());
        if (f.service.job(7).orderNumber.text() != QLatin1String("PO-1"))
            fail("an untouched field was changed");
        if (applied() > 1)
            fail("applied twice");
        switch (m_operation) {
        case Operation::Enqueue:
            if (!m_acknowledged && applied() == 0) {
                expectDraft(DraftState::Editing, {});
                break;
            }
            expectDone(1);
            break;
        case Operation::Start:
        case Operation::Migrate:
        case Operation::Send:
        case Operation::LostAfter:
            expectDone(1);
            break;
        case Operation::LostBefore:
            expectDone(2);
            break;
        case Operation::Refuse:
            expectDraft(DraftState::NeedsYou, QStringLiteral("rejected"));
            break;
        case Operation::Ignore:
            expectDraft(DraftState::NeedsYou, QStringLiteral("storedDifferently"));
            break;
        case Operation::TypedMeanwhile:
            judgeTypedMeanwhile();
            break;
        case Operation::Hold:
            judgeObeyed(DraftState::NeedsYou, QStringLiteral("held"));
            break;
        case Operation::Edit:
            judgeObeyed(DraftState::Editing, {});
            break;
        case Operation::Discard:
        case Operation::DiscardInDoubt:
            judgeDiscarded();
            break;
        }
        return m_failure;
    }

private:
    [[nodiscard]] bool hit() const { return m_left <= 0; }
    void fail(const QByteArray &what)
    {
        if (m_failure.isEmpty())
            m_failure = what;
    }
    [[nodiscard]] Fault faultOf() const
    {
        switch (m_operation) {
        case Operation::LostAfter:
            return m_sent > 1 ? Fault::None : Fault::LostAfter;
        case Operation::LostBefore:
            return m_sent > 1 ? Fault::None : Fault::LostBefore;
        case Operation::Refuse:
            return Fault::Rejected;
        case Operation::Ignore:
            return Fault::Ignored;
        default:
            return Fault::None;
        }
    }

    /// What was there before, on a disk that works.
    void prepare()
    {
        const bool starts = m_operation == Operation::Start || m_operation == Operation::Migrate;
        f.disk.open();
        if (m_operation != Operation::Enqueue) {
            m_draft.state = m_operation == Operation::DiscardInDoubt ? DraftState::Unknown : DraftState::Queued;
            m_draft.queuedAt = f.clock.nowUtc();
        }
        if (m_operation == Operation::DiscardInDoubt) {
            m_draft.body = R"({"reference":"new"})";
            m_draft.outcome = QStringLiteral("unknown");
        }
        if (!f.disk.save(m_draft))
            fail("could not be prepared");
        if (starts) {
            f.end();
        } else {
            f.service.setFault(Fault::NotSent); // it has failed once and waits
            f.start();
            f.service.setFault(Fault::None);
        }
        m_acknowledged = m_trouble = m_toldOutcome = false;
        m_armed = true;
    }

    void watch(Outbox &outbox)
    {
        QObject::connect(&outbox, &Outbox::itemChanged, &outbox, [this](const QUuid &) { m_acknowledged = true; });
        QObject::connect(&outbox, &Outbox::storeTrouble, &outbox, [this](const QString &words) {
            m_trouble = true;
            if (words.size() < 40)
                fail("no words");
        });
        QObject::connect(&outbox, &Outbox::attempted, &outbox, [this](const QUuid &, const SubmissionResult &result) {
            m_toldOutcome = true;
            const bool isThere = applied() > 0;
            if (result.outcome == Outcome::Confirmed && !isThere)
                fail("said to be done, but it is not");
            if (result.outcome != Outcome::Confirmed && result.outcome != Outcome::Unknown && isThere)
                fail("said not to be done, but it is");
        });
    }

    /// What leaves is on the disk as what leaves.
    void judgeUpdate(const QByteArray &body)
    {
        ++m_sent;
        if (body != R"({"reference":"new"})")
            fail("sent what was not queued: " + body);
        SqliteFile file(f.disk.options.path);
        if (file.ask(QStringLiteral("SELECT state FROM drafts")).toString() != QLatin1String("sending") ||
            file.ask(QStringLiteral("SELECT body FROM drafts")).toByteArray() != body)
            fail("sent before it was on the disk");
        if (m_operation == Operation::TypedMeanwhile && m_sent == 1)
            type();
    }
    /// As an editor that is closed again at once.
    void type()
    {
        const std::shared_ptr<DraftRecord> record = f.outbox->record(m_draft.id);
        record->change([](Draft &draft) {
            draft.input.insert(FieldKey::OrderNumber, {Kind::Set, QStringLiteral("PO-2")});
        });
        record->save([this](bool onDisk) { m_typed = onDisk; });
    }

    [[nodiscard]] int applied() const
    {
        int count = 0;
        for (const ScriptedService::Update &update : f.service.updates())
            count += update.applied ? 1 : 0;
        return count;
    }
    void expectDone(int mostUpdates)
    {
        if (applied() != 1 || f.service.updates().size() > mostUpdates)
            fail("sent " + QByteArray::number(f.service.updates().size()) + " times");
        if (!m_drafts.isEmpty())
            fail("still a draft: " + draftStateWord(m_drafts.first().state).toLatin1());
        if (m_history.size() != 1 || m_history.first().outcome != QLatin1String("confirmed") ||
            m_history.first().body != R"({"reference":"new"})")
            fail("the history is wrong");
    }
    void expectDraft(DraftState state, const QString &outcome)
    {
        if (m_drafts.size() != 1)
            return fail(QByteArray::number(m_drafts.size()) + " drafts");
        const Draft &draft = m_drafts.first();
        if (draft.input != m_draft.input)
            fail("what was typed is lost");
        if (draft.state != state || (state == DraftState::NeedsYou && draft.outcome != outcome))
            fail("it is " + draftStateWord(draft.state).toLatin1() + ' ' + draft.outcome.toLatin1());
    }
    /// An order that was taken without complaint holds; one that was not may have been in vain.
    void judgeObeyed(DraftState state, const QString &outcome)
    {
        if (m_obeyed || applied() == 0)
            expectDraft(state, outcome);
        else
            expectDone(1);
    }
    void judgeDiscarded()
    {
        const bool inDoubt = m_operation == Operation::DiscardInDoubt;
        if (!m_obeyed && applied() == 1)
            return expectDone(1);
        if (!m_drafts.isEmpty() || applied() > 0)
            fail("it came back");
        if (m_history.size() != (inDoubt ? 1 : 0))
            fail("the history is wrong");
    }
    void judgeTypedMeanwhile()
    {
        if (f.service.job(7).reference.text() != QLatin1String("new") || m_history.isEmpty())
            fail("it did not go out");
        if (!m_typed)
            return;
        if (m_drafts.size() != 1 || m_drafts.first().state != DraftState::Editing ||
            m_drafts.first().input.value(FieldKey::OrderNumber).text != QLatin1String("PO-2"))
            fail("what was typed meanwhile is lost");
    }

    OutboxOnDisk f;
    Operation m_operation;
    Mode m_mode;
    std::atomic<bool> m_armed = false;
    std::atomic<int> m_left = 0;
    Draft m_draft;
    std::shared_ptr<DraftRecord> m_editor;
    int m_sent = 0;
    bool m_typed = false;        ///< and the disk took it
    bool m_acknowledged = false; ///< itemChanged() came
    bool m_trouble = false;
    bool m_obeyed = false; ///< no trouble until everything stood still
    bool m_toldOutcome = false;
    bool m_hit = false;
    QList<Draft> m_drafts;
    QList<HistoryEntry> m_history;
    QByteArray m_failure;
};

} // namespace

Q_DECLARE_METATYPE(Operation)
Q_DECLARE_METATYPE(Mode)

void TestOutboxDisk::failsEveryStatement_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<int>("code");
    const std::pair<const char *, Operation> operations[] = {
        {"start", Operation::Start},
        {"migrate", Operation::Migrate},
        {"queue", Operation::Enqueue},
        {"send", Operation::Send},
        {"answer lost", Operation::LostAfter},
        {"update lost", Operation::LostBefore},
        {"refused", Operation::Refuse},
        {"ignored", Operation::Ignore},
        {"typed meanwhile", Operation::TypedMeanwhile},
        {"hold", Operation::Hold},
        {"edit", Operation::Edit},
        {"discard", Operation::Discard},
        {"discard in doubt", Operation::DiscardInDoubt},
    };
    for (const auto &[what, operation] : operations) {
        if (operation == Operation::Enqueue || operation == Operation::Send)
            QTest::addRow("L3 full once: %s", what) << operation << Mode::Once << full;
        QTest::addRow("L4 sync fails once: %s", what) << operation << Mode::Once << ioErrorFsync;
        if (operation != Operation::Migrate) // where that fails, the file is only read until the next start
            QTest::addRow("L4 sync fails once, goes on: %s", what) << operation << Mode::OnceAndGoOn << ioErrorFsync;
        QTest::addRow("L4 sync fails for ever: %s", what) << operation << Mode::ForEver << ioErrorFsync;
    }
}

void TestOutboxDisk::failsEveryStatement()
{
    QFETCH(const Operation, operation);
    QFETCH(const Mode, mode);
    QFETCH(const int, code);
    bool hit = true;
    int n = 1;
    for (; hit && n < 200; ++n) {
        Run run(operation, mode, code, n);
        run.act();
        run.restart();
        hit = run.wasHit();
        const QByteArray failure = run.judge();
        QVERIFY2(failure.isEmpty(), "statement " + QByteArray::number(n) + ": " + failure);
    }
    QVERIFY2(!hit && n > 3, QByteArray::number(n));
}

/// Nobody is told that it is in the outbox while the disk may still refuse it.
void TestOutboxDisk::L4_countsAsQueuedOnceItIsOnTheDisk()
{
    OutboxOnDisk f;
    std::atomic<bool> fails = false;
    f.disk.options.gate = [&](const QString &statement) {
        return fails && statement == QLatin1String("COMMIT") ? ioErrorFsync : 0;
    };
    f.start();
    int told = 0;
    connect(f.outbox.get(), &Outbox::itemChanged, this, [&] { ++told; });
    fails = true;
    const auto record = std::make_shared<DraftRecord>(*f.disk.store, f.clock, f.draft(QStringLiteral("new")), false);
    QVERIFY(f.outbox->enqueue(record));
    f.settle();
    QCOMPARE(told, 0);
    QCOMPARE(record->draft().state, DraftState::Editing);
    QVERIFY(!record->trouble().isEmpty());
    fails = false;
    QVERIFY(f.outbox->enqueue(record));
    f.settle();
    QVERIFY(told > 0);
    QCOMPARE(f.service.job(7).reference.text(), QStringLiteral("new"));
}

QTEST_GUILESS_MAIN(TestOutboxDisk)
#include "tst_outboxdisk.moc"
