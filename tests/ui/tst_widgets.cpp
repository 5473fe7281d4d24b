// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/busybar.h"
#include "widgets/chipbutton.h"
#include "widgets/dialogprompts.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/icons.h"
#include "widgets/inlinemessage.h"
#include "widgets/navlist.h"
#include "widgets/searchfield.h"
#include "widgets/statuspill.h"
#include "widgets/tenantstripe.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jobwright;

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void elidedLabelKeepsTheWholeText();
    void elidedLabelTakesHalfAMegabyte();
    void inlineMessageHidesWhenEmpty();
    void searchFieldClearsByEscape();
    void navListByKeyboard();
    void navListCurrentByProgramIsSilent();
    void chipTogglesBySpace();
    void aChipWithAMenuIsPressedOnly();
    void busyBarRestsWithReducedMotion();
    void tenantStripeShowsNameAndTag();
    void iconFollowsTheTheme();
    void confirmLossAnswersOnce_data();
    void confirmLossAnswersOnce();
};

void TestWidgets::elidedLabelKeepsTheWholeText()
{
    ElidedLabel label(QStringLiteral("Annual <b>service</b>, access by rear gate"), TextStyle::Body, ColourRole::Text);
    label.resize(60, 20);
    label.show();
    QVERIFY(label.isElided());
    QCOMPARE(label.fullText(), QStringLiteral("Annual <b>service</b>, access by rear gate"));
    QVERIFY(label.toolTip().contains(QStringLiteral("&lt;b&gt;")));
    label.resize(800, 20);
    QVERIFY(!label.isElided());
    QVERIFY(label.toolTip().isEmpty());
}

void TestWidgets::elidedLabelTakesHalfAMegabyte()
{
    QElapsedTimer timer;
    timer.start();
    ElidedLabel label(QString(500'000, QLatin1Char('x')), TextStyle::Body, ColourRole::Text);
    label.setLines(2);
    label.resize(200, 40);
    label.grab();
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(label.fullText().size(), 500'000);
}

void TestWidgets::inlineMessageHidesWhenEmpty()
{
    QWidget window;
    InlineMessage message(&window);
    window.show();
    message.setMessage(Tone::Error, QStringLiteral("<i>wrong</i>"));
    QVERIFY(message.isVisible());
    QCOMPARE(message.findChild<QLabel *>()->textFormat(), Qt::PlainText);
    message.clear();
    QVERIFY(!message.isVisible());
}

void TestWidgets::searchFieldClearsByEscape()
{
    SearchField field(QStringLiteral("Filter"));
    QCOMPARE(field.accessibleName(), QStringLiteral("Filter"));
    QTest::keyClicks(&field, QStringLiteral("boiler"));
    QCOMPARE(field.text(), QStringLiteral("boiler"));
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    const QSignalSpy spy(&field, &SearchField::resultsWanted);
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(spy.count(), 1);
}

void TestWidgets::navListByKeyboard()
{
    NavList list;
    list.addEntry(QStringLiteral("jobs"), QLatin1String("briefcase"), QStringLiteral("Jobs"));
    list.addEntry(QStringLiteral("drafts"), QLatin1String("pencil"), QStringLiteral("Drafts"));
    list.setCount(QStringLiteral("drafts"), 3);
    list.setCurrentKey(QStringLiteral("jobs"));
    list.show();
    list.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    list.setFocus();
    const QSignalSpy spy(&list, &NavList::chosen);
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().toString(), QStringLiteral("drafts"));
    QCOMPARE(list.currentKey(), QStringLiteral("drafts"));
    QCOMPARE(list.item(1)->text(), QStringLiteral("Drafts, 3"));
}

void TestWidgets::navListCurrentByProgramIsSilent()
{
    NavList list;
    list.addEntry(QStringLiteral("jobs"), QLatin1String("briefcase"), QStringLiteral("Jobs"));
    const QSignalSpy spy(&list, &NavList::chosen);
    list.setCurrentKey(QStringLiteral("jobs"));
    QCOMPARE(list.currentKey(), QStringLiteral("jobs"));
    list.setCurrentKey(QStringLiteral("nowhere"));
    QVERIFY(list.currentKey().isEmpty());
    QCOMPARE(spy.count(), 0);
}

void TestWidgets::chipTogglesBySpace()
{
    ChipButton chip(QStringLiteral("Only changed (2)"));
    QVERIFY(chip.sizeHint().height() >= 24);
    const QSignalSpy spy(&chip, &QAbstractButton::toggled);
    QTest::keyClick(&chip, Qt::Key_Space);
    QCOMPARE(spy.count(), 1);
    QVERIFY(chip.isChecked());
}

/// A screen reader offers to toggle what can be toggled, without a click: here that would be a mark and no menu.
void TestWidgets::aChipWithAMenuIsPressedOnly()
{
    ChipButton chip(QStringLiteral("All times"));
    chip.setOpensMenu(true);
    const QSignalSpy clicked(&chip, &QAbstractButton::clicked);
    QAccessibleActionInterface *actions = QAccessible::queryAccessibleInterface(&chip)->actionInterface();
    QVERIFY(!actions->actionNames().contains(QAccessibleActionInterface::toggleAction()));
    actions->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(clicked.count(), 1);
    QVERIFY(!chip.isOn());
    chip.setOn(true);
    QVERIFY(chip.isOn());
}

void TestWidgets::busyBarRestsWithReducedMotion()
{
    BusyBar bar;
    bar.setReducedMotion(true);
    bar.resize(200, 3);
    bar.show();
    bar.setBusy(true, QStringLiteral("Sending"));
    const QImage first = bar.grab().toImage();
    QTest::qWait(150);
    QCOMPARE(bar.grab().toImage(), first);
    QCOMPARE(bar.accessibleName(), QStringLiteral("Sending"));
    bar.setReducedMotion(false);
    QTRY_VERIFY(bar.grab().toImage() != first);
}

void TestWidgets::tenantStripeShowsNameAndTag()
{
    TenantStripe stripe;
    stripe.setTenant(QStringLiteral("Northgate"), TenantKind::Production);
    stripe.resize(600, stripe.sizeHint().height());
    stripe.show();
    const QImage production = stripe.grab().toImage();
    QCOMPARE(QColor(production.pixel(300, 1)), QColor(0xB3, 0x26, 0x1E));
    stripe.setTenant(QStringLiteral("Made up"), TenantKind::Sandbox);
    QCOMPARE(QColor(stripe.grab().toImage().pixel(300, 1)), QColor(0x1B, 0x6E, 0x3C));
    bool tagged = false;
    for (const QWidget *child : stripe.findChildren<QWidget *>())
        tagged = tagged || child->accessibleName() == QStringLiteral("SANDBOX");
    QVERIFY(tagged);
}

void TestWidgets::iconFollowsTheTheme()
{
    const QIcon dot = icon(QLatin1String("dot"), ColourRole::Accent);
    applyTheme(*qApp, Appearance::Light);
    const QColor light = QColor(dot.pixmap(32).toImage().pixel(16, 16));
    applyTheme(*qApp, Appearance::Dark);
    const QColor dark = QColor(dot.pixmap(32).toImage().pixel(16, 16));
    applyTheme(*qApp, Appearance::Light);
    QCOMPARE(light, QColor(0x24, 0x58, 0xD3));
    QCOMPARE(dark, QColor(0x82, 0xA8, 0xFF));
    QVERIFY(!icon(QLatin1String("search")).pixmap(16).toImage().isNull());
}

void TestWidgets::confirmLossAnswersOnce_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("expected");
    QTest::newRow("lose") << QStringLiteral("Discard") << true;
    QTest::newRow("keep") << QStringLiteral("Keep editing") << false;
    QTest::newRow("escape") << QString() << false;
}

void TestWidgets::confirmLossAnswersOnce()
{
    QFETCH(QString, button);
    QFETCH(bool, expected);
    QWidget window;
    window.show();
    DialogPrompts prompts;
    QList<bool> answers;
    prompts.confirmLoss(&window,
                        {QStringLiteral("Discard?"), QStringLiteral("<b>2</b> changes"), QStringLiteral("Discard"),
                         QStringLiteral("Keep editing")},
                        [&answers](bool lose) { answers << lose; });
    auto *box = window.findChild<QMessageBox *>();
    QVERIFY(box);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QCOMPARE(answers.size(), 0); // opening does not wait
    if (button.isEmpty())
        QTest::keyClick(box, Qt::Key_Escape);
    for (QAbstractButton *candidate : box->buttons()) {
        if (candidate->text() == button)
            QTest::mouseClick(candidate, Qt::LeftButton);
    }
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers.first(), expected);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
