// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Send only differences": what is set to the value that the job holds already is left out.
#include "windowfixture.h"

#include "pages/jobeditor.h"
#include "pages/jobtab.h"
#include "widgets/elidedlabel.h"
#include "widgets/theme.h"
#include "window/jobtabs.h"
#include "window/windowactions.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace jobwright;

namespace {

// Bodies as they go out. No raw strings: moc loses its way in them.
const QByteArray onlyOrder = "{\"orderNumber\":\"PO-4480\"}";
const QByteArray sameReference = "{\"reference\":\"NG-2291\"}";
const QByteArray both = "{\"reference\":\"NG-2291\",\"orderNumber\":\"PO-4480\"}";

/// A window with the boiler's job in front.
struct OpenJob : OpenWindow
{
    [[nodiscard]] bool isOpen()
    {
        window->openJob(1004471);
        return ready() && QTest::qWaitFor([this] { return tabs().currentPage()->hasEditor(); });
    }
    void type(const char *field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void choose(bool only) const { window->actions().onlyDifferences->setChecked(only); }
    [[nodiscard]] QString summary() const { return find<ElidedLabel>("changeSummary")->fullText(); }
    [[nodiscard]] QPushButton &submitButton() const { return *find<QPushButton>("submitButton"); }
};

} // namespace

class TestOnlyDifferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void sendsWhatItShows_data();
    void sendsWhatItShows();
    void nothingLeftIsSaidAtTheButton();
    void whatIsQueuedStaysWhatWasShown();
    void isRemembered();
};

void TestOnlyDifferences::sendsWhatItShows_data()
{
    QTest::addColumn<bool>("only");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("off: the user said so") << false << both;
    QTest::newRow("on") << true << onlyOrder;
}

void TestOnlyDifferences::sendsWhatItShows()
{
    QFETCH(const bool, only);
    QFETCH(const QByteArray, body);
    OpenJob open;
    QVERIFY(open.isOpen());
    QVERIFY(!open.window->actions().onlyDifferences->isChecked());
    open.type("reference", QStringLiteral("NG-2291"));
    open.type("orderNumber", QStringLiteral("PO-4480"));
    open.choose(only);
    QCOMPARE(open.summary().contains(QStringLiteral("Reference")), !only);
    QVERIFY2(open.summary().contains(QStringLiteral("PO-4480")), qPrintable(open.summary()));
    QTest::mouseClick(open.find<QPushButton>("previewButton"), Qt::LeftButton);
    QTRY_VERIFY(open.find<QPlainTextEdit>("previewBody"));
    QCOMPARE(open.find<QPlainTextEdit>("previewBody")->toPlainText(), QString::fromLatin1(body));
    QCOMPARE(open.find<QPlainTextEdit>("previewWords")->toPlainText().contains(QStringLiteral("Reference")), !only);
    QTest::keyClick(open.find<QWidget>("sendPreview"), Qt::Key_Escape);
    QVERIFY(open.fixture.service.sent.isEmpty());
    QTest::mouseClick(&open.submitButton(), Qt::LeftButton);
    QTRY_COMPARE(open.fixture.service.sent, QList<QByteArray>{body});
    QTRY_VERIFY(!open.tabs().currentPage()->isTouched()); // nothing is left behind as a draft
}

void TestOnlyDifferences::nothingLeftIsSaidAtTheButton()
{
    OpenJob open;
    QVERIFY(open.isOpen());
    open.choose(true);
    open.type("reference", QStringLiteral("NG-2291"));
    QCOMPARE(open.submitButton().text(), QStringLiteral("Nothing to send"));
    QVERIFY(!open.submitButton().isEnabled());
    QVERIFY2(open.submitButton().toolTip().contains(QStringLiteral("only differences")),
             qPrintable(open.submitButton().toolTip()));
    QCOMPARE(open.submitButton().accessibleDescription(), open.submitButton().toolTip());
    QVERIFY(open.find<QPushButton>("revertButton")->isEnabled());
    for (QAction *action : {open.window->actions().submit, open.window->actions().sendLater}) {
        action->trigger();
        QTest::qWait(20);
        QVERIFY(open.fixture.service.sent.isEmpty());
        QVERIFY(open.fixture.outbox.items().isEmpty());
        QVERIFY(open.tabs().currentPage()->isTouched()); // what was typed is not lost by asking
    }
    open.choose(false);
    QCOMPARE(open.submitButton().text(), QStringLiteral("Submit"));
    QTest::mouseClick(&open.submitButton(), Qt::LeftButton);
    QTRY_COMPARE(open.fixture.service.sent, QList<QByteArray>{sameReference});
}

void TestOnlyDifferences::whatIsQueuedStaysWhatWasShown()
{
    OpenJob open;
    QVERIFY(open.isOpen());
    open.type("reference", QStringLiteral("NG-2291"));
    open.type("orderNumber", QStringLiteral("PO-4480"));
    open.choose(true);
    const QString shown = open.summary();
    open.fixture.service.readReply =
        FakeJobService::failure(Reply::Outcome::NotSent, 0, QStringLiteral("No connection"));
    open.window->actions().sendLater->trigger();
    QTRY_COMPARE(open.fixture.outbox.items().size(), 1);
    const Draft queued = open.fixture.outbox.items().first();
    QCOMPARE(queued.input.keys(), QList<FieldId>{FieldKey::OrderNumber});
    open.choose(false);
    QCOMPARE(open.summary(), shown);
    QTRY_VERIFY(!open.fixture.outbox.isSending(queued.id));
    open.fixture.service.readReply.reset();
    open.fixture.outbox.sendNow(queued.id);
    QTRY_COMPARE(open.fixture.service.sent, QList<QByteArray>{onlyOrder});
}

void TestOnlyDifferences::isRemembered()
{
    OpenJob open;
    QVERIFY(open.isOpen());
    open.choose(true);
    open.window.reset();
    const WindowSettings again(open.settings.fileName());
    QVERIFY(again.onlyDifferences());
    open.window = std::make_unique<MainWindow>(open.host, open.settings);
    open.window->show();
    open.window->activateWindow();
    QVERIFY(open.isOpen());
    QVERIFY(open.window->actions().onlyDifferences->isChecked());
    open.type("reference", QStringLiteral("NG-2291")); // in a tab that came later
    QCOMPARE(open.submitButton().text(), QStringLiteral("Nothing to send"));
}

QTEST_MAIN(TestOnlyDifferences)
#include "tst_onlydifferences.moc"
