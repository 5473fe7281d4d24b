// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One drafts file, and another process at it.
#include "pagefixture.h"

#include "pages/jobtab.h"
#include "support/sqlitefile.h"
#include "widgets/banner.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace jobwright;

namespace {

/// The boiler service in a tab, ready to be typed into.
struct OpenTab
{
    explicit OpenTab(PageFixture &fixture) : tab(std::make_unique<JobTab>(fixture.workspace, 1004471))
    {
        tab->resize(900, 760);
        tab->show();
        tab->activateWindow();
    }
    [[nodiscard]] bool ready() const
    {
        return QTest::qWaitFor([this] { return tab->hasEditor(); }) && QTest::qWaitForWindowActive(tab.get());
    }
    void type(const char *field, const QString &text) const
    {
        auto *edit = tab->findChild<QLineEdit *>(QString::fromLatin1(field));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] Banner &copyBanner() const { return *tab->findChild<Banner *>(QStringLiteral("copyBanner")); }

    std::unique_ptr<JobTab> tab;
};

QList<Draft> draftsIn(SqliteDraftStore &store)
{
    std::optional<QList<Draft>> found;
    store.drafts({}, qApp, [&found](const auto &drafts) { found = drafts ? *drafts : QList<Draft>(); });
    static_cast<void>(QTest::qWaitFor([&found] { return found.has_value(); }));
    return found.value_or(QList<Draft>());
}

bool save(SqliteDraftStore &store, const Draft &draft)
{
    std::optional<bool> done;
    store.save(draft, qApp, [&done](const auto &result) { done = result.isOk(); });
    static_cast<void>(QTest::qWaitFor([&done] { return done.has_value(); }));
    return done.value_or(false);
}

QStringList references(const QList<Draft> &drafts)
{
    QStringList texts;
    for (const Draft &draft : drafts)
        texts.append(draft.input.value(FieldKey::Reference).text);
    texts.sort();
    return texts;
}

/// Types while another process keeps the file locked; gives the longest time in which nothing else could happen here.
qint64 longestStall(PageFixture &fixture, OpenTab &open, const QString &text)
{
    SqliteFile other(fixture.folder.filePath(QStringLiteral("drafts.db")));
    if (!other.ask(QStringLiteral("BEGIN IMMEDIATE")).isValid())
        return -1;
    qint64 longest = 0;
    QElapsedTimer since;
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] { longest = std::max(longest, since.restart()); });
    since.start();
    beat.start(5);
    open.type("reference", text);
    open.type("orderNumber", text); // the focus leaves a field: asks the disk at once
    QTest::qWait(3000);             // beyond the time the store waits for a lock
    beat.stop();
    longest = std::max(longest, since.elapsed());
    return other.ask(QStringLiteral("COMMIT")).isValid() ? longest : -1;
}

} // namespace

class TestTwoProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void l6_aLockedFileStopsNobody()
    {
        PageFixture fixture;
        OpenTab open(fixture);
        QVERIFY(open.ready());
        static_cast<void>(draftsIn(fixture.store)); // the file is there
        // A machine that does something else may stall any program: of three tries the best counts.
        qint64 best = std::numeric_limits<qint64>::max();
        for (int attempt = 0; attempt < 3 && best > 100; ++attempt) {
            const QString text = QStringLiteral("L6-%1").arg(attempt);
            const qint64 longest = longestStall(fixture, open, text);
            QVERIFY(longest >= 0);
            best = std::min(best, longest);
            QTRY_VERIFY_WITH_TIMEOUT(open.tab->isKept(), 15000);
            QCOMPARE(references(draftsIn(fixture.store)), QStringList{text});
        }
        QVERIFY2(best <= 100, qPrintable(QStringLiteral("%1 ms").arg(best)));
    }

    void l19_bothGoOnAndItIsSaid()
    {
        PageFixture fixture;
        OpenTab open(fixture);
        QVERIFY(open.ready());
        open.type("reference", QStringLiteral("from here"));
        open.tab->flush();
        QTRY_VERIFY(open.tab->isKept());
        const QUuid before = open.tab->draftId();
        {
            SqliteDraftStore other(fixture.storeOptions());
            QList<Draft> drafts = draftsIn(other);
            QCOMPARE(drafts.size(), 1);
            drafts.first().input.insert(FieldKey::Reference, {Change::Kind::Set, QStringLiteral("from there")});
            QVERIFY(save(other, drafts.first()));
        }
        QVERIFY(!open.copyBanner().isVisible());
        open.type("reference", QStringLiteral("typed here"));
        open.tab->flush();
        QTRY_VERIFY(open.copyBanner().isVisible());
        QVERIFY(open.copyBanner().content().title.contains(QLatin1String("another window")));
        QTRY_VERIFY(open.tab->isKept());
        QVERIFY(open.tab->draftId() != before);
        QCOMPARE(references(draftsIn(fixture.store)),
                 (QStringList{QStringLiteral("from there"), QStringLiteral("typed here")}));

        // Each is reached by its own id, however old it is.
        JobTab first(fixture.workspace, 1004471, before);
        QTRY_VERIFY(first.hasEditor());
        QCOMPARE(first.findChild<QLineEdit *>(QStringLiteral("reference"))->text(), QStringLiteral("from there"));
        // Said once: from here on it is a draft like any other.
        open.copyBanner().dismiss();
        open.type("reference", QStringLiteral("typed again"));
        open.tab->flush();
        QTRY_VERIFY(open.tab->isKept());
        QVERIFY(!open.copyBanner().isVisible());
        QCOMPARE(draftsIn(fixture.store).size(), 2);
    }

    void l19_discardedElsewhere()
    {
        PageFixture fixture;
        OpenTab open(fixture);
        QVERIFY(open.ready());
        open.type("reference", QStringLiteral("from here"));
        open.tab->flush();
        QTRY_VERIFY(open.tab->isKept());
        QCOMPARE(SqliteFile::askOnce(fixture.folder.filePath(QStringLiteral("drafts.db")),
                                     QStringLiteral("DELETE FROM drafts")),
                 QVariant(true));
        open.type("reference", QStringLiteral("typed here"));
        open.tab->flush();
        QTRY_VERIFY(open.copyBanner().isVisible());
        QTRY_VERIFY(open.tab->isKept());
        QCOMPARE(references(draftsIn(fixture.store)), QStringList{QStringLiteral("typed here")});
    }
};

QTEST_MAIN(TestTwoProcesses)
#include "tst_twoprocesses.moc"
