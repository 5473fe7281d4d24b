// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmentedchoice.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace jobwright;

namespace {

enum Choice { Keep, Clear, Set };

} // namespace

class TestSegmentedChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsRolesAndNames();
    void firstIsChosen();
    void programChoosesSilently();
    void clickChooses();
    void assistiveTechnologyChooses();
    void arrowsChoose_data();
    void arrowsChoose();
    void tabEntersOnceAtTheChosen();
    void absentChoiceSaysWhy();
    void disabledChoiceTakesNoClick();
    void targetsAreBigEnough();

private:
    [[nodiscard]] QRadioButton *button(const char *name) const;

    QWidget *m_window = nullptr;
    QLineEdit *m_before = nullptr;
    SegmentedChoice *m_choice = nullptr;
    QLineEdit *m_after = nullptr;
};

void TestSegmentedChoice::init()
{
    applyTheme(*qApp, Appearance::Light);
    m_window = new QWidget;
    auto *layout = new QVBoxLayout(m_window);
    m_before = new QLineEdit(m_window);
    m_choice = new SegmentedChoice(m_window);
    m_choice->setAccessibleName(QStringLiteral("Order number"));
    m_choice->addChoice(Keep, QStringLiteral("Keep"), Tone::Neutral);
    m_choice->addChoice(Clear, QStringLiteral("Clear"), Tone::Cleared);
    m_choice->addChoice(Set, QStringLiteral("Set"), Tone::Accent);
    m_after = new QLineEdit(m_window);
    layout->addWidget(m_before);
    layout->addWidget(m_choice);
    layout->addWidget(m_after);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestSegmentedChoice::cleanup()
{
    delete m_window;
}

QRadioButton *TestSegmentedChoice::button(const char *name) const
{
    const auto buttons = m_choice->findChildren<QRadioButton *>();
    for (QRadioButton *candidate : buttons) {
        if (candidate->text() == QLatin1String(name))
            return candidate;
    }
    return nullptr;
}

void TestSegmentedChoice::tellsRolesAndNames()
{
    const QAccessibleInterface *group = QAccessible::queryAccessibleInterface(m_choice);
    QVERIFY(group);
    QCOMPARE(group->role(), QAccessible::Grouping);
    QCOMPARE(group->text(QAccessible::Name), QStringLiteral("Order number"));
    QCOMPARE(group->childCount(), 3);
    const QStringList names{QStringLiteral("Keep"), QStringLiteral("Clear"), QStringLiteral("Set")};
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(group->child(i)->role(), QAccessible::RadioButton);
        QCOMPARE(group->child(i)->text(QAccessible::Name), names.at(i));
        QCOMPARE(bool(group->child(i)->state().checked), i == 0);
    }
}

void TestSegmentedChoice::firstIsChosen()
{
    QCOMPARE(m_choice->choice(), int(Keep));
    QVERIFY(button("Keep")->isChecked());
}

void TestSegmentedChoice::programChoosesSilently()
{
    const QSignalSpy spy(m_choice, &SegmentedChoice::choiceChosen);
    m_choice->setChoice(Clear);
    QVERIFY(button("Clear")->isChecked());
    QVERIFY(!button("Keep")->isChecked());
    m_choice->setChoice(99);
    QCOMPARE(m_choice->choice(), int(Clear));
    QCOMPARE(spy.count(), 0);
}

void TestSegmentedChoice::clickChooses()
{
    const QSignalSpy spy(m_choice, &SegmentedChoice::choiceChosen);
    QTest::mouseClick(button("Set"), Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().toInt(), int(Set));
    QTest::mouseClick(button("Set"), Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
}

void TestSegmentedChoice::assistiveTechnologyChooses()
{
    const QSignalSpy spy(m_choice, &SegmentedChoice::choiceChosen);
    QAccessibleInterface *clear = QAccessible::queryAccessibleInterface(button("Clear"));
    clear->actionInterface()->doAction(clear->actionInterface()->actionNames().first());
    QTRY_COMPARE(m_choice->choice(), int(Clear));
    QCOMPARE(spy.count(), 1);
}

void TestSegmentedChoice::arrowsChoose_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("to");
    QTest::newRow("right from Keep") << int(Keep) << int(Qt::Key_Right) << int(Clear);
    QTest::newRow("left from Set") << int(Set) << int(Qt::Key_Left) << int(Clear);
    QTest::newRow("right from Clear") << int(Clear) << int(Qt::Key_Right) << int(Set);
}

void TestSegmentedChoice::arrowsChoose()
{
    QFETCH(int, from);
    QFETCH(int, key);
    QFETCH(int, to);
    m_choice->setChoice(from);
    m_before->setFocus();
    QTest::keyClick(m_before, Qt::Key_Tab);
    const QSignalSpy spy(m_choice, &SegmentedChoice::choiceChosen);
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key));
    QCOMPARE(m_choice->choice(), to);
    QCOMPARE(spy.count(), 1);
    QVERIFY(m_choice->isAncestorOf(QApplication::focusWidget()));
}

void TestSegmentedChoice::tabEntersOnceAtTheChosen()
{
    m_choice->setChoice(Set);
    m_before->setFocus();
    QTest::keyClick(m_before, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), button("Set"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_after);
    QTest::keyClick(m_after, Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), button("Set"));
}

void TestSegmentedChoice::absentChoiceSaysWhy()
{
    SegmentedChoice choice;
    choice.addChoice(Keep, QStringLiteral("Keep"), Tone::Neutral);
    choice.addChoice(Set, QStringLiteral("Set"), Tone::Accent);
    choice.setAbsentReason(QStringLiteral("The service <b>cannot</b> clear it."));
    QVERIFY(!choice.hasChoice(Clear));
    QCOMPARE(choice.toolTip(), QStringLiteral("The service &lt;b&gt;cannot&lt;/b&gt; clear it."));
    QCOMPARE(choice.accessibleDescription(), QStringLiteral("The service <b>cannot</b> clear it."));
}

void TestSegmentedChoice::disabledChoiceTakesNoClick()
{
    m_choice->setChoiceEnabled(Set, false, QStringLiteral("Locked: the job is Started."));
    const QSignalSpy spy(m_choice, &SegmentedChoice::choiceChosen);
    QTest::mouseClick(button("Set"), Qt::LeftButton);
    QCOMPARE(spy.count(), 0);
    QCOMPARE(m_choice->choice(), int(Keep));
    QCOMPARE(button("Set")->toolTip(), QStringLiteral("Locked: the job is Started."));
}

void TestSegmentedChoice::targetsAreBigEnough()
{
    for (const char *name : {"Keep", "Clear", "Set"}) {
        const QSize size = button(name)->size();
        QVERIFY2(size.width() >= 24 && size.height() >= 24, name);
    }
}

QTEST_MAIN(TestSegmentedChoice)
#include "tst_segmentedchoice.moc"
