// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What autosave costs the person who types in a description of 500 KB: a real tab over the real drafts file, key after
// key on a real X server, every event of the GUI thread timed.
#include "benchjobs.h"
#include "benchtable.h"
#include "ui/pagefixture.h"

#include "pages/jobtab.h"
#include "widgets/theme.h"
#include "wire/jobjson.h"
#include "work/draftkeeper.h"
#include "work/draftrecord.h"
#include "work/editsession.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <ctime>

using namespace jobwright;

namespace {

constexpr int descriptionBytes = 500'000;
constexpr int bursts = 16;
constexpr int keysPerBurst = 40;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// What this thread has worked, without what other programs took from it.
double cpuMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Times what the event loop hands out, by what asked for it.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_depth > 0) // the store's thread comes along here as well
            return QApplication::notify(receiver, event);
        const QEvent::Type type = event->type(); // it may be gone afterwards
        QElapsedTimer timer;
        timer.start();
        const double cpuBefore = cpuMilliseconds();
        ++m_depth;
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        if (recording) {
            std::vector<double> &samples = samplesOf(type);
            samples.push_back(milliseconds(timer));
            if (&samples == &rest)
                restWork = std::max(restWork, cpuMilliseconds() - cpuBefore);
        }
        return taken;
    }

    bool recording = false;
    std::vector<double> keys;
    std::vector<double> painting;
    std::vector<double> rest; ///< timers and answers from other threads: all of autosave but what a key itself does
    double restWork = 0;      ///< most of the processor's time that one of these took

private:
    std::vector<double> &samplesOf(QEvent::Type type)
    {
        switch (type) {
        case QEvent::KeyPress:
        case QEvent::KeyRelease:
        case QEvent::ShortcutOverride:
            return keys;
        case QEvent::Paint:
        case QEvent::UpdateRequest:
        case QEvent::LayoutRequest:
        case QEvent::Expose:
            return painting;
        default:
            return rest;
        }
    }

    int m_depth = 0;
};

Job longJob()
{
    Job job = benchJob(1'004'471, 12);
    QString text;
    while (text.size() < descriptionBytes)
        text += QStringLiteral("Annual service, access by rear gate; call ahead and ask for the key at the desk.\n");
    job.description = FieldValue(text.left(descriptionBytes));
    return job;
}

/// Faster than anybody types, with pauses: of both timers of the keeper each saves more than once.
void typeInto(QWidget *target)
{
    for (int burst = 0; burst < bursts; ++burst) {
        for (int i = 0; i < keysPerBurst; ++i) {
            const int key = Qt::Key_A + i % 26;
            const QString letter(QChar(u'a' + i % 26));
            QCoreApplication::postEvent(target, new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, letter));
            QCoreApplication::postEvent(target, new QKeyEvent(QEvent::KeyRelease, key, Qt::NoModifier, letter));
            QTest::qWait(25);
        }
        QTest::qWait(600);
    }
}

/// How many saves the disk took; 0 where it does not hold the last key.
qint64 savesOnDisk(PageFixture &fixture, const JobTab &tab)
{
    std::optional<QList<Draft>> found;
    fixture.store.drafts({}, qApp, [&found](const auto &drafts) { found = drafts ? *drafts : QList<Draft>(); });
    if (!QTest::qWaitFor([&found] { return found.has_value(); }) || found->size() != 1 || !tab.draft())
        return 0;
    return found->first().input == tab.draft()->input ? found->first().revision : 0;
}

/// What a key costs a session with a keeper, over what it costs one without: noting that there is something to save.
std::vector<double> keeperPerKey(PageFixture &fixture)
{
    EditSession alone(longJob());
    EditSession kept(longJob());
    Draft draft;
    draft.jobId = kept.base().id;
    draft.base = kept.base();
    DraftRecord record(fixture.store, fixture.clock, draft, false);
    DraftKeeper keeper(kept, record, fixture.clock);
    const auto type = [](EditSession &session, const QString &text) {
        QElapsedTimer timer;
        timer.start();
        session.setInput(FieldKey::Description, {Change::Kind::Set, text});
        return milliseconds(timer);
    };
    std::vector<double> samples;
    for (int i = 0; i < 400; ++i) {
        // Texts of their own, as an editor gives them: nothing is compared by its address.
        const QString text = kept.base().description.text() + QString(i + 1, u'x');
        const double without = type(alone, QString(text.constData(), text.size()));
        samples.push_back(std::max(0.0, type(kept, QString(text.constData(), text.size())) - without));
    }
    keeper.flush();
    return samples;
}

} // namespace

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    qputenv("TMPDIR", QFile::encodeName(QCoreApplication::applicationDirPath())); // a real disk
    applyTheme(application, Appearance::Light);
    PageFixture fixture;
    fixture.service.jobs.insert(1'004'471, encodeJob(longJob()));
    JobTab tab(fixture.workspace, 1'004'471);
    QObject::connect(&tab, &JobTab::draftsChanged, &fixture.drafts, &DraftBook::refresh); // as the window does
    tab.resize(900, 760);
    tab.show();
    QApplication::setActiveWindow(&tab);
    if (!QTest::qWaitForWindowExposed(&tab) || !QTest::qWaitFor([&tab] { return tab.hasEditor(); }))
        return 1;
    auto *description = tab.findChild<QPlainTextEdit *>(QStringLiteral("description"));
    description->setFocus();
    QTest::qWait(500);

    application.recording = true;
    typeInto(description);
    application.recording = false;
    const qint64 saves = savesOnDisk(fixture, tab);
    if (saves < bursts) {
        qCritical("bench_autosave: what was typed is not on the disk");
        return 1;
    }
    BenchTable table(QStringLiteral("Autosave of a description of 500 KB (%1 keys, %2 saves)")
                         .arg(bursts * keysPerBurst)
                         .arg(saves));
    table.add(QStringLiteral("longest stall by timers and answers of the disk"),
              *std::max_element(application.rest.begin(), application.rest.end()), QStringLiteral("ms"), 16);
    table.add(QStringLiteral("most work in one of them, without what other programs took"), application.restWork,
              QStringLiteral("ms"), 16);
    table.addSamples(QStringLiteral("what autosave adds to a key press"), keeperPerKey(fixture), 16);
    table.addSamples(QStringLiteral("a key press as a whole, painting apart"), application.keys);
    table.addSamples(QStringLiteral("painting"), application.painting);
    table.print();
    return 0;
}
