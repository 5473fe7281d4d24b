// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text that is composed with an input method.
#include "pagefixture.h"
#include "texteditors.h"

#include "pages/jobeditor.h"
#include "pages/jobtab.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QUndoStack>

using namespace jobwright;

namespace {

/// As an input method tells it: what is being composed, then what became of it.
void compose(QWidget *editor, const QString &preedit, const QString &commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QApplication::sendEvent(editor, &event);
}

const QString kana = QStringLiteral("\u304B\u3093");
const QString kanji = QStringLiteral("\u6F22");

/// What the disk holds of what was asked for before.
QString referenceOnDisk(PageFixture &fixture)
{
    std::optional<QList<Draft>> found;
    fixture.store.drafts({}, qApp, [&found](const auto &drafts) { found = drafts ? *drafts : QList<Draft>(); });
    static_cast<void>(QTest::qWaitFor([&found] { return found.has_value(); }));
    return found->value(0).input.value(FieldKey::Reference).text;
}

/// The boiler service in a tab, with "NG-" typed into its reference and more being composed.
struct ComposingTab
{
    ComposingTab()
    {
        tab = std::make_unique<JobTab>(fixture.workspace, 1004471);
        tab->resize(900, 760);
        tab->show();
        tab->activateWindow();
    }
    [[nodiscard]] bool begin()
    {
        if (!QTest::qWaitFor([this] { return tab->hasEditor(); }) || !QTest::qWaitForWindowActive(tab.get()))
            return false;
        reference = tab->findChild<QLineEdit *>(QStringLiteral("reference"));
        reference->setFocus();
        reference->selectAll();
        QTest::keyClicks(reference, QStringLiteral("NG-"));
        compose(reference, kana);
        return true;
    }

    PageFixture fixture;
    std::unique_ptr<JobTab> tab;
    QLineEdit *reference = nullptr;
};

} // namespace

class TestComposition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void composedTextIsTypedOnce_data() { everyPlace(); }
    void composedTextIsTypedOnce();
    void givenUpCompositionTypesNothing_data() { everyPlace(); }
    void givenUpCompositionTypesNothing();
    void focusLeavesAComposition_data();
    void focusLeavesAComposition();
    void compositionOverASelection_data();
    void compositionOverASelection();
    void undoDuringAComposition_data() { everyPlace(); }
    void undoDuringAComposition();
    void jobIsReadAgainDuringAComposition_data();
    void jobIsReadAgainDuringAComposition();
    void compositionOpensACell_data();
    void compositionOpensACell();
    void p11_savedDuringAComposition();
    void submittedDuringAComposition_data();
    void submittedDuringAComposition();
    void p11_tabClosesDuringAComposition();
    void p11_jobChangedDuringAComposition();

private:
    static void everyPlace();
};

void TestComposition::everyPlace()
{
    QTest::addColumn<Place>("place");
    for (const Place &place : places())
        QTest::newRow(qPrintable(QStringLiteral("P11 %1").arg(place.name))) << place;
}

void TestComposition::composedTextIsTypedOnce()
{
    QFETCH(Place, place);
    Editors editors(jobWith({}));
    QVERIFY(editors.ready());
    QWidget *editor = editors.enter(place);
    QTest::keyClicks(editor, QStringLiteral("a"));
    compose(editor, kana.left(1));
    compose(editor, kana);
    QCOMPARE(editors.input(place).text, QStringLiteral("a")); // what is composed is not typed
    compose(editor, {}, kanji);
    QCOMPARE(editors.input(place).text, QStringLiteral("a") + kanji);
    QTest::keyClicks(editor, QStringLiteral("b"));
    QCOMPARE(editors.input(place), (FieldInput{Change::Kind::Set, QStringLiteral("a") + kanji + u'b'}));
}

void TestComposition::givenUpCompositionTypesNothing()
{
    QFETCH(Place, place);
    Editors editors(jobWith({}));
    QVERIFY(editors.ready());
    QWidget *editor = editors.enter(place);
    compose(editor, kana);
    compose(editor, {});
    QVERIFY(!editors.session.isTouched());
    editors.custom->findChild<QWidget *>(QStringLiteral("customFieldFilter"))->setFocus();
    QVERIFY(!editors.session.isTouched());
}

void TestComposition::focusLeavesAComposition_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<bool>("toAnotherWindow");
    for (const Place &place : places()) {
        QTest::newRow(qPrintable(QStringLiteral("P11 %1, to another field").arg(place.name))) << place << false;
        QTest::newRow(qPrintable(QStringLiteral("P11 %1, to another window").arg(place.name))) << place << true;
    }
}

void TestComposition::focusLeavesAComposition()
{
    QFETCH(Place, place);
    QFETCH(bool, toAnotherWindow);
    Editors editors(jobWith({}));
    QVERIFY(editors.ready());
    QWidget *editor = editors.enter(place);
    QTest::keyClicks(editor, QStringLiteral("a"));
    compose(editor, kana);
    QWidget other;
    if (toAnotherWindow) {
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
    } else {
        editors.custom->findChild<QWidget *>(QStringLiteral("customFieldFilter"))->setFocus();
    }
    QCOMPARE(editors.input(place), (FieldInput{Change::Kind::Set, QStringLiteral("a") + kana}));
    QTest::qWait(0); // a cell closes
    QCOMPARE(editors.input(place).text, QStringLiteral("a") + kana);
}

void TestComposition::compositionOverASelection_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("typed");
    for (const Place &place : places()) {
        QTest::newRow(qPrintable(QStringLiteral("P11 %1").arg(place.name))) << place << kanji;
        QTest::newRow(qPrintable(QStringLiteral("P11 %1, given up").arg(place.name))) << place << QString();
    }
}

void TestComposition::compositionOverASelection()
{
    QFETCH(Place, place);
    QFETCH(QString, typed);
    Editors editors(jobWith(QStringLiteral("NG-1")));
    QVERIFY(editors.ready());
    QWidget *editor = editors.enter(place);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    compose(editor, kana.left(1));
    compose(editor, kana);
    QVERIFY(!editors.session.isTouched()); // Qt has taken the selected text away, nobody has cleared the field
    compose(editor, {}, typed);
    if (!typed.isEmpty()) {
        QCOMPARE(editors.input(place), (FieldInput{Change::Kind::Set, typed}));
        return;
    }
    QVERIFY(!editors.session.isTouched());
    QTest::keyClick(editor, Qt::Key_End);
    QTest::keyClicks(editor, QStringLiteral("2"));
    QCOMPARE(editors.input(place).text, QStringLiteral("NG-12"));
}

void TestComposition::undoDuringAComposition()
{
    QFETCH(Place, place);
    Editors editors(jobWith(QStringLiteral("NG-1")));
    QVERIFY(editors.ready());
    QWidget *editor = editors.enter(place);
    QTest::keyClick(editor, Qt::Key_End);
    compose(editor, kana);
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
    QTest::qWait(0);
    QVERIFY(!editors.session.isTouched());
    editors.session.undoStack().redo();
    QCOMPARE(editors.input(place).text, QStringLiteral("NG-1") + kana); // nothing is lost by it
}

void TestComposition::jobIsReadAgainDuringAComposition_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<bool>("typedBefore");
    for (const Place &place : places()) {
        QTest::newRow(qPrintable(QStringLiteral("P11 %1, nothing typed before").arg(place.name))) << place << false;
        QTest::newRow(qPrintable(QStringLiteral("P11 %1, typed before").arg(place.name))) << place << true;
    }
}

void TestComposition::jobIsReadAgainDuringAComposition()
{
    QFETCH(Place, place);
    QFETCH(bool, typedBefore);
    Editors editors(jobWith(QStringLiteral("NG-1")));
    QVERIFY(editors.ready());
    QWidget *editor = editors.enter(place);
    QTest::keyClick(editor, Qt::Key_End);
    if (typedBefore)
        QTest::keyClicks(editor, QStringLiteral("a"));
    compose(editor, kana);
    editors.session.setBase(jobWith(QStringLiteral("NG-2")));
    // Typed over the values of then, so that it counts where somebody else changed the field.
    const QString typed = (typedBefore ? QStringLiteral("NG-1a") : QStringLiteral("NG-1")) + kana;
    QCOMPARE(editors.input(place), (FieldInput{Change::Kind::Set, typed}));
}

void TestComposition::compositionOpensACell_data()
{
    QTest::addColumn<Place>("cell");
    QTest::addColumn<bool>("commits");
    for (const Place &place : places()) {
        if (!place.field.isCustom())
            continue;
        QTest::newRow(qPrintable(QStringLiteral("P11 %1").arg(place.name))) << place << true;
        QTest::newRow(qPrintable(QStringLiteral("P11 %1, given up").arg(place.name))) << place << false;
    }
}

void TestComposition::compositionOpensACell()
{
    QFETCH(Place, cell);
    QFETCH(bool, commits);
    Editors editors(jobWith(QStringLiteral("NG-1")));
    QVERIFY(editors.ready());
    QVERIFY(editors.custom->focusField(cell.field.definitionId()));
    compose(&editors.custom->table(), kana.left(1));
    compose(&editors.custom->table(), kana);
    QVERIFY(!editors.session.isTouched());
    compose(&editors.custom->table(), {}, commits ? kanji : QString());
    if (!commits) {
        QVERIFY(!editors.session.isTouched());
        return;
    }
    QCOMPARE(editors.input(cell), (FieldInput{Change::Kind::Set, kanji}));
    compose(QApplication::focusWidget(), {}, kanji); // the next word goes to the editor itself
    QCOMPARE(editors.input(cell).text, kanji + kanji);
}

void TestComposition::p11_savedDuringAComposition()
{
    ComposingTab composing;
    QVERIFY(composing.begin());
    QTRY_COMPARE(referenceOnDisk(composing.fixture), QStringLiteral("NG-"));
    compose(composing.reference, kana + kana); // it went on undisturbed
    QCOMPARE(composing.reference->text(), QStringLiteral("NG-"));
    compose(composing.reference, {}, kanji);
    QTRY_COMPARE(referenceOnDisk(composing.fixture), QStringLiteral("NG-") + kanji);
    QCOMPARE(composing.reference->text(), QStringLiteral("NG-") + kanji);
}

void TestComposition::submittedDuringAComposition_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("P11 by the button") << true;
    QTest::newRow("P11 by key") << false;
}

void TestComposition::submittedDuringAComposition()
{
    QFETCH(bool, byMouse);
    ComposingTab composing;
    QVERIFY(composing.begin());
    if (byMouse)
        QTest::mouseClick(composing.tab->findChild<QPushButton *>(QStringLiteral("submitButton")), Qt::LeftButton);
    else
        composing.tab->editor()->submit(); // what the key of the window calls
    QTRY_COMPARE(composing.fixture.service.sent.size(), 1);
    const QByteArray body = "{\"reference\":\"NG-" + kana.toUtf8() + "\"}";
    QCOMPARE(composing.fixture.service.sent.first(), body);
    QTRY_VERIFY(!composing.tab->isTouched());
    QCOMPARE(composing.reference->text(), QStringLiteral("NG-") + kana);
}

void TestComposition::p11_tabClosesDuringAComposition()
{
    ComposingTab composing;
    QVERIFY(composing.begin());
    composing.tab->hide();
    QCOMPARE(referenceOnDisk(composing.fixture), QStringLiteral("NG-") + kana);
}

void TestComposition::p11_jobChangedDuringAComposition()
{
    ComposingTab composing;
    QVERIFY(composing.begin());
    QTest::keyClick(composing.reference, Qt::Key_Escape);
    compose(composing.reference, kana); // nothing is typed yet, and another changes the very field
    QVERIFY(!composing.tab->isTouched());
    QByteArray &job = composing.fixture.service.jobs[1004471];
    job.replace("NG-2291", "NG-9999");
    composing.tab->reload();
    QTRY_VERIFY(composing.tab->isDeciding()); // asked, not overwritten
}

QTEST_MAIN(TestComposition)
#include "tst_composition.moc"
