// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/fieldform.h"
#include "fields/fieldrow.h"
#include "fields/formlineedit.h"
#include "fields/formtextedit.h"
#include "widgets/segmentedchoice.h"
#include "widgets/theme.h"
#include "work/editsession.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QRadioButton>
#include <QTest>

using namespace jobwright;

namespace {

Job sampleJob()
{
    Job job;
    job.id = 1004471;
    job.status = QStringLiteral("Scheduled");
    job.plannedDuration = FieldValue(90);
    job.reference = FieldValue(QStringLiteral("NG-2291"));
    job.orderNumber = FieldValue(QStringLiteral("PO-4471"));
    job.personId = FieldValue(QStringLiteral("1b4e28ba-2fa1-41d2-883f-0016d3cca427"));
    job.description = FieldValue(QStringLiteral("Annual service"));
    return job;
}

QList<Person> samplePersons()
{
    Person shaw;
    shaw.id = QStringLiteral("1b4e28ba-2fa1-41d2-883f-0016d3cca427");
    shaw.forename = QStringLiteral("Ann");
    shaw.surname = QStringLiteral("Shaw");
    shaw.position = QStringLiteral("Site manager");
    shaw.mobile = QStringLiteral("0113 496 0000");
    shaw.email = QStringLiteral("a.shaw@example.org");
    Person okafor;
    okafor.id = QStringLiteral("2b4e28ba-2fa1-41d2-883f-0016d3cca428");
    okafor.forename = QStringLiteral("Ben");
    okafor.surname = QStringLiteral("Okafor");
    return {shaw, okafor};
}

} // namespace

class TestFieldForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsNamesAndRoles();
    void typingChoosesSet();
    void assistiveTechnologyCanType();
    void emptyingChoosesClearWhereItCan();
    void emptyDescriptionStaysSetAndSaysSo();
    void escapeKeeps();
    void choiceSetBeginsWithTheValue();
    void undoWorksOverTheForm();
    void durationIsUnderstoodWhileTyping();
    void wrongDurationIsSaidAtTheField();
    void serviceErrorIsSpokenAndLeavesWithTheEdit();
    void lockedFieldSaysWhichStatus();
    void absentClearSaysWhy();
    void personByName();
    void personByPastedUuid();
    void personWithoutPermission();
    void longPasteIsNotCut();
    void untouchedTextIsNeverChanged_data();
    void untouchedTextIsNeverChanged();
    void editedTextKeepsTheRest();
    void halfAMegabyteOpensAndTypes();
    void sameAsNowIsSaid();
    void narrowKeepsTheNewValueWide_data();
    void narrowKeepsTheNewValueWide();
    void columnsStayInLine_data();
    void columnsStayInLine();

private:
    [[nodiscard]] FormLineEdit *line(const char *name) const
    {
        return m_form->findChild<FormLineEdit *>(QLatin1String(name));
    }
    [[nodiscard]] FormTextEdit *description() const
    {
        return m_form->findChild<FormTextEdit *>(QStringLiteral("description"));
    }
    [[nodiscard]] QRadioButton *choice(const char *field, const char *word) const;
    [[nodiscard]] bool says(const char *field, const QString &text) const;
    [[nodiscard]] FieldInput input(FieldKey key) const { return m_session->input(key); }
    void start(const Job &job);

    EditSession *m_session = nullptr;
    FieldForm *m_form = nullptr;
};

void TestFieldForm::init()
{
    applyTheme(*qApp, Appearance::Light);
    start(sampleJob());
}

void TestFieldForm::cleanup()
{
    delete m_form;
    delete m_session;
    m_form = nullptr;
    m_session = nullptr;
}

void TestFieldForm::start(const Job &job)
{
    delete m_form;
    delete m_session;
    m_session = new EditSession(job);
    m_form = new FieldForm(*m_session);
    m_form->resize(900, 500);
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form));
}

QRadioButton *TestFieldForm::choice(const char *field, const char *word) const
{
    const auto *group = m_form->findChild<SegmentedChoice *>(QStringLiteral("choice_%1").arg(QLatin1String(field)));
    const auto buttons = group->findChildren<QRadioButton *>();
    for (QRadioButton *button : buttons) {
        if (button->text() == QLatin1String(word))
            return button;
    }
    return nullptr;
}

bool TestFieldForm::says(const char *field, const QString &text) const
{
    const auto *row = m_form->findChild<QWidget *>(QStringLiteral("row_%1").arg(QLatin1String(field)));
    const auto labels = row->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

void TestFieldForm::tellsNamesAndRoles()
{
    const QList<QPair<QString, QString>> expected{
        {QStringLiteral("plannedDuration"), QStringLiteral("Planned duration")},
        {QStringLiteral("reference"), QStringLiteral("Reference")},
        {QStringLiteral("personId"), QStringLiteral("Contact person")},
        {QStringLiteral("orderNumber"), QStringLiteral("Order number")},
        {QStringLiteral("description"), QStringLiteral("Description")}};
    for (const auto &[name, label] : expected) {
        auto *editor = m_form->findChild<QWidget *>(name);
        QVERIFY2(editor, qPrintable(name));
        const QAccessibleInterface *object = QAccessible::queryAccessibleInterface(editor);
        QCOMPARE(object->role(), QAccessible::EditableText);
        QCOMPARE(object->text(QAccessible::Name), label);
        auto *group = m_form->findChild<SegmentedChoice *>(QStringLiteral("choice_%1").arg(name));
        QCOMPARE(QAccessible::queryAccessibleInterface(group)->role(), QAccessible::Grouping);
        QCOMPARE(group->accessibleName(), label);
    }
    QCOMPARE(choice("orderNumber", "Keep")->accessibleName().isEmpty(), true); // the text is the name
    QVERIFY(choice("orderNumber", "Clear") && choice("orderNumber", "Set"));
}

void TestFieldForm::typingChoosesSet()
{
    FormLineEdit *order = line("orderNumber");
    order->setFocus();
    order->selectAll();
    QTest::keyClicks(order, QStringLiteral("PO-4480"));
    QCOMPARE(input(FieldKey::OrderNumber), (FieldInput{Change::Kind::Set, QStringLiteral("PO-4480")}));
    QVERIFY(choice("orderNumber", "Set")->isChecked());
    QCOMPARE(order->text(), QStringLiteral("PO-4480"));
    QCOMPARE(m_session->undoStack().count(), 1); // typing is one step
}

void TestFieldForm::assistiveTechnologyCanType()
{
    for (const auto &[name, key] :
         {std::pair{"reference", FieldKey::Reference}, {"description", FieldKey::Description}}) {
        auto *editor = m_form->findChild<QWidget *>(QLatin1String(name));
        QAccessibleInterface *object = QAccessible::queryAccessibleInterface(editor);
        object->editableTextInterface()->replaceText(0, object->textInterface()->characterCount(),
                                                     QStringLiteral("NG-7"));
        QCOMPARE(input(key), (FieldInput{Change::Kind::Set, QStringLiteral("NG-7")}));
    }
    QAccessibleInterface *clear = QAccessible::queryAccessibleInterface(choice("orderNumber", "Clear"));
    clear->actionInterface()->doAction(clear->actionInterface()->actionNames().first());
    QTRY_COMPARE(input(FieldKey::OrderNumber).kind, Change::Kind::Clear);
}

void TestFieldForm::emptyingChoosesClearWhereItCan()
{
    FormLineEdit *order = line("orderNumber");
    order->setFocus();
    order->selectAll();
    QTest::keyClick(order, Qt::Key_Delete);
    QCOMPARE(input(FieldKey::OrderNumber).kind, Change::Kind::Clear);
    QVERIFY(choice("orderNumber", "Clear")->isChecked());
    QCOMPARE(order->placeholderText(), QStringLiteral("will be cleared"));
    QVERIFY(order->accessibleDescription().contains(QStringLiteral("will be cleared")));
}

void TestFieldForm::emptyDescriptionStaysSetAndSaysSo()
{
    FormTextEdit *text = description();
    text->setFocus();
    text->selectAll();
    QTest::keyClick(text, Qt::Key_Delete);
    QCOMPARE(input(FieldKey::Description).kind, Change::Kind::Set);
    QCOMPARE(input(FieldKey::Description).text, QString());
    QCOMPARE(text->placeholderText(), QStringLiteral("will be set to an empty text"));
    QVERIFY(says("description", QStringLiteral("0 of about")));
}

void TestFieldForm::escapeKeeps()
{
    FormLineEdit *order = line("orderNumber");
    order->setFocus();
    QTest::keyClicks(order, QStringLiteral("x"));
    QCOMPARE(input(FieldKey::OrderNumber).kind, Change::Kind::Set);
    QTest::keyClick(order, Qt::Key_Escape);
    QCOMPARE(input(FieldKey::OrderNumber).kind, Change::Kind::Keep);
    QCOMPARE(order->text(), QStringLiteral("PO-4471"));
    QVERIFY(choice("orderNumber", "Keep")->isChecked());
}

void TestFieldForm::choiceSetBeginsWithTheValue()
{
    QTest::mouseClick(choice("plannedDuration", "Set"), Qt::LeftButton);
    QCOMPARE(input(FieldKey::PlannedDuration).kind, Change::Kind::Set);
    QCOMPARE(line("plannedDuration")->text(), QStringLiteral("1 h 30 min"));
    QVERIFY(line("plannedDuration")->hasFocus());
    QTest::mouseClick(choice("orderNumber", "Clear"), Qt::LeftButton);
    QVERIFY(line("orderNumber")->text().isEmpty());
}

void TestFieldForm::undoWorksOverTheForm()
{
    FormLineEdit *order = line("orderNumber");
    FormLineEdit *reference = line("reference");
    order->setFocus();
    QTest::keyClicks(order, QStringLiteral("1"));
    reference->setFocus();
    QTest::keyClicks(reference, QStringLiteral("2"));
    QTest::keyClick(reference, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(input(FieldKey::Reference).kind, Change::Kind::Keep);
    QCOMPARE(reference->text(), QStringLiteral("NG-2291"));
    QTest::keyClick(reference, Qt::Key_Z, Qt::ControlModifier); // the other field, from here
    QCOMPARE(input(FieldKey::OrderNumber).kind, Change::Kind::Keep);
    QTest::keyClick(reference, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(input(FieldKey::OrderNumber).kind, Change::Kind::Set);
}

void TestFieldForm::durationIsUnderstoodWhileTyping()
{
    FormLineEdit *duration = line("plannedDuration");
    duration->setFocus();
    duration->selectAll();
    QTest::keyClicks(duration, QStringLiteral("2:15"));
    QCOMPARE(duration->text(), QStringLiteral("2:15"));
    QCOMPARE(duration->trailing(), QStringLiteral("135 min"));
    QVERIFY(says("plannedDuration", QStringLiteral("2 h 15 min")));
    QCOMPARE(m_session->resolved().edit.value(FieldKey::PlannedDuration).value, FieldValue(135));
}

void TestFieldForm::wrongDurationIsSaidAtTheField()
{
    FormLineEdit *duration = line("plannedDuration");
    duration->setFocus();
    duration->selectAll();
    QTest::keyClicks(duration, QStringLiteral("soon"));
    QVERIFY(duration->accessibleDescription().startsWith(QStringLiteral("Error: ")));
    QVERIFY(says("plannedDuration", QStringLiteral("not a duration")));
    QVERIFY(!m_session->isReady());
}

void TestFieldForm::serviceErrorIsSpokenAndLeavesWithTheEdit()
{
    FormLineEdit *order = line("orderNumber");
    QTest::mouseClick(choice("orderNumber", "Clear"), Qt::LeftButton);
    Problem problem;
    problem.fieldErrors = {{FieldKey::OrderNumber, {QStringLiteral("Order number is <b>required</b>.")}}};
    m_session->setProblem(problem);
    QVERIFY(order->accessibleDescription().startsWith(QStringLiteral("Error: Order number is <b>required</b>.")));
    QVERIFY(says("orderNumber", QStringLiteral("Order number is <b>required</b>.")));
    QVERIFY(m_form->focusField(FieldKey::OrderNumber));
    QVERIFY(order->hasFocus());
    QTest::keyClicks(order, QStringLiteral("P"));
    QVERIFY(!order->accessibleDescription().contains(QStringLiteral("Error")));
    QVERIFY(!says("orderNumber", QStringLiteral("required")));
}

void TestFieldForm::lockedFieldSaysWhichStatus()
{
    Job job = sampleJob();
    job.status = QStringLiteral("Started");
    start(job);
    int locked = 0;
    for (const char *name : {"plannedDuration", "description", "reference", "orderNumber"}) {
        const bool said = says(name, QStringLiteral("Started"));
        locked += said;
        QCOMPARE(choice(name, "Set")->isEnabled(), !said);
    }
    QVERIFY(locked > 0);
}

void TestFieldForm::absentClearSaysWhy()
{
    QVERIFY(!choice("plannedDuration", "Clear"));
    QVERIFY(!choice("description", "Clear"));
    const auto *group = m_form->findChild<SegmentedChoice *>(QStringLiteral("choice_description"));
    QVERIFY(!group->toolTip().isEmpty());
}

void TestFieldForm::personByName()
{
    m_form->setPersons(samplePersons(), {});
    FormLineEdit *person = line("personId");
    QCOMPARE(person->text(), QStringLiteral("Ann Shaw"));
    QVERIFY(says("personId", QStringLiteral("Site manager · 0113 496 0000 · a.shaw@example.org")));
    person->setFocus();
    person->selectAll();
    QTest::keyClicks(person, QStringLiteral("ben okafor"));
    QCOMPARE(input(FieldKey::PersonId),
             (FieldInput{Change::Kind::Set, QStringLiteral("2b4e28ba-2fa1-41d2-883f-0016d3cca428")}));
    QCOMPARE(person->text(), QStringLiteral("Ben Okafor"));
    QVERIFY(m_session->isReady());
}

void TestFieldForm::personByPastedUuid()
{
    m_form->setPersons(samplePersons(), {});
    FormLineEdit *person = line("personId");
    person->setFocus();
    person->selectAll();
    QApplication::clipboard()->setText(QStringLiteral("3B4E28BA-2FA1-41D2-883F-0016D3CCA429"));
    QTest::keyClick(person, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(input(FieldKey::PersonId).text, QStringLiteral("3b4e28ba-2fa1-41d2-883f-0016d3cca429"));
    QVERIFY(m_session->isReady());
}

void TestFieldForm::personWithoutPermission()
{
    m_form->setPersons({}, QStringLiteral("Persons cannot be listed: contacts:persons:read is missing."));
    FormLineEdit *person = line("personId");
    QCOMPARE(person->text(), QStringLiteral("1b4e28ba-2fa1-41d2-883f-0016d3cca427"));
    QVERIFY(says("personId", QStringLiteral("contacts:persons:read")));
    person->setFocus();
    person->selectAll();
    QTest::keyClicks(person, QStringLiteral("Shaw"));
    QVERIFY(!m_session->isReady());
    QVERIFY(person->accessibleDescription().startsWith(QStringLiteral("Error: ")));
}

void TestFieldForm::longPasteIsNotCut()
{
    FormLineEdit *order = line("orderNumber");
    order->setFocus();
    order->selectAll();
    const QString text(40'000, QLatin1Char('x')); // beyond Qt's own limit of 32767
    QApplication::clipboard()->setText(text);
    QTest::keyClick(order, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(input(FieldKey::OrderNumber).text.size(), 40'000);
    QVERIFY(order->accessibleDescription().contains(QStringLiteral("Warning: ")));
    QVERIFY(m_session->isReady()); // warned about, not blocked
}

void TestFieldForm::untouchedTextIsNeverChanged_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no-break space") << QString(QStringLiteral("a") + QChar(0xA0) + QStringLiteral("b"));
    QTest::newRow("CRLF") << QStringLiteral("a\r\nb");
    QTest::newRow("lone CR") << QStringLiteral("a\rb");
    QTest::newRow("line separator") << QString(QStringLiteral("a") + QChar(0x2028) + QStringLiteral("b"));
    QTest::newRow("paragraph separator") << QString(QStringLiteral("a") + QChar(0x2029) + QStringLiteral("b"));
}

void TestFieldForm::untouchedTextIsNeverChanged()
{
    QFETCH(QString, text);
    Job job = sampleJob();
    job.description = FieldValue(text);
    start(job);
    FormTextEdit *edit = description();
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_End, Qt::ControlModifier);
    line("orderNumber")->setFocus();
    QVERIFY(!m_session->isTouched());
    // Typed and taken back by hand: the same text again, exactly.
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(edit, QStringLiteral("x"));
    QTest::keyClick(edit, Qt::Key_Backspace);
    QCOMPARE(input(FieldKey::Description).text, text);
}

void TestFieldForm::editedTextKeepsTheRest()
{
    Job job = sampleJob();
    job.description = FieldValue(QString(QStringLiteral("a") + QChar(0xA0) + QStringLiteral("b\r\nc")));
    start(job);
    FormTextEdit *edit = description();
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(edit, QStringLiteral("d"));
    QCOMPARE(input(FieldKey::Description).text, QString(QStringLiteral("a") + QChar(0xA0) + QStringLiteral("b\r\ncd")));
}

void TestFieldForm::halfAMegabyteOpensAndTypes()
{
    Job job = sampleJob();
    job.description = FieldValue(QStringLiteral("Annual service of the boiler. ").repeated(17'000));
    QElapsedTimer timer;
    timer.start();
    start(job);
    m_form->grab();
    qInfo("opened in %lld ms", timer.restart());
    FormTextEdit *edit = description();
    QVERIFY(edit->isShortened());
    QCOMPARE(edit->exactText(), job.description.text());
    QVERIFY(!m_session->isTouched());
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(!edit->isShortened());
    timer.restart();
    QTest::keyClicks(edit, QStringLiteral("x"));
    m_form->grab();
    qInfo("one key in %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 2000);
    QCOMPARE(input(FieldKey::Description).text.size(), job.description.text().size() + 1);
}

void TestFieldForm::sameAsNowIsSaid()
{
    QTest::mouseClick(choice("orderNumber", "Set"), Qt::LeftButton);
    QVERIFY(says("orderNumber", QStringLiteral("same as now")));
    QVERIFY(m_session->isReady()); // it is sent, because the user said so
}

void TestFieldForm::narrowKeepsTheNewValueWide_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("below");
    QTest::newRow("narrow") << 606 << true; // in a window of 1200 pixels beside the list of jobs
    QTest::newRow("wide") << 900 << false;
}

void TestFieldForm::narrowKeepsTheNewValueWide()
{
    QFETCH(int, width);
    QFETCH(bool, below);
    m_form->resize(width, 600);
    QTRY_COMPARE(m_form->width(), width);
    QVERIFY(m_form->minimumSizeHint().width() < 606);
    const auto *now = m_form->findChild<QWidget *>(QStringLiteral("now_reference"));
    const auto top = [this](const QWidget *part) { return part->mapTo(m_form, QPoint()).y(); };
    QTRY_COMPARE(top(now) > top(line("reference")) + 10, below);
    QVERIFY(line("reference")->width() > 180);
}

void TestFieldForm::columnsStayInLine_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {520, 620, 700, 900, 1400})
        QTest::addRow("%d pixels", width) << width;
}

void TestFieldForm::columnsStayInLine()
{
    QFETCH(int, width);
    Job job = sampleJob();
    job.description = FieldValue(QString(40, u'W') + QString(200, u' ') + QString(300, u'd'));
    job.reference = FieldValue(QStringLiteral("R"));
    start(job);
    m_form->resize(width, 600);
    const auto left = [this](const char *pattern, const QString &field) {
        const auto *part = m_form->findChild<QWidget *>(QString::fromLatin1(pattern).arg(field));
        return part->mapTo(m_form, QPoint()).x();
    };
    for (const char *pattern : {"now_%1", "choice_%1", "%1"}) {
        const int wanted = left(pattern, QStringLiteral("plannedDuration"));
        for (const char *field : {"reference", "personId", "orderNumber", "description"})
            QVERIFY2(left(pattern, QLatin1String(field)) == wanted, field);
    }
}

QTEST_MAIN(TestFieldForm)
#include "tst_fieldform.moc"
