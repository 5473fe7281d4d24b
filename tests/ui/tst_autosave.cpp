// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "pages/jobtab.h"
#include "widgets/banner.h"
#include "widgets/theme.h"
#include "window/closeguard.h"
#include "window/jobtabs.h"
#include "work/draftkeeper.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace jobwright;

namespace {

constexpr int sqliteFull = 13;
constexpr int sqliteReadOnly = 8;

/// A shown tab with the boiler service in it.
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
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return tab->findChild<T *>(QString::fromLatin1(name));
    }
    void type(const char *field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    std::unique_ptr<JobTab> tab;
};

/// What the disk holds of what was asked for before.
QList<Draft> onDisk(PageFixture &fixture)
{
    std::optional<QList<Draft>> found;
    fixture.store.drafts({}, qApp, [&found](const auto &drafts) { found = drafts ? *drafts : QList<Draft>(); });
    static_cast<void>(QTest::qWaitFor([&found] { return found.has_value(); }));
    return found.value_or(QList<Draft>());
}

QString referenceOnDisk(PageFixture &fixture)
{
    return onDisk(fixture).value(0).input.value(FieldKey::Reference).text;
}

} // namespace

class TestAutosave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void atOnceWhereTheFocusGoes_data();
    void atOnceWhereTheFocusGoes();
    void focusIsNotStolen();
    void comesBackAfterACrash();
    void cursorInALongText();
    void undoAcrossSaving_data();
    void undoAcrossSaving();
    void undoOverANewerJob_data();
    void undoOverANewerJob();
    void diskRefuses_data();
    void diskRefuses();
    void closingWaitsForTheDisk();
    void closingAsksWhereTheDiskRefuses();
};

void TestAutosave::atOnceWhereTheFocusGoes_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("to the next field") << 0;
    QTest::newRow("the tab is hidden") << 1;
    QTest::newRow("to another window") << 2;
}

void TestAutosave::atOnceWhereTheFocusGoes()
{
    QFETCH(int, way);
    PageFixture fixture;
    OpenTab open(fixture);
    QVERIFY(open.ready());
    open.type("reference", QStringLiteral("NG-2300"));
    QWidget other;
    if (way == 0) {
        open.find<QLineEdit>("orderNumber")->setFocus();
    } else if (way == 1) {
        open.tab->hide();
    } else {
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
    }
    // Asked for behind the save: no timer has to run out in between.
    QCOMPARE(referenceOnDisk(fixture), QStringLiteral("NG-2300"));
}

void TestAutosave::focusIsNotStolen()
{
    PageFixture fixture;
    OpenTab open(fixture);
    QVERIFY(open.ready());
    open.type("reference", QStringLiteral("NG-2300"));
    auto *reference = open.find<QLineEdit>("reference");
    reference->setCursorPosition(2);
    QTRY_COMPARE(referenceOnDisk(fixture), QStringLiteral("NG-2300"));
    QCOMPARE(QApplication::focusWidget(), reference);
    QCOMPARE(reference->cursorPosition(), 2);
}

void TestAutosave::comesBackAfterACrash()
{
    PageFixture fixture;
    OpenTab open(fixture);
    QVERIFY(open.ready());
    open.type("orderNumber", QStringLiteral("PO-9"));
    open.type("reference", QStringLiteral("NG-2300"));
    open.find<QLineEdit>("reference")->setCursorPosition(3);
    QTRY_VERIFY(open.tab->isKept());

    // Another program start finds what the disk holds; this one never ends in order.
    auto again = std::make_unique<JobTab>(fixture.workspace, 1004471);
    again->resize(900, 760);
    again->show();
    again->activateWindow();
    again->setFocus();
    again->resumePlace();
    QTRY_VERIFY(again->hasEditor());
    auto *reference = again->findChild<QLineEdit *>(QStringLiteral("reference"));
    QCOMPARE(reference->text(), QStringLiteral("NG-2300"));
    QTRY_COMPARE(again->window()->focusWidget(), reference);
    QCOMPARE(reference->cursorPosition(), 3);
    QCOMPARE(again->undoStack()->count(), 2);
    again->undoStack()->undo();
    QCOMPARE(reference->text(), QStringLiteral("NG-2291"));
    again->undoStack()->undo();
    QVERIFY(!again->isTouched());
    again->undoStack()->redo();
    QCOMPARE(again->findChild<QLineEdit *>(QStringLiteral("orderNumber"))->text(), QStringLiteral("PO-9"));
    again->undoStack()->undo();
}

void TestAutosave::cursorInALongText()
{
    PageFixture fixture;
    OpenTab open(fixture);
    QVERIFY(open.ready());
    auto *text = open.find<QPlainTextEdit>("description");
    text->setFocus();
    text->moveCursor(QTextCursor::Start);
    QTest::keyClicks(text, QStringLiteral("No. 1 "));
    QTRY_VERIFY(open.tab->isKept());
    JobTab again(fixture.workspace, 1004471);
    again.show();
    again.activateWindow();
    again.setFocus();
    again.resumePlace();
    QTRY_VERIFY(again.hasEditor());
    auto *second = again.findChild<QPlainTextEdit *>(QStringLiteral("description"));
    QCOMPARE(second->toPlainText(), QStringLiteral("No. 1 Annual service"));
    QCOMPARE(second->textCursor().position(), 6);
}

void TestAutosave::undoAcrossSaving_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("P11 one line") << QStringLiteral("reference");
    QTest::newRow("P11 several lines") << QStringLiteral("description");
}

/// Typing joins into one step, also where it was saved in between, and the disk follows undo and redo.
void TestAutosave::undoAcrossSaving()
{
    QFETCH(QString, field);
    const FieldId id = field == QLatin1String("reference") ? FieldKey::Reference : FieldKey::Description;
    PageFixture fixture;
    OpenTab open(fixture);
    QVERIFY(open.ready());
    auto *editor = open.tab->findChild<QWidget *>(field);
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    const auto textOnDisk = [&] { return onDisk(fixture).value(0).input.value(id).text; };
    QTest::keyClicks(editor, QStringLiteral("ab"));
    QTRY_COMPARE(textOnDisk(), QStringLiteral("ab"));
    QTest::keyClicks(editor, QStringLiteral("cd"));
    QTRY_COMPARE(textOnDisk(), QStringLiteral("abcd"));
    QCOMPARE(open.tab->undoStack()->count(), 1);
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!open.tab->isTouched());
    QTRY_VERIFY(onDisk(fixture).isEmpty());
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(textOnDisk(), QStringLiteral("abcd"));
    QTest::keyClicks(editor, QStringLiteral("e")); // at the end, where typing goes on
    QTRY_COMPARE(textOnDisk(), QStringLiteral("abcde"));
}

void TestAutosave::undoOverANewerJob_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("shown");
    QTest::newRow("P11 another field changed")
        << QByteArray("PO-4471") << QByteArray("PO-9") << QStringLiteral("NG-2291");
    // Somebody typed the same there: nothing to decide.
    QTest::newRow("P11 the same field changed")
        << QByteArray("NG-2291") << QByteArray("NG-7") << QStringLiteral("NG-7");
}

/// Undo takes the typing back, never what somebody else changed meanwhile.
void TestAutosave::undoOverANewerJob()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, shown);
    PageFixture fixture;
    OpenTab open(fixture);
    QVERIFY(open.ready());
    open.type("reference", QStringLiteral("NG-7"));
    auto *reference = open.find<QLineEdit>("reference");
    fixture.service.jobs[1004471].replace(before, after);
    const int reads = fixture.service.reads;
    open.tab->reload();
    QTRY_COMPARE(fixture.service.reads, reads + 1);
    QTRY_VERIFY(open.find<QWidget>("now_reference") && !open.tab->isDeciding());
    QTest::keyClick(reference, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(reference->text(), shown);
    QVERIFY(!open.tab->isTouched());
    QTest::keyClick(reference, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(reference->text(), QStringLiteral("NG-7"));
    QVERIFY(open.tab->isTouched());
}

void TestAutosave::diskRefuses_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("L3 disk full") << sqliteFull << QStringLiteral("The disk is full");
    QTest::newRow("L5 read-only") << sqliteReadOnly << QStringLiteral("cannot be written to");
}

void TestAutosave::diskRefuses()
{
    QFETCH(int, code);
    QFETCH(QString, words);
    PageFixture fixture;
    OpenTab open(fixture);
    QVERIFY(open.ready());
    fixture.diskError = code;
    open.type("reference", QStringLiteral("NG-2300"));
    auto *banner = open.find<Banner>("diskBanner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->content().text.contains(words));
    QVERIFY(!banner->content().closable);
    QVERIFY(!open.tab->isKept());
    QCOMPARE(open.find<QLineEdit>("reference")->text(), QStringLiteral("NG-2300"));
    const auto press = [banner](const QString &label) {
        for (QPushButton *button : banner->findChildren<QPushButton *>()) {
            if (button->text() == label) {
                QTest::mouseClick(button, Qt::LeftButton);
                return true;
            }
        }
        return false;
    };
    QVERIFY(press(QStringLiteral("Copy everything typed")));
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Reference: NG-2300")));
    fixture.diskError = 0;
    QVERIFY(press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), 3000); // not with the next try by itself
    QTRY_COMPARE(referenceOnDisk(fixture), QStringLiteral("NG-2300"));
}

void TestAutosave::closingWaitsForTheDisk()
{
    PageFixture fixture;
    QWidget window;
    JobTabs tabs(fixture.workspace, &window);
    window.show();
    CloseGuard guard(&window, fixture.prompts);
    QSignalSpy may(&guard, &CloseGuard::mayCloseNow);
    JobTab *tab = tabs.open(1004471);
    QTRY_VERIFY(tab->hasEditor());
    QVERIFY(guard.mayClose(&tabs)); // nothing typed
    QTest::keyClicks(tab->findChild<QLineEdit *>(QStringLiteral("reference")), QStringLiteral("X"));
    tabs.flushAll();
    QVERIFY(!guard.mayClose(&tabs)); // the disk has not answered yet
    QTRY_COMPARE(may.size(), 1);
    QVERIFY(guard.mayClose(&tabs));
    QVERIFY(fixture.prompts.asked.isEmpty());
}

void TestAutosave::closingAsksWhereTheDiskRefuses()
{
    PageFixture fixture;
    QWidget window;
    JobTabs tabs(fixture.workspace, &window);
    window.show();
    CloseGuard guard(&window, fixture.prompts);
    QSignalSpy may(&guard, &CloseGuard::mayCloseNow);
    JobTab *tab = tabs.open(1004471);
    QTRY_VERIFY(tab->hasEditor());
    fixture.diskError = sqliteFull;
    QTest::keyClicks(tab->findChild<QLineEdit *>(QStringLiteral("reference")), QStringLiteral("X"));
    tabs.flushAll();
    fixture.prompts.lose = false;
    QVERIFY(!guard.mayClose(&tabs));
    QTRY_COMPARE(fixture.prompts.asked, QStringList{QStringLiteral("Close, and lose what is not saved?")});
    QCOMPARE(may.size(), 0);
    tabs.closeCurrent(); // nor does the tab
    QCOMPARE(tabs.count(), 1);
    fixture.prompts.lose = true;
    QVERIFY(!guard.mayClose(&tabs));
    QTRY_COMPARE(may.size(), 1);
    QVERIFY(guard.mayClose(&tabs));
    // At the end of the session nobody is asked.
    CloseGuard ending(&window, fixture.prompts);
    ending.letGo();
    QVERIFY(ending.mayClose(&tabs));
}

QTEST_MAIN(TestAutosave)
#include "tst_autosave.moc"
