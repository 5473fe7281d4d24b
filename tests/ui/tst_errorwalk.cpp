// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A refused update in the real window, against the real sandbox process: F8 leads through what is wrong.
#include "programwindow.h"

#include "fields/customfieldtable.h"
#include "models/customfieldmodel.h"
#include "support/sandboxprocess.h"
#include "widgets/segmentedchoice.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QRadioButton>

using namespace jobwright;

namespace {

constexpr JobId boiler = 1004471;
constexpr qint64 boilerMake = 4713;
constexpr qint64 serialNumber = 4717;
/// What the service refuses, in the order in which it stands in the form.
const QStringList inError{QStringLiteral("plannedDuration"), QStringLiteral("reference"), QStringLiteral("orderNumber"),
                          QStringLiteral("4713"), QStringLiteral("4717")};

} // namespace

class TestErrorWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void allAndAround();
    void backwards();
    void answeringOnTheWay();
    void answeringAndGoingBack();
    void answeringSeveral();
    void hiddenByTheFilter();
    void untilNothingIsLeft();

private:
    void choose(const char *field, const QString &choice);
    [[nodiscard]] bool isRefused();
    /// Where the keyboard is: a field's name, or the number of a custom field whose cell is current.
    [[nodiscard]] QString place();
    [[nodiscard]] CustomFieldTable *table() { return m_program->find<CustomFieldTable>("customFields"); }

    SandboxProcess m_sandbox;
    std::unique_ptr<ProgramWindow> m_program;
};

void TestErrorWalk::initTestCase()
{
    ProgramWindow::moveIn();
    applyTheme(*qApp, Appearance::Light);
    QVERIFY2(m_sandbox.start(), m_sandbox.errorText().constData());
}

void TestErrorWalk::init()
{
    m_program = std::make_unique<ProgramWindow>();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
    ConnectionOptions options;
    options.baseUrl = m_sandbox.baseUrl();
    options.customerId = QStringLiteral("14532");
    m_program->workbench.start(options, {});
    m_sandbox.clearLog();
    QVERIFY(m_program->open(boiler));
    m_program->type("plannedDuration", QStringLiteral("721:00")); // thirty days are the most
    m_program->type("reference", QString(41, u'x'));
    choose("choice_orderNumber", QStringLiteral("Clear"));
    for (const qint64 mandatory : {boilerMake, serialNumber}) {
        QVERIFY(table()->focusField(mandatory));
        QTest::keyClick(table(), Qt::Key_Delete);
    }
    QTest::mouseClick(m_program->find<QPushButton>("submitButton"), Qt::LeftButton);
    QVERIFY(isRefused());
    QTRY_COMPARE(place(), inError.first());
}

void TestErrorWalk::cleanup()
{
    if (m_program->tab())
        m_program->action(QStringLiteral("actionRevert"))->trigger();
    m_program->window().flush();
    m_program.reset();
}

void TestErrorWalk::choose(const char *field, const QString &choice)
{
    for (QRadioButton *radio : m_program->find<SegmentedChoice>(field)->findChildren<QRadioButton *>()) {
        if (radio->text() == choice)
            radio->click();
    }
}

bool TestErrorWalk::isRefused()
{
    return m_program->showsBanner("The service refused the update: 5 fields");
}

QString TestErrorWalk::place()
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus || focus->visibleRegion().isEmpty())
        return {}; // scrolled out of sight helps nobody
    if (focus == table() || table()->isAncestorOf(focus))
        return QString::number(table()->currentIndex().data(CustomFieldModel::DefinitionIdRole).toLongLong());
    return focus->objectName();
}

void TestErrorWalk::allAndAround()
{
    QCOMPARE(m_sandbox.patchBodies(boiler).size(), 1);
    QStringList walked{place()};
    for (int step = 1; step < inError.size(); ++step) {
        m_program->press(Qt::Key_F8);
        walked.append(place());
    }
    QCOMPARE(walked, inError);
    QCOMPARE(table()->currentIndex().column(), int(CustomFieldModel::NewValueColumn));
    QVERIFY(table()->viewport()->rect().contains(table()->visualRect(table()->currentIndex()).center()));
    m_program->press(Qt::Key_F8);
    QCOMPARE(place(), inError.first());
    QCOMPARE(m_sandbox.patchBodies(boiler).size(), 1); // looking sends nothing
}

void TestErrorWalk::backwards()
{
    QStringList walked;
    for (int step = 0; step < inError.size(); ++step) {
        m_program->press(Qt::Key_F8, Qt::ShiftModifier);
        walked.prepend(place());
    }
    QCOMPARE(walked, inError);
}

/// Where the walk stands and before it.
void TestErrorWalk::answeringSeveral()
{
    m_program->press(Qt::Key_F8);
    m_program->press(Qt::Key_F8);
    m_program->type("plannedDuration", QStringLiteral("1:30"));
    choose("choice_orderNumber", QStringLiteral("Keep"));
    m_program->press(Qt::Key_F8);
    QCOMPARE(place(), inError.at(3));
}

/// Each is answered where it stands, and the next one comes: none is passed over.
void TestErrorWalk::answeringOnTheWay()
{
    m_program->type("plannedDuration", QStringLiteral("1:30"));
    m_program->press(Qt::Key_F8);
    QCOMPARE(place(), inError.at(1));
    m_program->type("reference", QStringLiteral("NG-WALK"));
    m_program->press(Qt::Key_F8);
    QCOMPARE(place(), inError.at(2));
    choose("choice_orderNumber", QStringLiteral("Keep"));
    m_program->press(Qt::Key_F8);
    QCOMPARE(place(), inError.at(3));
    QTest::keyClick(table(), Qt::Key_Escape);
    m_program->press(Qt::Key_F8);
    QCOMPARE(place(), inError.at(4));
    m_program->press(Qt::Key_F8); // only this one is left
    QCOMPARE(place(), inError.at(4));
}

void TestErrorWalk::answeringAndGoingBack()
{
    m_program->press(Qt::Key_F8);
    m_program->press(Qt::Key_F8);
    QCOMPARE(place(), inError.at(2));
    choose("choice_orderNumber", QStringLiteral("Keep"));
    m_program->press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(place(), inError.at(1));
    m_program->press(Qt::Key_F8);
    QCOMPARE(place(), inError.at(3));
}

void TestErrorWalk::hiddenByTheFilter()
{
    auto *filter = m_program->find<QLineEdit>("customFieldFilter");
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("no field is named so"));
    for (int step = 1; step < inError.size(); ++step)
        m_program->press(Qt::Key_F8);
    QCOMPARE(place(), inError.last());
    QVERIFY(filter->text().isEmpty());
}

void TestErrorWalk::untilNothingIsLeft()
{
    m_program->type("plannedDuration", QStringLiteral("1:45"));
    m_program->type("reference", QStringLiteral("NG-WALK"));
    choose("choice_orderNumber", QStringLiteral("Keep"));
    for (const qint64 mandatory : {boilerMake, serialNumber}) {
        QVERIFY(table()->focusField(mandatory));
        QTest::keyClick(table(), Qt::Key_Escape);
    }
    QVERIFY(!m_program->find<Banner>("editorBanner")->isVisible());
    const QString before = place();
    m_program->press(Qt::Key_F8);
    QCOMPARE(place(), before);
    m_program->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_program->showsBanner("Updated and confirmed"));
    QCOMPARE(m_sandbox.patchBodies(boiler).last(), QByteArray("{\"plannedDuration\":105,\"reference\":\"NG-WALK\"}"));
}

QTEST_MAIN(TestErrorWalk)
#include "tst_errorwalk.moc"
