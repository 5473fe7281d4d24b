// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "widgets/theme.h"
#include "window/problemreportdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace jobwright;

/// Help → Report a problem: what is shown is what is saved, and nothing else happens with it.
class TestReporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void isShownBeforeItIsSaved();
    void saysWhereItCannotBeSaved();
    void waitsForTheDoctor();
};

namespace {

ProblemReportDialog *openedDialog(const OpenWindow &open)
{
    open.find<QAction>("actionReportProblem")->trigger();
    return open.find<ProblemReportDialog>("problemReportDialog");
}

} // namespace

void TestReporting::isShownBeforeItIsSaved()
{
    OpenWindow open;
    QVERIFY(open.ready());
    open.host.findings = {{QStringLiteral("network"), QStringLiteral("Northgate Facilities"), Finding::State::Wrong,
                           QStringLiteral("Service"), QStringLiteral("It does not answer."), QStringLiteral("Wait.")}};
    auto *dialog = openedDialog(open);
    QVERIFY(dialog);
    auto *text = dialog->findChild<QPlainTextEdit *>(QStringLiteral("reportText"));
    const QString unnamed = text->toPlainText();
    QVERIFY2(unnamed.contains(QLatin1String("It does not answer.")), qPrintable(unnamed));
    QVERIFY2(!unnamed.contains(QLatin1String("Northgate")), qPrintable(unnamed));
    QTest::keyClick(dialog->findChild<QCheckBox *>(QStringLiteral("reportNames")), Qt::Key_Space);
    const QString named = text->toPlainText();
    QVERIFY2(named.contains(QLatin1String("Northgate Facilities")), qPrintable(named));

    open.host.answers.file = open.fixture.folder.filePath(QStringLiteral("report.txt"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("saveReport")), Qt::LeftButton);
    QFile file(open.host.answers.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), named);
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(open.host.answers.suggestedName, QStringLiteral("jobwright-report.txt"));
}

void TestReporting::saysWhereItCannotBeSaved()
{
    OpenWindow open;
    QVERIFY(open.ready());
    auto *dialog = openedDialog(open);
    QVERIFY(dialog);
    open.host.answers.file = QStringLiteral("/proc/none/report.txt");
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("saveReport")), Qt::LeftButton);
    bool said = false;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(QLatin1String("cannot be written")));
    QVERIFY(said);
}

void TestReporting::waitsForTheDoctor()
{
    AnsweringPrompts prompts;
    auto *dialog = new ProblemReportDialog(prompts);
    dialog->open();
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("saveReport"))->isEnabled());
    dialog->setReport({});
    QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("saveReport"))->isEnabled());
    delete dialog;
}

QTEST_MAIN(TestReporting)
#include "tst_reporting.moc"
