// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "fields/customfieldtable.h"
#include "pages/jobeditor.h"
#include "pages/jobtab.h"
#include "widgets/banner.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/segmentedchoice.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QUndoStack>

using namespace jobwright;

namespace {

// Bodies as they go out. No raw strings: moc loses its way in them.
const QByteArray referenceAndCleared = "{\"reference\":\"NG-2300\",\"orderNumber\":null}";
const QByteArray quoted = "{\"reference\":\"NG \\\"2300\\\"\"}";

/// A shown tab with the job in it.
struct OpenTab
{
    explicit OpenTab(PageFixture &fixture, JobId id = 1004471) : tab(std::make_unique<JobTab>(fixture.workspace, id))
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
    void choose(const char *field, const QString &choice) const
    {
        for (QRadioButton *radio : find<SegmentedChoice>(field)->findChildren<QRadioButton *>()) {
            if (radio->text() == choice)
                radio->click();
        }
    }
    void submit() const { QTest::mouseClick(find<QPushButton>("submitButton"), Qt::LeftButton); }
    [[nodiscard]] Banner *banner() const { return find<Banner>("editorBanner"); }
    [[nodiscard]] bool showsBanner(const char *title) const
    {
        return QTest::qWaitFor(
            [&] { return banner()->isVisible() && banner()->content().title.startsWith(QLatin1String(title)); });
    }

    std::unique_ptr<JobTab> tab;
};

} // namespace

class TestJobTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void namesAndRolesForAssistiveTechnology();
    void nothingToSendSaysSo();
    void submitIsConfirmed();
    void refusalLightsEveryWidgetAndCell();
    void errorLeavesWithTheEdit();
    void storedDifferentlyAndIgnored();
    void failures_data();
    void failures();
    void cancelWhileSending();
    void N26_saysHowLongItWaits();
    void cannotSubmitWhatCannotBeSent();
    void reloadKeepsInput();
    void unreadableReloadKeepsTheEditor();
    void unreadableJobShowsTheDraft();
    void draftComesBack();
    void draftWithoutService();
    void noSuchJob();
    void previewShowsTheExactBytes();
    void revertAndUndo();
};

void TestJobTab::namesAndRolesForAssistiveTechnology()
{
    PageFixture fixture;
    OpenTab open(fixture);
    QVERIFY(open.ready());
    const std::pair<const char *, QString> fields[] = {{"plannedDuration", QStringLiteral("Planned duration")},
                                                       {"reference", QStringLiteral("Reference")},
                                                       {"personId", QStringLiteral("Contact person")},
                                                       {"orderNumber", QStringLiteral("Order number")},
                                                       {"description", QStringLiteral("Description")}};
    for (const auto &[name, label] : fields) {
        auto *editor = open.find<QWidget>(name);
        QVERIFY2(editor, name);
        QCOMPARE(QAccessible::queryAccessibleInterface(editor)->text(QAccessible::Name), label);
        auto *group = open.find<SegmentedChoice>((QByteArray("choice_") + name).constData());
        QCOMPARE(QAccessible::queryAccessibleInterface(group)->text(QAccessible::Name), label);
        QStringList radios;
        for (QRadioButton *radio : group->findChildren<QRadioButton *>()) {
            QCOMPARE(QAccessible::queryAccessibleInterface(radio)->role(), QAccessible::RadioButton);
            radios.append(QAccessible::queryAccessibleInterface(radio)->text(QAccessible::Name));
        }
        const bool clearable = label != QLatin1String("Planned duration") && label != QLatin1String("Description");
        QCOMPARE(radios.contains(QStringLiteral("Clear")), clearable);
        QVERIFY(radios.contains(QStringLiteral("Keep")) && radios.contains(QStringLiteral("Set")));
    }
    QCOMPARE(QAccessible::queryAccessibleInterface(open.banner())->role(), QAccessible::Notification);
    open.type("reference", QStringLiteral("X"));
    QCOMPARE(QAccessible::queryAccessibleInterface(open.find<QPushButton>("submitButton"))->text(QAccessible::Name),
             QStringLiteral("Submit"));
}

void TestJobTab::nothingToSendSaysSo()
{
    PageFixture fixture;
    OpenTab open(fixture);
    QVERIFY(open.ready());
    auto *submit = open.find<QPushButton>("submitButton");
    QCOMPARE(submit->text(), QStringLiteral("Nothing to send"));
    QVERIFY(!submit->isEnabled());
    QVERIFY(!open.find<QPushButton>("revertButton")->isEnabled());
}

void TestJobTab::submitIsConfirmed()
{
    PageFixture fixture;
    OpenTab open(fixture);
    QVERIFY(open.ready());
    open.type("reference", QStringLiteral("NG-2300"));
    open.choose("choice_orderNumber", QStringLiteral("Clear"));
    QVERIFY(open.tab->isTouched());
    open.submit();
    QVERIFY(open.showsBanner("Updated and confirmed"));
    // Only what was touched went out, byte for byte.
    QCOMPARE(fixture.service.sent, QList<QByteArray>{referenceAndCleared});
    QCOMPARE(open.banner()->content().extra.size(), std::size_t(2));
    QVERIFY(!open.tab->isTouched());
    QCOMPARE(open.find<ElidedLabel>("now_reference")->fullText(), QStringLiteral("NG-2300"));
    fixture.drafts.refresh();
    QTRY_COMPARE(fixture.drafts.count(DraftShelf::Drafts), 0);
}

void TestJobTab::refusalLightsEveryWidgetAndCell()
{
    PageFixture fixture;
    fixture.service.updateReplies.append(FakeJobService::refused(
        "{\"type\":\"https://example.org/validation\",\"title\":\"One or more validation errors "
        "occurred.\",\"status\":422,"
        "\"instance\":\"/v1/jobs/1004471\",\"traceId\":\"00-4bf9\",\"errors\":{\"OrderNumber\":[\"Order number is "
        "required for this job type.\"],"
        "\"CustomFields[0].Value\":[\"Must be one of the listed values.\"],\"Weather\":[\"It rains.\"]}}",
        {4713}));
    OpenTab open(fixture);
    QVERIFY(open.ready());
    open.choose("choice_orderNumber", QStringLiteral("Clear"));
    auto *table = open.find<CustomFieldTable>("customFields");
    const QAbstractItemModel &cells = *table->model();
    QVERIFY(table->focusField(4713));
    QTest::keyClick(table, Qt::Key_C);
    open.submit();
    QVERIFY(open.showsBanner("The service refused the update: 2 fields need attention."));

    const BannerContent &said = open.banner()->content();
    QCOMPARE(said.links.size(), std::size_t(2));
    QVERIFY(open.banner()->spokenText().contains(QStringLiteral("It rains.")));
    QVERIFY(said.details.contains(QStringLiteral("/v1/jobs/1004471")) &&
            said.details.contains(QStringLiteral("00-4bf9")));
    auto *order = open.find<QLineEdit>("orderNumber");
    QTRY_VERIFY(order->hasFocus());
    QVERIFY2(order->accessibleDescription().startsWith(QStringLiteral("Error")),
             qPrintable(order->accessibleDescription()));
    QVERIFY(order->accessibleDescription().contains(QStringLiteral("required for this job type")));
    bool cellSaysIt = false;
    for (int row = 0; row < cells.rowCount(); ++row) {
        for (int column = 0; column < cells.columnCount(); ++column)
            cellSaysIt = cellSaysIt || cells.index(row, column)
                                           .data(Qt::AccessibleTextRole)
                                           .toString()
                                           .contains(QStringLiteral("listed values"));
    }
    QVERIFY(cellSaysIt);

    open.tab->editor()->walkErrors(1);
    QTRY_VERIFY(table->hasFocus() || table->isAncestorOf(QApplication::focusWidget()));
    open.tab->editor()->walkErrors(1);
    QTRY_VERIFY(order->hasFocus());
    open.tab->editor()->walkErrors(-1);
    QTRY_VERIFY(!order->hasFocus());
    QTest::mouseClick(open.banner()->findChild<QPushButton *>(QStringLiteral("bannerLink")), Qt::LeftButton);
    QTRY_VERIFY(order->hasFocus());
}

void TestJobTab::errorLeavesWithTheEdit()
{
    PageFixture fixture;
    fixture.service.updateReplies.append(FakeJobService::refused(
        "{\"title\":\"Refused\",\"status\":422,\"errors\":{\"reference\":[\"Already taken.\"]}}"));
    OpenTab open(fixture);
    QVERIFY(open.ready());
    open.type("reference", QStringLiteral("NG-2297"));
    open.submit();
    QVERIFY(open.showsBanner("The service refused"));
    auto *reference = open.find<QLineEdit>("reference");
    QVERIFY(reference->accessibleDescription().contains(QStringLiteral("Already taken.")));
    QTest::keyClicks(reference, QStringLiteral("5"));
    QVERIFY(!reference->accessibleDescription().contains(QStringLiteral("Already taken.")));
    QTRY_VERIFY(!open.banner()->isVisible());
    open.submit();
    QVERIFY(open.showsBanner("Updated and confirmed"));
}

void TestJobTab::storedDifferentlyAndIgnored()
{
    PageFixture fixture;
    // 204, and nothing is stored: S14.
    fixture.service.updateReplies.append(FakeJobService::success());
    OpenTab open(fixture);
    QVERIFY(open.ready());
    open.type("reference", QStringLiteral("NG-2300"));
    open.submit();
    QVERIFY(open.showsBanner("The service took the update, but not all of it as sent"));
    QVERIFY(open.banner()->spokenText().contains(QStringLiteral("NG-2291")));
    QVERIFY(open.tab->isTouched());
    QCOMPARE(open.find<QLineEdit>("reference")->text(), QStringLiteral("NG-2300"));
}

void TestJobTab::failures_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<QString>("title");
    using Outcome = Reply::Outcome;
    QTest::newRow("S11 403 names the permission")
        << FakeJobService::failure(Outcome::NotAllowed, 403, QStringLiteral("The permission jobs:write is missing"))
        << QStringLiteral("The service does not allow this");
    QTest::newRow("S10 404 keeps the draft") << FakeJobService::failure(Outcome::NotFound, 404, QStringLiteral("Gone"))
                                             << QStringLiteral("This job is no longer there");
    QTest::newRow("N2 not reachable") << FakeJobService::failure(Outcome::NotSent, 0,
                                                                 QStringLiteral("Refused connection"))
                                      << QStringLiteral("Not sent");
}

void TestJobTab::failures()
{
    QFETCH(Reply, reply);
    QFETCH(QString, title);
    PageFixture fixture;
    fixture.service.updateReplies.append(reply);
    OpenTab open(fixture);
    QVERIFY(open.ready());
    open.type("reference", QStringLiteral("NG-2300"));
    open.submit();
    QVERIFY(open.showsBanner(title.toLatin1().constData()));
    QVERIFY(open.banner()->spokenText().contains(reply.problem.title));
    QCOMPARE(open.find<QLineEdit>("reference")->text(), QStringLiteral("NG-2300"));
    QVERIFY(open.tab->isTouched());
}

void TestJobTab::cancelWhileSending()
{
    PageFixture fixture;
    fixture.service.holdUpdates = true;
    OpenTab open(fixture);
    QVERIFY(open.ready());
    open.type("reference", QStringLiteral("NG-2300"));
    open.submit();
    QTRY_COMPARE(fixture.service.sent.size(), 1);
    auto *cancel = open.find<QPushButton>("cancelButton");
    QVERIFY(cancel->isVisible() && cancel->isEnabled());
    QVERIFY(open.tab->isSubmitting());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(!open.tab->isSubmitting());
    QCOMPARE(open.find<QLineEdit>("reference")->text(), QStringLiteral("NG-2300"));
}

void TestJobTab::N26_saysHowLongItWaits()
{
    PageFixture fixture;
    Reply later = FakeJobService::failure(Reply::Outcome::Throttled, 429, QStringLiteral("Slow down"));
    later.retryAfter = std::chrono::seconds(20);
    fixture.service.updateReplies.append(later);
    OpenTab open(fixture);
    QVERIFY(open.ready());
    open.type("reference", QStringLiteral("NG-2300"));
    open.submit();
    const auto *summary = open.find<ElidedLabel>("changeSummary");
    const auto says = [&](const char *start) { return summary->fullText().startsWith(QLatin1String(start)); };
    QTRY_VERIFY(says("The service asks to wait; trying again in 2")); // 20 s and the jitter
    fixture.clock.advance(std::chrono::seconds(5));
    QTRY_VERIFY(says("The service asks to wait; trying again in 1"));
    QTest::mouseClick(open.find<QPushButton>("cancelButton"), Qt::LeftButton);
    QVERIFY(open.showsBanner("Cancelled"));
    QCOMPARE(fixture.service.sent.size(), 1);
    QVERIFY(open.tab->isTouched());
}

void TestJobTab::cannotSubmitWhatCannotBeSent()
{
    PageFixture fixture;
    OpenTab open(fixture);
    QVERIFY(open.ready());
    open.type("plannedDuration", QStringLiteral("soon"));
    open.type("reference", QStringLiteral("NG-2300"));
    open.submit();
    QTRY_VERIFY(open.find<QLineEdit>("plannedDuration")->hasFocus());
    QVERIFY(fixture.service.sent.isEmpty());
    QVERIFY(open.find<QLineEdit>("plannedDuration")->accessibleDescription().startsWith(QStringLiteral("Error")));
}

void TestJobTab::reloadKeepsInput()
{
    PageFixture fixture;
    OpenTab open(fixture);
    QVERIFY(open.ready());
    open.type("orderNumber", QStringLiteral("PO-1"));
    QByteArray changed = PageFixture::boilerService();
    fixture.service.jobs.insert(1004471, changed.replace("NG-2291", "NG-9999"));
    open.tab->reload();
    QTRY_COMPARE(open.find<ElidedLabel>("now_reference")->fullText(), QStringLiteral("NG-9999"));
    QCOMPARE(open.find<QLineEdit>("orderNumber")->text(), QStringLiteral("PO-1"));
    QVERIFY(open.tab->isTouched());
}

/// S16 An answer of 200 that is no job.
void TestJobTab::unreadableReloadKeepsTheEditor()
{
    PageFixture fixture;
    OpenTab open(fixture);
    QVERIFY(open.ready());
    open.type("reference", QStringLiteral("NG-2300"));
    fixture.service.readReply = FakeJobService::success("<html>login</html>");
    open.tab->reload();
    QVERIFY(open.showsBanner("The job could not be read again"));
    QVERIFY(open.find<QLineEdit>("reference")->isVisible());
    fixture.service.readReply.reset();
    open.tab->reload();
    QTRY_VERIFY(fixture.service.reads >= 3);
    QCOMPARE(open.find<QLineEdit>("reference")->text(), QStringLiteral("NG-2300"));
    QVERIFY(open.tab->hasEditor() && open.find<QLineEdit>("reference")->isVisible());
}

void TestJobTab::unreadableJobShowsTheDraft()
{
    PageFixture fixture;
    {
        OpenTab open(fixture);
        QVERIFY(open.ready());
        open.type("reference", QStringLiteral("NG-2300"));
        open.tab->flush();
    }
    fixture.service.readReply = FakeJobService::success("[]");
    OpenTab open(fixture);
    QVERIFY(open.ready());
    QVERIFY(open.showsBanner("The job cannot be read"));
    QCOMPARE(open.find<QLineEdit>("reference")->text(), QStringLiteral("NG-2300"));
}

void TestJobTab::draftComesBack()
{
    PageFixture fixture;
    {
        OpenTab open(fixture);
        QVERIFY(open.ready());
        open.type("reference", QStringLiteral("half typ"));
    } // closed in the middle of typing
    OpenTab open(fixture);
    QVERIFY(open.ready());
    QTRY_COMPARE(open.find<QLineEdit>("reference")->text(), QStringLiteral("half typ"));
    QVERIFY(open.find<ElidedLabel>("savedLine")->fullText().startsWith(QStringLiteral("Saved on this computer at")));
}

void TestJobTab::draftWithoutService()
{
    PageFixture fixture;
    {
        OpenTab open(fixture);
        QVERIFY(open.ready());
        open.type("reference", QStringLiteral("NG-2300"));
    }
    fixture.service.readReply = FakeJobService::failure(Reply::Outcome::NotSent, 0, QStringLiteral("Nobody answers"));
    OpenTab open(fixture);
    QVERIFY(open.ready());
    QVERIFY(open.showsBanner("Nobody answers"));
    QCOMPARE(open.find<QLineEdit>("reference")->text(), QStringLiteral("NG-2300"));
}

void TestJobTab::noSuchJob()
{
    PageFixture fixture;
    OpenTab open(fixture, 99);
    auto *empty = open.find<EmptyState>("jobEmpty");
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(!open.tab->hasEditor());
    fixture.service.jobs.insert(99, "{\"id\":99,\"typeName\":\"Leak\"}");
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(open.tab->hasEditor());
}

void TestJobTab::previewShowsTheExactBytes()
{
    PageFixture fixture;
    OpenTab open(fixture);
    QVERIFY(open.ready());
    open.type("reference", QStringLiteral("NG \"2300\""));
    QTest::mouseClick(open.find<QPushButton>("previewButton"), Qt::LeftButton);
    QTRY_VERIFY(open.find<QPlainTextEdit>("previewBody"));
    QCOMPARE(open.find<QPlainTextEdit>("previewBody")->toPlainText(), QString::fromLatin1(quoted));
    QVERIFY(open.find<QPlainTextEdit>("previewWords")->toPlainText().contains(QStringLiteral("Reference")));
    QTest::keyClick(open.find<QWidget>("sendPreview"), Qt::Key_Escape);
}

void TestJobTab::revertAndUndo()
{
    PageFixture fixture;
    OpenTab open(fixture);
    QVERIFY(open.ready());
    open.type("reference", QStringLiteral("NG-2300"));
    QTest::mouseClick(open.find<QPushButton>("revertButton"), Qt::LeftButton);
    QVERIFY(!open.tab->isTouched());
    open.tab->undoStack()->undo();
    QCOMPARE(open.find<QLineEdit>("reference")->text(), QStringLiteral("NG-2300"));
}

QTEST_MAIN(TestJobTab)
#include "tst_jobtab.moc"
