// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/outboxfixture.h"
#include "wire/updatejson.h"
#include "work/draftedit.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace jobwright;
using namespace std::chrono_literals;
using Fault = ScriptedService::Fault;
using Kind = Change::Kind;

namespace {

/// A user, colleagues, a bad line, a bad disk and kill -9, by dice; and a reference that knows what must hold. Every
/// value is typed once only, so that it can be followed.
class World
{
public:
    explicit World(quint32 seed) : m_dice(seed)
    {
        f.service.setFault([this](bool update, JobId) { return faultFor(update); });
        f.service.setOnUpdate([this](JobId job, const QByteArray &body) { judgeUpdate(job, decodeUpdate(body)); });
        f.store.setFails([this](const QByteArray &) { return m_diskFailures > 0 && m_diskFailures-- > 0; });
        f.start();
    }

    void step()
    {
        switch (m_dice.bounded(12)) {
        case 0:
        case 1:
        case 2:
            type();
            break;
        case 3:
            editByOthers();
            break;
        case 4:
            m_fault = faults().value(m_dice.bounded(faults().size()));
            break;
        case 5:
            f.randomness.set(m_dice.generateDouble());
            f.passes(std::chrono::seconds(m_dice.bounded(3000)));
            if (m_dice.bounded(3) == 0)
                f.clock.jumpWallClock(std::chrono::minutes(m_dice.bounded(-3000, 3000)));
            break;
        case 6:
            restart();
            break;
        case 7:
            m_diskFailures = m_dice.bounded(4);
            break;
        case 8:
        case 9:
            decide();
            break;
        case 10:
            f.outbox->networkMayBeBack();
            f.service.releaseAll();
            if (f.outbox->isIdle()) // else into the gap between a look and the sending
                f.service.arriveLate();
            break;
        default:
            f.outbox->resume(f.profile);
            break;
        }
        for (int turns = m_dice.bounded(25); turns > 0; --turns)
            f.turn();
        judgeValues();
    }

    /// All faults end, and the user says "Send now" to whatever asks.
    void end()
    {
        m_fault = Fault::None;
        m_diskFailures = 0;
        m_stopped.clear();
        f.service.releaseAll();
        for (int i = 0; i < 6; ++i) {
            f.passes(24h);
            f.outbox->profileReady(f.profile);
            for (const Draft &draft : f.outbox->items()) {
                if (draft.state == DraftState::NeedsYou)
                    f.outbox->sendNow(draft.id);
            }
            f.settle();
        }
        judgeValues();
        for (const Draft &draft : f.outbox->items()) {
            if (draft.state != DraftState::NeedsYou && !waitsForEarlier(draft))
                fail(QStringLiteral("in limbo: %1, %2 attempts, %3, %4")
                         .arg(draftStateWord(draft.state))
                         .arg(draft.attempts)
                         .arg(draft.outcome, draft.nextAttemptAt.toString(Qt::ISODate)));
            if (draft.state == DraftState::NeedsYou && draft.outcome != QLatin1String("conflict"))
                fail(QStringLiteral("not sent although all is well: %1").arg(draft.outcome));
        }
    }

    [[nodiscard]] const QString &failure() const { return m_failure; }
    [[nodiscard]] int sent() const { return int(f.service.updates().size()); }
    [[nodiscard]] int confirmed() const { return int(f.store.entries().size()); }

private:
    struct Typed
    {
        QUuid draft;
        JobId job = 0;
        FieldId field = FieldKey::Reference;
        bool given = false; ///< the user threw it away or typed another one over it
    };

    static const QList<FieldId> &fields()
    {
        static const QList<FieldId> list{FieldKey::Reference, FieldKey::OrderNumber, FieldKey::Description};
        return list;
    }
    static const QList<Fault> &faults()
    {
        static const QList<Fault> list{Fault::None,       Fault::None,       Fault::None,      Fault::NotSent,
                                       Fault::LostBefore, Fault::LostAfter,  Fault::Late,      Fault::Throttled,
                                       Fault::SignIn,     Fault::NotAllowed, Fault::Rejected,  Fault::Started,
                                       Fault::Ignored,    Fault::Hangs,      Fault::Overloaded};
        return list;
    }

    Fault faultFor(bool update)
    {
        const bool readsToo = m_dice.bounded(3) == 0;
        return update || readsToo ? m_fault : Fault::None;
    }
    void fail(const QString &what)
    {
        if (m_failure.isEmpty())
            m_failure = what;
    }

    void type()
    {
        Draft draft = f.draft(1 + m_dice.bounded(3), {});
        draft.input.clear();
        const QStringList values = typeInto(draft);
        const std::shared_ptr<DraftRecord> record = f.enqueue(draft);
        waitForDisk(draft.id, values);
    }
    QStringList typeInto(Draft &draft)
    {
        QStringList values;
        for (const FieldId &field : fields()) {
            if (m_dice.bounded(2) == 0 && !(values.isEmpty() && field == fields().last()))
                continue;
            const QString value = QStringLiteral("u%1").arg(++m_count);
            draft.input.insert(field, {Kind::Set, value});
            m_typed.insert(value, {draft.id, draft.jobId, field, false});
            values += value;
        }
        return values;
    }
    /// Only what the disk has taken was promised to be kept.
    void waitForDisk(const QUuid &id, const QStringList &values)
    {
        for (int i = 0; i < 20; ++i) {
            f.turn();
            const std::optional<Draft> stored = f.store.stored(id);
            if (stored && stored->input.contains(m_typed.value(values.first()).field) &&
                stored->input.value(m_typed.value(values.first()).field).text == values.first())
                return;
        }
        for (const QString &value : values)
            m_typed[value].given = true;
    }

    /// Only while nothing moves: between a look and the sending there is a gap that no client can close.
    void editByOthers()
    {
        if (!f.outbox->isIdle() || f.service.hanging() > 0)
            return;
        ScriptedService::apply(
            f.service.job(1 + m_dice.bounded(3)),
            {{fields().at(m_dice.bounded(3)), Change::set(FieldValue(QStringLiteral("o%1").arg(++m_count)))}});
    }

    void restart()
    {
        f.crash();
        for (int turns = m_dice.bounded(3); turns > 0; --turns)
            f.turn();
        // What the disk had not taken yet was not promised.
        for (const QUuid &id : QSet<QUuid>(m_stopped)) {
            const std::optional<Draft> stored = f.store.stored(id);
            if (!stored || !(isStopped(*stored) || isHeld(*stored)))
                m_stopped.remove(id);
        }
        f.start();
    }

    void decide()
    {
        const QList<Draft> items = f.outbox->items();
        if (items.isEmpty())
            return;
        const Draft &draft = items.at(m_dice.bounded(items.size()));
        switch (m_dice.bounded(6)) {
        case 0:
            f.outbox->hold(draft.id);
            break;
        case 3:
            if (f.outbox->isSending(draft.id))
                m_stopped.insert(draft.id);
            f.outbox->cancel(draft.id);
            break;
        case 1:
            discard(draft);
            break;
        case 2:
            editAgain(draft);
            break;
        default:
            m_stopped.remove(draft.id);
            f.outbox->sendNow(draft.id);
            break;
        }
    }
    void discard(const Draft &draft)
    {
        for (Typed &typed : m_typed) {
            if (typed.draft == draft.id)
                typed.given = true;
        }
        f.outbox->discard(draft.id);
    }
    /// Takes it back, types other values after a look at the job, queues it again.
    void editAgain(const Draft &draft)
    {
        f.settle();
        const bool free = draft.state == DraftState::Queued || draft.state == DraftState::NeedsYou;
        if (!free || isInDoubt(draft) || !f.outbox->isIdle() || !f.outbox->record(draft.id))
            return;
        const std::shared_ptr<DraftRecord> record = f.outbox->edit(draft.id);
        f.settle();
        if (f.outbox->record(draft.id) || record->draft().state != DraftState::Editing)
            return;
        m_editedAgain.insert(draft.id);
        m_stopped.remove(draft.id);
        Draft now = record->draft();
        for (Typed &typed : m_typed) {
            if (typed.draft == draft.id)
                typed.given = true;
        }
        now.input.clear();
        const QStringList values = typeInto(now);
        record->change([&](Draft &edited) {
            edited.input = now.input;
            edited.base = f.service.job(edited.jobId);
        });
        if (!f.outbox->enqueue(record))
            fail(QStringLiteral("an edited draft could not be queued again"));
        waitForDisk(draft.id, values);
    }

    void judgeUpdate(JobId job, const JobEdit &edit)
    {
        QUuid id;
        for (auto it = edit.begin(); it != edit.end(); ++it) {
            const auto typed = m_typed.constFind(it->value.text());
            if (typed == m_typed.constEnd() || typed->job != job || !(typed->field == it.key())) {
                fail(QStringLiteral("sent what nobody typed there: %1").arg(it->value.text()));
                return;
            }
            if (!id.isNull() && typed->draft != id)
                fail(QStringLiteral("two drafts in one update"));
            id = typed->draft;
            if (valueOf(f.service.job(job), it.key()) == it->value)
                fail(QStringLiteral("sent again what was there: %1").arg(it->value.text()));
        }
        if (m_stopped.contains(id))
            fail(QStringLiteral("sent again what the user had cancelled"));
        const std::optional<Draft> stored = f.store.stored(id);
        if (!stored || stored->state != DraftState::Sending || decodeUpdate(stored->body) != edit)
            fail(QStringLiteral("sent before it was on the disk: %1 %2 / %3")
                     .arg(stored ? draftStateWord(stored->state) : QStringLiteral("none"),
                          QString::fromUtf8(stored ? stored->body : QByteArray()),
                          QString::fromUtf8(encodeUpdate(edit).json)));
        else if (waitsForEarlier(*stored, m_editedAgain))
            fail(QStringLiteral("sent before an earlier draft of the job"));
        for (auto it = edit.begin(); stored && it != edit.end(); ++it) {
            if (valueOf(f.service.job(job), it.key()) != valueOf(stored->base, it.key()))
                fail(QStringLiteral("overwrote a colleague's value unseen"));
        }
    }
    [[nodiscard]] bool waitsForEarlier(const Draft &draft, const QSet<QUuid> &except = {}) const
    {
        for (const Draft &other : f.store.stored()) {
            if (other.id == draft.id)
                return false; // they are kept in the order of their creation
            if (other.jobId == draft.jobId && other.state != DraftState::Editing && !except.contains(other.id))
                return true;
        }
        return false;
    }

    /// Each value is in a draft, in the history, was applied, or was given up by the user.
    void judgeValues()
    {
        QSet<QString> kept;
        for (const Draft &draft : f.store.stored()) {
            for (const FieldInput &input : draft.input)
                kept.insert(input.text);
        }
        for (const ScriptedService::Update &update : f.service.updates()) {
            for (const Change &change : update.edit) {
                if (update.applied)
                    kept.insert(change.value.text());
            }
        }
        for (const HistoryEntry &entry : f.store.entries()) {
            const JobEdit edit = decodeUpdate(entry.body);
            for (const Change &change : edit)
                kept.insert(change.value.text());
            if (entry.outcome == QLatin1String("confirmed") && !wasApplied(entry.jobId, edit))
                fail(QStringLiteral("said to be done, but it never was"));
        }
        for (auto it = m_typed.cbegin(); it != m_typed.cend(); ++it) {
            if (!it->given && !kept.contains(it.key()))
                fail(QStringLiteral("lost: %1").arg(it.key()));
        }
    }
    [[nodiscard]] bool wasApplied(JobId job, const JobEdit &edit) const
    {
        for (const ScriptedService::Update &update : f.service.updates()) {
            if (update.applied && update.jobId == job && update.edit == edit)
                return true;
        }
        return false;
    }

    OutboxFixture f;
    QRandomGenerator m_dice;
    Fault m_fault = Fault::None;
    int m_diskFailures = 0;
    int m_count = 0;
    QHash<QString, Typed> m_typed;
    QSet<QUuid> m_stopped;     ///< cancelled by the user, who has not said "send" since
    QSet<QUuid> m_editedAgain; ///< a later draft may have begun while they were away
    QString m_failure;
};

} // namespace

/// No value lost, no untouched field sent, nothing sent twice, nothing before the disk knows, order per job, no limbo.
class TestOutboxModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("QT_LOGGING_RULES", "jobwright.*=false"); }
    void survivesAnything();
};

/// JOBWRIGHT_SEED repeats one run, JOBWRIGHT_ROUNDS makes it longer.
void TestOutboxModel::survivesAnything()
{
    const bool again = qEnvironmentVariableIsSet("JOBWRIGHT_SEED");
    const quint32 seed =
        again ? qEnvironmentVariable("JOBWRIGHT_SEED").toUInt() : QRandomGenerator::system()->generate();
    const int rounds = again ? 1 : std::max(40, qEnvironmentVariableIntValue("JOBWRIGHT_ROUNDS"));
    int sent = 0;
    int confirmed = 0;
    for (int round = 0; round < rounds; ++round) {
        World world(seed + quint32(round));
        for (int step = 0; step < 60 && world.failure().isEmpty(); ++step)
            world.step();
        if (world.failure().isEmpty())
            world.end();
        const QString said = QStringLiteral("JOBWRIGHT_SEED=%1: %2").arg(seed + quint32(round)).arg(world.failure());
        QVERIFY2(world.failure().isEmpty(), qPrintable(said));
        sent += world.sent();
        confirmed += world.confirmed();
    }
    qInfo("seed %u, %d rounds: %d updates sent, %d pieces of history", seed, rounds, sent, confirmed);
    QVERIFY(sent > rounds && confirmed > rounds / 2); // else the dice tested nothing
}

QTEST_GUILESS_MAIN(TestOutboxModel)
#include "tst_outboxmodel.moc"
