// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A draft handed over as a file, from one computer's window to another's.
#include "windowfixture.h"

#include "pages/conflictpage.h"
#include "pages/jobtab.h"
#include "widgets/theme.h"
#include "window/draftdrop.h"
#include "window/jobtabs.h"
#include "window/windowactions.h"

#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>

using namespace jobwright;

namespace {

constexpr JobId boiler = 1004471;
constexpr int sqliteFull = 13;

/// One person's computer: drafts, window and service of the tenant Northgate.
struct Computer
{
    explicit Computer(bool connected = true)
        : settings(fixture.folder.filePath(QStringLiteral("window.ini")))
        , host(connected ? &fixture.workspace : nullptr, &fixture.prompts)
    {
        fixture.workspace.profile.endpoint = {QUrl(QStringLiteral("https://api.example.test")), 14532};
        fixture.workspace.profile.clientId = QStringLiteral("CANARY-client");
        host.known = {fixture.workspace.profile};
        fixture.service.jobs.insert(1004473, "{\"id\":1004473,\"typeName\":\"Gas safety record\",\"status\":\"new\"}");
        window = std::make_unique<MainWindow>(host, settings);
        window->resize(1200, 800);
        window->show();
        window->activateWindow();
    }
    [[nodiscard]] JobTabs &tabs() const { return window->tenantView()->tabs(); }
    [[nodiscard]] JobTab *tab(JobId id = boiler) const { return tabs().pageOf(id); }
    [[nodiscard]] bool edits(JobId id = boiler) const
    {
        return QTest::qWaitFor([this, id] { return tab(id) && tab(id)->hasEditor(); });
    }
    void type(const QString &text) const
    {
        auto *reference = tab()->findChild<QLineEdit *>(QStringLiteral("reference"));
        reference->setFocus();
        reference->selectAll();
        QTest::keyClicks(reference, text);
    }
    void trigger(const char *action) const { window->findChild<QAction *>(QString::fromLatin1(action))->trigger(); }
    /// What the disk holds, behind all that was asked of it.
    [[nodiscard]] QList<Draft> onDisk()
    {
        std::optional<QList<Draft>> found;
        fixture.store.drafts({}, qApp, [&found](const auto &drafts) { found = drafts ? *drafts : QList<Draft>(); });
        static_cast<void>(QTest::qWaitFor([&found] { return found.has_value(); }));
        return found.value_or(QList<Draft>());
    }
    [[nodiscard]] QString lastWords() const { return fixture.prompts.told.value(fixture.prompts.told.size() - 1); }

    PageFixture fixture;
    WindowSettings settings;
    FakeHost host;
    std::unique_ptr<MainWindow> window;
};

QString referenceOf(const Draft &draft)
{
    return draft.input.value(FieldKey::Reference).text;
}

/// As the window system delivers it; whether it was taken.
template <typename Event>
bool drag(QWidget *target, const QMimeData &data)
{
    Event event(target->rect().center(), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &event);
    return event.isAccepted();
}

} // namespace

class TestDraftFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exportedByTheMenu();
    void exportedFromTheDraftsPage();
    void exportIsGivenUp();
    void opensInTheEditor();
    void conflictIsAskedFirst();
    void openTabGoesOnWithIt();
    void refusedForAnotherTenant();
    void refusedWhereADraftIs_data();
    void refusedWhereADraftIs();
    void waitsForATenant();
    void severalAtOnce();
    void dropped_data();
    void dropped();
    void otherDrops_data();
    void otherDrops();
    void l3_diskRefuses();

private:
    /// A file with the reference NG-2300, made over the job as PageFixture has it.
    [[nodiscard]] QString file(const char *name = "job-1004471.jobwright") const;

    QTemporaryDir m_folder;
};

void TestDraftFiles::initTestCase()
{
    applyTheme(*qApp, Appearance::Light);
    Computer mine;
    mine.window->openJob(boiler);
    QVERIFY(mine.edits());
    mine.type(QStringLiteral("NG-2300"));
    mine.fixture.prompts.file = file();
    mine.trigger("actionExportDraft");
    QVERIFY(QFile::exists(file()));
}

QString TestDraftFiles::file(const char *name) const
{
    return m_folder.filePath(QString::fromLatin1(name));
}

void TestDraftFiles::exportedByTheMenu()
{
    Computer mine;
    QAction *action = mine.window->findChild<QAction *>(QStringLiteral("actionExportDraft"));
    mine.window->openJob(boiler);
    QVERIFY(mine.edits());
    QVERIFY(!action->isEnabled()); // nothing is typed
    mine.type(QStringLiteral("NG-2300"));
    QVERIFY(action->isEnabled());
    mine.fixture.prompts.file = file("mine.jobwright");
    action->trigger();
    QCOMPARE(mine.fixture.prompts.suggestedName, QStringLiteral("job-1004471.jobwright"));
    QVERIFY(mine.window->statusBar()->currentMessage().contains(QStringLiteral("mine.jobwright")));
    QFile written(file("mine.jobwright"));
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.contains("NG-2300") && bytes.contains("14532"));
    QVERIFY(!bytes.contains("CANARY") && !bytes.contains(mine.fixture.profileId.toByteArray(QUuid::WithoutBraces)));
    mine.tab()->flush();
    QCOMPARE(referenceOf(mine.onDisk().value(0)), QStringLiteral("NG-2300")); // and it stays here
}

void TestDraftFiles::exportedFromTheDraftsPage()
{
    Computer mine;
    mine.window->openJob(boiler);
    QVERIFY(mine.edits());
    mine.type(QStringLiteral("NG-2301"));
    mine.trigger("actionPlace2");
    auto *table = mine.window->findChild<QTableView *>(QStringLiteral("draftTable"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    mine.fixture.prompts.file = file("page.jobwright");
    QTest::mouseClick(mine.window->findChild<QPushButton *>(QStringLiteral("exportDraft")), Qt::LeftButton);
    QFile written(file("page.jobwright"));
    QVERIFY(written.open(QIODevice::ReadOnly) && written.readAll().contains("NG-2301"));
}

void TestDraftFiles::exportIsGivenUp()
{
    Computer mine;
    mine.window->openJob(boiler);
    QVERIFY(mine.edits());
    mine.type(QStringLiteral("NG-2300"));
    mine.trigger("actionExportDraft");
    QVERIFY(mine.fixture.prompts.told.isEmpty());
    mine.fixture.prompts.file = file("no/such/folder/a.jobwright");
    mine.trigger("actionExportDraft");
    QCOMPARE(mine.fixture.prompts.told.size(), 1);
    QVERIFY(mine.lastWords().contains(QStringLiteral("cannot be written")));
}

void TestDraftFiles::opensInTheEditor()
{
    Computer theirs;
    theirs.fixture.prompts.file = file();
    theirs.trigger("actionOpenDraftFile");
    QVERIFY(theirs.edits());
    QCOMPARE(theirs.tab()->findChild<QLineEdit *>(QStringLiteral("reference"))->text(), QStringLiteral("NG-2300"));
    QVERIFY(theirs.tab()->isTouched());
    const QList<Draft> drafts = theirs.onDisk();
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(referenceOf(drafts.first()), QStringLiteral("NG-2300"));
    QCOMPARE(drafts.first().state, DraftState::Editing);
    QCOMPARE(drafts.first().profileId, theirs.fixture.profileId);
    QVERIFY(theirs.window->statusBar()->currentMessage().contains(QStringLiteral("Nothing has been sent")));
    QVERIFY(theirs.fixture.service.sent.isEmpty());
    QVERIFY(theirs.fixture.prompts.told.isEmpty());
}

void TestDraftFiles::conflictIsAskedFirst()
{
    Computer theirs;
    theirs.fixture.service.jobs[boiler].replace("NG-2291", "NG-9999");
    theirs.window->openDraftFile(file());
    QTRY_VERIFY(theirs.window->tenantView()->currentPage() && theirs.window->tenantView()->currentPage()->isDeciding());
    QVERIFY(theirs.tab()->findChild<ConflictPage *>());
    QVERIFY(theirs.fixture.service.sent.isEmpty());
    QCOMPARE(theirs.onDisk().size(), 1);
}

void TestDraftFiles::openTabGoesOnWithIt()
{
    Computer theirs;
    theirs.window->openJob(boiler);
    QVERIFY(theirs.edits());
    theirs.window->openDraftFile(file());
    QTRY_VERIFY(theirs.tab() && theirs.tab()->isTouched());
    QCOMPARE(theirs.tabs().count(), 1);
    QCOMPARE(theirs.tab()->draftId(), theirs.onDisk().value(0).id);
    theirs.type(QStringLiteral("NG-2302"));
    theirs.tab()->flush();
    QCOMPARE(theirs.onDisk().size(), 1); // one draft, gone on with
}

void TestDraftFiles::refusedForAnotherTenant()
{
    Computer theirs;
    Profile northgate = theirs.fixture.workspace.profile;
    northgate.id = QUuid::createUuid();
    northgate.name = QStringLiteral("North (ours)");
    theirs.fixture.workspace.profile.endpoint.customerId = 99;
    theirs.host.known = {theirs.fixture.workspace.profile};
    theirs.window->openDraftFile(file());
    QCOMPARE(theirs.fixture.prompts.told.size(), 1);
    QVERIFY2(theirs.lastWords().contains(QStringLiteral("14532")), qPrintable(theirs.lastWords()));
    theirs.host.known.append(northgate);
    theirs.window->openDraftFile(file());
    QVERIFY2(theirs.lastWords().contains(northgate.name), qPrintable(theirs.lastWords()));
    QVERIFY(theirs.onDisk().isEmpty());
    QVERIFY(theirs.tabs().jobs().isEmpty());
    QCOMPARE(theirs.host.asked, QStringList());
    QVERIFY(theirs.host.saved.isEmpty());
    // Nor does it lie in wait: it opens when the user opens it again.
    theirs.fixture.workspace.profile.endpoint.customerId = 14532;
    theirs.host.switchTo(&theirs.fixture.workspace);
    QVERIFY(theirs.onDisk().isEmpty());
}

void TestDraftFiles::refusedWhereADraftIs_data()
{
    QTest::addColumn<bool>("tabIsOpen");
    QTest::newRow("typed in an open tab a moment ago") << true;
    QTest::newRow("on the disk") << false;
}

void TestDraftFiles::refusedWhereADraftIs()
{
    QFETCH(bool, tabIsOpen);
    Computer theirs;
    theirs.window->openJob(boiler);
    QVERIFY(theirs.edits());
    theirs.type(QStringLiteral("MINE"));
    if (!tabIsOpen)
        theirs.tabs().closeCurrent();
    theirs.window->openDraftFile(file());
    QTRY_COMPARE(theirs.fixture.prompts.told.size(), 1);
    QVERIFY2(theirs.lastWords().contains(QStringLiteral("not mixed")), qPrintable(theirs.lastWords()));
    theirs.tabs().flushAll();
    const QList<Draft> drafts = theirs.onDisk();
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(referenceOf(drafts.first()), QStringLiteral("MINE"));
}

void TestDraftFiles::waitsForATenant()
{
    Computer theirs(false);
    theirs.window->openDraftFile(file());
    QVERIFY(theirs.window->statusBar()->currentMessage().contains(QStringLiteral("as soon as")));
    theirs.host.switchTo(&theirs.fixture.workspace);
    QVERIFY(theirs.edits());
    QCOMPARE(theirs.onDisk().size(), 1);
    // Once.
    theirs.host.switchTo(nullptr);
    theirs.host.switchTo(&theirs.fixture.workspace);
    QCOMPARE(theirs.onDisk().size(), 1);
    QVERIFY(theirs.fixture.prompts.told.isEmpty());
}

void TestDraftFiles::severalAtOnce()
{
    QFile bad(file("bad.jobwright"));
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("%PDF") == 4);
    bad.close();
    QFile good(file());
    QVERIFY(good.open(QIODevice::ReadOnly));
    QFile second(file("second.jobwright"));
    QVERIFY(second.open(QIODevice::WriteOnly));
    second.write(good.readAll().replace("1004471", "1004473"));
    second.close();
    Computer theirs;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(bad.fileName()), QUrl::fromLocalFile(file()),
                  QUrl::fromLocalFile(second.fileName()), QUrl::fromLocalFile(file())});
    QVERIFY(drag<QDragEnterEvent>(theirs.window.get(), data));
    QVERIFY(drag<QDropEvent>(theirs.window.get(), data));
    QTRY_COMPARE(theirs.fixture.prompts.told.size(), 1); // all troubles in one message
    QVERIFY(theirs.lastWords().contains(QStringLiteral("bad.jobwright")));
    QVERIFY(theirs.lastWords().contains(QStringLiteral("not mixed"))); // the same file again
    QCOMPARE(theirs.onDisk().size(), 2);
    QCOMPARE(theirs.tabs().jobs(), (QList<JobId>{boiler, 1004473}));
}

void TestDraftFiles::dropped_data()
{
    QTest::addColumn<bool>("onAnEditor");
    QTest::newRow("P11 on the window") << false;
    QTest::newRow("P11 on a text editor") << true;
}

void TestDraftFiles::dropped()
{
    QFETCH(bool, onAnEditor);
    Computer theirs;
    theirs.window->openJob(1004473);
    QVERIFY(theirs.edits(1004473));
    auto *editor = theirs.tab(1004473)->findChild<QLineEdit *>(QStringLiteral("reference"));
    QWidget *target = onAnEditor ? editor : static_cast<QWidget *>(theirs.window.get());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file())});
    data.setText(file()); // as file managers do
    QVERIFY(drag<QDragEnterEvent>(target, data));
    QVERIFY(drag<QDragMoveEvent>(target, data));
    QVERIFY(drag<QDropEvent>(target, data));
    QTRY_VERIFY(theirs.tab() && theirs.tab()->isTouched());
    QVERIFY(editor->text().isEmpty());
    QVERIFY(QFile::exists(file()));
}

void TestDraftFiles::otherDrops_data()
{
    QTest::addColumn<QStringList>("urls");
    const QString draft = QUrl::fromLocalFile(file()).toString();
    QTest::newRow("P11 another kind of file") << QStringList{QStringLiteral("file:///tmp/a.pdf")};
    QTest::newRow("P11 a link and a file")
        << QStringList{QStringLiteral("https://a.test/"), QStringLiteral("file:///a")};
    QTest::newRow("P11 a draft and another kind") << QStringList{draft, QStringLiteral("file:///tmp/a.pdf")};
    QTest::newRow("P12 a draft of a server") << QStringList{QStringLiteral("https://evil.test/a.jobwright")};
    QTest::newRow("P12 a draft of another computer") << QStringList{QStringLiteral("file://evil.test/a.jobwright")};
    QTest::newRow("nothing") << QStringList();
}

void TestDraftFiles::otherDrops()
{
    QFETCH(QStringList, urls);
    Computer theirs;
    theirs.window->openJob(boiler);
    QVERIFY(theirs.edits());
    QMimeData data;
    data.setUrls(QUrl::fromStringList(urls));
    QVERIFY(DraftDrop::draftFiles(data).isEmpty());
    QVERIFY(!drag<QDragEnterEvent>(theirs.window.get(), data));
    auto *reference = theirs.tab()->findChild<QLineEdit *>(QStringLiteral("reference"));
    auto *description = theirs.tab()->findChild<QPlainTextEdit *>(QStringLiteral("description"));
    if (DraftDrop::hasFiles(data)) {
        for (QWidget *target : {static_cast<QWidget *>(reference), description->viewport()}) {
            theirs.window->statusBar()->clearMessage();
            QVERIFY(!drag<QDragEnterEvent>(target, data));
            QVERIFY(!drag<QDragMoveEvent>(target, data));
            QVERIFY(!drag<QDropEvent>(target, data));
            QVERIFY(theirs.window->statusBar()->currentMessage().contains(QStringLiteral(".jobwright")));
        }
    }
    QVERIFY(!theirs.tab()->isTouched());
    // Text goes into editors as ever.
    QMimeData text;
    text.setText(QStringLiteral("a.jobwright"));
    auto *editor = theirs.tab()->findChild<QLineEdit *>(QStringLiteral("orderNumber"));
    editor->setFocus();
    QVERIFY(drag<QDragEnterEvent>(editor, text));
    QVERIFY(drag<QDropEvent>(editor, text));
    QVERIFY(editor->text().contains(QStringLiteral("a.jobwright")));
    QVERIFY(theirs.fixture.prompts.told.isEmpty());
}

void TestDraftFiles::l3_diskRefuses()
{
    Computer theirs;
    theirs.fixture.diskError = sqliteFull;
    theirs.window->openDraftFile(file());
    QTRY_COMPARE(theirs.fixture.prompts.told.size(), 1);
    QVERIFY2(theirs.lastWords().contains(QStringLiteral("full")), qPrintable(theirs.lastWords()));
    QVERIFY(theirs.tabs().jobs().isEmpty()); // nothing is shown that is not on the disk
    // What is typed leaves from memory.
    theirs.window->openJob(boiler);
    QVERIFY(theirs.edits());
    theirs.type(QStringLiteral("NG-2303"));
    theirs.tab()->flush();
    QTRY_VERIFY(!theirs.tab()->diskTrouble().isEmpty());
    theirs.fixture.prompts.file = file("full.jobwright");
    theirs.trigger("actionExportDraft");
    QFile written(file("full.jobwright"));
    QVERIFY(written.open(QIODevice::ReadOnly) && written.readAll().contains("NG-2303"));
    theirs.fixture.diskError = 0;
}

QTEST_MAIN(TestDraftFiles)
#include "tst_draftfiles.moc"
