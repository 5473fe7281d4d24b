// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/formlineedit.h"
#include "pages/conflictpage.h"
#include "pages/conflictrow.h"
#include "widgets/banner.h"
#include "widgets/elidedlabel.h"
#include "widgets/inlinemessage.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace jobwright;
using Choice = ConflictResolution::Choice;

namespace {

FieldValue text(const char *utf8)
{
    return FieldValue(QString::fromUtf8(utf8));
}

FieldInput set(const QString &text)
{
    return {Change::Kind::Set, text};
}

Job began()
{
    Job job;
    job.id = 1004390;
    job.typeName = QStringLiteral("Call-out");
    job.contactName = QStringLiteral("Harbour Bakery");
    job.status = QStringLiteral("Scheduled");
    job.plannedDuration = FieldValue(60);
    job.orderNumber = text("PO-7001");
    job.reference = text("HB-12");
    job.description = text("Call-out");
    CustomField field;
    field.definitionId = 7;
    field.label = QStringLiteral("Parking available");
    field.type = CustomFieldType::YesNo;
    field.value = text("No");
    job.customFields = {field};
    return job;
}

Job drawnTheirs()
{
    Job job = began();
    job.plannedDuration = FieldValue(45);
    job.orderNumber = text("PO-7008");
    job.customFields[0].value = text("Yes");
    return job;
}

JobInput drawnInput()
{
    return {{FieldKey::OrderNumber, set(QStringLiteral("PO-7010"))},
            {FieldKey::PlannedDuration, set(QStringLiteral("1 h 30 min"))},
            {FieldKey::Reference, set(QStringLiteral("HB-12a"))},
            {FieldId::custom(7), set(QStringLiteral("Yes"))}};
}

} // namespace

class TestConflictPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(*qApp, Appearance::Light); }
    void cleanup();
    void saysWhatHappened();
    void nothingIsChosen();
    void accessibleNames();
    void chosenByKeys();
    void anotherValueIsTyped();
    void wrongValueIsSaidUnderTheEditor();
    void customFieldHasItsEditor();
    void lockedMeanwhileSaysWhy();
    void clickOnTheTextChooses();
    void nothingLeftToSend();
    void longTextsAreReadable();
    void personsByName();
    void narrowPageStacks();
    void rowsAreAsHighAsTheirText();
    void serverTextStaysText();

private:
    void start(const Job &theirs, const JobInput &input);
    [[nodiscard]] QRadioButton *radio(const FieldId &field, Choice which) const;
    [[nodiscard]] QString state(const FieldId &field) const;
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_page->findChild<QPushButton *>(QLatin1String(name));
    }
    [[nodiscard]] QString left() const
    {
        return m_page->findChild<ElidedLabel *>(QStringLiteral("clashesLeft"))->fullText();
    }
    [[nodiscard]] bool shows(const QString &part) const;

    ConflictResolution *m_resolution = nullptr;
    ConflictPage *m_page = nullptr;
};

void TestConflictPage::cleanup()
{
    delete m_page;
    delete m_resolution;
    m_page = nullptr;
    m_resolution = nullptr;
}

void TestConflictPage::start(const Job &theirs, const JobInput &input)
{
    m_resolution = new ConflictResolution(began(), theirs, input);
    m_page = new ConflictPage(*m_resolution, {QStringLiteral("Mon 11:40"), QStringLiteral("14:03")});
    m_page->resize(1100, 760);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page));
    m_page->focusOpen();
}

QRadioButton *TestConflictPage::radio(const FieldId &field, Choice which) const
{
    const auto *row = m_page->findChild<ConflictRow *>(QStringLiteral("clash_%1").arg(field.path()));
    const auto buttons = row->findChildren<QRadioButton *>();
    return buttons.at(which == Choice::Mine ? 0 : which == Choice::Theirs ? 1 : 2);
}

QString TestConflictPage::state(const FieldId &field) const
{
    const auto *row = m_page->findChild<ConflictRow *>(QStringLiteral("clash_%1").arg(field.path()));
    return row->findChild<QLabel *>(QStringLiteral("clashState"))->text();
}

bool TestConflictPage::shows(const QString &part) const
{
    const auto labels = m_page->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&part](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
}

void TestConflictPage::saysWhatHappened()
{
    start(drawnTheirs(), drawnInput());
    QVERIFY(shows(QStringLiteral("This job changed after your draft began")));
    QVERIFY(
        shows(QStringLiteral("1004390 Call-out · Harbour Bakery. Your draft is from Mon 11:40; the service was read "
                             "at 14:03. Nothing has been sent.")));
    auto *banner = m_page->findChild<Banner *>(QStringLiteral("conflictBanner"));
    QVERIFY(banner->isVisible());
    QCOMPARE(QAccessible::queryAccessibleInterface(banner)->role(), QAccessible::Notification);
    QVERIFY(shows(QStringLiteral("HB-12 → HB-12a")));
    QVERIFY(shows(QStringLiteral("will be sent")));
    QVERIFY(shows(QStringLiteral("already so in the service, dropped")));
}

void TestConflictPage::nothingIsChosen()
{
    start(drawnTheirs(), drawnInput());
    const auto radios = m_page->findChildren<QRadioButton *>();
    QCOMPARE(radios.size(), 6);
    for (const QRadioButton *one : radios)
        QVERIFY(!one->isChecked());
    QCOMPARE(state(FieldKey::OrderNumber), QStringLiteral("Choose one"));
    QVERIFY(!button("sendResolved")->isEnabled());
    QSignalSpy sent(m_page, &ConflictPage::sendWanted);
    m_page->send(); // as the shortcut does: leads to what is open instead
    QCOMPARE(sent.count(), 0);
    QCOMPARE(qApp->focusWidget(), radio(FieldKey::PlannedDuration, Choice::Mine));
}

void TestConflictPage::accessibleNames()
{
    start(drawnTheirs(), drawnInput());
    QCOMPARE(radio(FieldKey::OrderNumber, Choice::Mine)->accessibleName(),
             QStringLiteral("Order number: yours, PO-7010"));
    QCOMPARE(radio(FieldKey::OrderNumber, Choice::Theirs)->accessibleName(),
             QStringLiteral("Order number: in the service now, PO-7008"));
    QCOMPARE(radio(FieldKey::OrderNumber, Choice::Typed)->accessibleName(),
             QStringLiteral("Order number: another value"));
    QAccessibleInterface *iface = QAccessible::queryAccessibleInterface(radio(FieldKey::OrderNumber, Choice::Mine));
    QCOMPARE(iface->role(), QAccessible::RadioButton);
}

void TestConflictPage::chosenByKeys()
{
    start(drawnTheirs(), drawnInput());
    QCOMPARE(qApp->focusWidget(), radio(FieldKey::PlannedDuration, Choice::Mine));
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Space);
    QCOMPARE(m_resolution->choice(FieldKey::PlannedDuration), Choice::Mine);
    QCOMPARE(state(FieldKey::PlannedDuration), QStringLiteral("yours will be sent"));
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Right);
    QCOMPARE(m_resolution->choice(FieldKey::PlannedDuration), Choice::Theirs);
    QCOMPARE(qApp->focusWidget(), radio(FieldKey::PlannedDuration, Choice::Theirs));

    QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab); // a decided group is one stop
    QCOMPARE(qApp->focusWidget(), radio(FieldKey::OrderNumber, Choice::Mine));
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Space);
    QVERIFY(m_resolution->isReady());
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
    QCOMPARE(qApp->focusWidget(), button("backToDraft"));
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
    QCOMPARE(qApp->focusWidget(), button("sendResolved"));
    QSignalSpy sent(m_page, &ConflictPage::sendWanted);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Space);
    QCOMPARE(sent.count(), 1);
    QCOMPARE(m_resolution->result().value(FieldKey::OrderNumber), set(QStringLiteral("PO-7010")));
    QVERIFY(!m_resolution->result().contains(FieldKey::PlannedDuration));
}

void TestConflictPage::anotherValueIsTyped()
{
    start(drawnTheirs(), {{FieldKey::OrderNumber, set(QStringLiteral("PO-7010"))}});
    radio(FieldKey::OrderNumber, Choice::Typed)->setFocus();
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Space);
    auto *edit = m_page->findChild<FormLineEdit *>(QStringLiteral("other_orderNumber"));
    QCOMPARE(qApp->focusWidget(), edit);
    QCOMPARE(edit->text(), QStringLiteral("PO-7010")); // begins with one's own
    QCOMPARE(edit->accessibleName(), QStringLiteral("Order number: another value"));
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, QStringLiteral("PO-7099"));
    QCOMPARE(state(FieldKey::OrderNumber), QStringLiteral("the other value will be sent"));
    QCOMPARE(m_resolution->result().value(FieldKey::OrderNumber), set(QStringLiteral("PO-7099")));
    QVERIFY(button("sendResolved")->isEnabled());
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(qApp->focusWidget(), button("backToDraft"));
    QSignalSpy back(m_page, &ConflictPage::backWanted);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Space);
    QCOMPARE(back.count(), 1);
}

void TestConflictPage::wrongValueIsSaidUnderTheEditor()
{
    start(drawnTheirs(), {{FieldKey::PlannedDuration, set(QStringLiteral("90"))}});
    radio(FieldKey::PlannedDuration, Choice::Typed)->click();
    auto *edit = m_page->findChild<FormLineEdit *>(QStringLiteral("other_plannedDuration"));
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, QStringLiteral("1h99"));
    QVERIFY(shows(QStringLiteral("This is not a duration")));
    QVERIFY(edit->accessibleDescription().startsWith(QStringLiteral("Error: ")));
    QVERIFY(!button("sendResolved")->isEnabled());
    QCOMPARE(edit->text(), QStringLiteral("1h99"));
    radio(FieldKey::PlannedDuration, Choice::Mine)->click();
    QVERIFY(!edit->isVisible());
    QVERIFY(button("sendResolved")->isEnabled());
}

void TestConflictPage::customFieldHasItsEditor()
{
    Job theirs = began();
    theirs.customFields[0].value = text("Ask first");
    start(theirs, {{FieldId::custom(7), {Change::Kind::Clear, {}}}});
    QCOMPARE(radio(FieldId::custom(7), Choice::Mine)->accessibleName(),
             QStringLiteral("Parking available: yours, cleared"));
    radio(FieldId::custom(7), Choice::Typed)->click();
    auto *edit = m_page->findChild<QWidget *>(QStringLiteral("other_customFields[7]"));
    QVERIFY(edit->isVisible());
    QVERIFY(edit->hasFocus());
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, QStringLiteral("No"));
    QCOMPARE(m_resolution->result().value(FieldId::custom(7)), set(QStringLiteral("No")));
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
    QCOMPARE(qApp->focusWidget(), button("backToDraft"));
}

void TestConflictPage::lockedMeanwhileSaysWhy()
{
    Job theirs = began();
    theirs.status = QStringLiteral("Started");
    start(theirs, {{FieldKey::Description, set(QStringLiteral("New"))}});
    QVERIFY(shows(QStringLiteral("Started")));
    QVERIFY(!radio(FieldKey::Description, Choice::Mine)->isEnabled());
    QVERIFY(!radio(FieldKey::Description, Choice::Typed)->isEnabled());
    QCOMPARE(qApp->focusWidget(), radio(FieldKey::Description, Choice::Theirs));
}

void TestConflictPage::clickOnTheTextChooses()
{
    start(drawnTheirs(), drawnInput());
    QWidget *cell = radio(FieldKey::OrderNumber, Choice::Theirs)->parentWidget();
    QTest::mouseClick(cell, Qt::LeftButton, {}, QPoint(cell->width() - 5, cell->height() / 2));
    QCOMPARE(m_resolution->choice(FieldKey::OrderNumber), Choice::Theirs);
    QTest::mouseClick(cell, Qt::RightButton, {}, QPoint(cell->width() - 5, cell->height() / 2));
    QCOMPARE(state(FieldKey::OrderNumber), QStringLiteral("stays as it is in the service"));
}

void TestConflictPage::nothingLeftToSend()
{
    start(drawnTheirs(), {{FieldKey::OrderNumber, set(QStringLiteral("PO-7010"))}});
    radio(FieldKey::OrderNumber, Choice::Theirs)->click();
    QCOMPARE(button("sendResolved")->text(), QStringLiteral("Keep the service's values"));
    QVERIFY(left().contains(QStringLiteral("nothing is left to send")));
    QVERIFY(button("sendResolved")->isEnabled());
}

void TestConflictPage::longTextsAreReadable()
{
    const QString mine = QStringLiteral("Annual service.\n").repeated(40) + QStringLiteral("THE END");
    Job theirs = began();
    theirs.description = FieldValue(QStringLiteral("x").repeated(500000));
    start(theirs, {{FieldKey::Description, set(mine)}});
    QVERIFY(!shows(QStringLiteral("THE END")));
    const auto buttons = m_page->findChildren<QPushButton *>(QStringLiteral("disclosureButton"));
    QCOMPARE(buttons.size(), 2);
    buttons.first()->click();
    const auto *all = m_page->findChild<QPlainTextEdit *>(QStringLiteral("disclosureText"));
    QVERIFY(all->isVisible());
    QCOMPARE(all->toPlainText(), mine);
}

void TestConflictPage::personsByName()
{
    Person shaw;
    shaw.id = QStringLiteral("1b4e28ba-2fa1-41d2-883f-0016d3cca427");
    shaw.forename = QStringLiteral("Ann");
    shaw.surname = QStringLiteral("Shaw");
    Job theirs = began();
    theirs.personId = FieldValue(shaw.id);
    start(theirs, {{FieldKey::PersonId, set(QStringLiteral("2b4e28ba-2fa1-41d2-883f-0016d3cca428"))}});
    m_page->setPersons({shaw}, {});
    QCOMPARE(radio(FieldKey::PersonId, Choice::Theirs)->accessibleName(),
             QStringLiteral("Contact person: in the service now, Ann Shaw"));
    QVERIFY(shows(QStringLiteral("Ann Shaw")));
}

void TestConflictPage::narrowPageStacks()
{
    start(drawnTheirs(), drawnInput());
    const QRadioButton *mine = radio(FieldKey::OrderNumber, Choice::Mine);
    const QRadioButton *theirs = radio(FieldKey::OrderNumber, Choice::Theirs);
    const auto at = [this](const QWidget *widget) { return widget->mapTo(m_page, QPoint()); };
    QCOMPARE(at(mine).y(), at(theirs).y());
    m_page->resize(420, 760);
    QTRY_VERIFY(at(theirs).y() > at(mine).y());
    QCOMPARE(at(mine).x(), at(theirs).x());
    QVERIFY(shows(QStringLiteral("In the service now")));
}

void TestConflictPage::rowsAreAsHighAsTheirText()
{
    start(drawnTheirs(), drawnInput());
    m_page->resize(640, 900);
    const auto labels = m_page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->wordWrap())
            QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
    const auto *row = m_page->findChild<ConflictRow *>(QStringLiteral("clash_orderNumber"));
    QVERIFY(row->height() < 5 * row->fontMetrics().lineSpacing()); // not stretched over the page
}

void TestConflictPage::serverTextStaysText()
{
    Job theirs = drawnTheirs();
    theirs.orderNumber = text("<b>PO</b><img src='http://example.org/x'>");
    theirs.contactName = QStringLiteral("<h1>big</h1>");
    start(theirs, drawnInput());
    QVERIFY(shows(QStringLiteral("<b>PO</b>")));
    QVERIFY(shows(QStringLiteral("<h1>big</h1>")));
    const auto labels = m_page->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestConflictPage)
#include "tst_conflictpage.moc"
