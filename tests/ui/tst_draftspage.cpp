// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "pages/draftspage.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace jobwright;

class TestDraftsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void theButtonSaysWhatOpeningIs_data();
    void theButtonSaysWhatOpeningIs();
};

void TestDraftsPage::theButtonSaysWhatOpeningIs_data()
{
    QTest::addColumn<DraftShelf>("shelf");
    QTest::addColumn<DraftState>("state");
    QTest::addColumn<QString>("word");
    QTest::newRow("a draft is opened") << DraftShelf::Drafts << DraftState::Editing << QStringLiteral("Open");
    QTest::newRow("a waiting update is edited") << DraftShelf::Outbox << DraftState::Queued << QStringLiteral("Edit");
    QTest::newRow("one in need of the user is edited")
        << DraftShelf::NeedsYou << DraftState::NeedsYou << QStringLiteral("Edit");
}

void TestDraftsPage::theButtonSaysWhatOpeningIs()
{
    QFETCH(DraftShelf, shelf);
    QFETCH(DraftState, state);
    QFETCH(QString, word);
    PageFixture fixture;
    Draft draft;
    draft.id = QUuid::createUuid();
    draft.profileId = fixture.profileId;
    draft.jobId = 1004471;
    draft.state = state;
    draft.editedAt = fixture.clock.nowUtc();
    draft.input.insert(FieldKey::Reference, {Change::Kind::Set, QStringLiteral("x")});
    fixture.store.save(draft, this, [](const auto &) {});
    DraftsPage page(shelf, fixture.drafts, fixture.outbox, fixture.prompts, fixture.clock);
    page.resize(900, 500);
    page.show();
    auto *table = page.findChild<QTableView *>(QStringLiteral("draftTable"));
    auto *button = page.findChild<QPushButton *>(QStringLiteral("openDraft"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_VERIFY(button->isVisible() && button->isEnabled());
    QCOMPARE(button->text(), word);
    QCOMPARE(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name), word);
    QSignalSpy opened(&page, &DraftsPage::openWanted);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(0).toLongLong(), draft.jobId);
    QCOMPARE(opened.first().at(1).toUuid(), draft.id);
}

QTEST_MAIN(TestDraftsPage)
#include "tst_draftspage.moc"
