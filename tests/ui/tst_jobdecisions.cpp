// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A job's tab where something was changed already: by somebody else while a draft was open, or by the user, to be
// undone.
#include "pagefixture.h"

#include "pages/conflictpage.h"
#include "pages/historydetail.h"
#include "pages/jobeditor.h"
#include "pages/jobtab.h"
#include "widgets/banner.h"
#include "widgets/elidedlabel.h"
#include "widgets/segmentedchoice.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace jobwright;

namespace {

const QByteArray mine = "{\"reference\":\"MINE-1\"}";
const QByteArray mineAndOrder = "{\"reference\":\"MINE-1\",\"orderNumber\":\"PO-1\"}";
const QByteArray backAgain = "{\"reference\":\"NG-2291\"}";

} // namespace

class TestJobDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void conflictIsDecidedAndSent();
    void decisionsComeBack();
    void backToTheDraft();
    void theirsLeavesNothingToSend();
    void rereadKeepsWhatWasDecided();
    void draftOfOldAsksBeforeAnythingElse();
    void sentFromTheKeyboard();
    void undoPutsOldValuesIntoTheDraft();
    void undoLeavesWhatSomebodyChanged();
    void undoLeavesOnesOwnDraftAlone();
    void receiptGoesToTheClipboard();

private:
    void open();
    void type(const char *field, const QString &text) const;
    void behindItsBack(const char *before, const char *after);
    void submit() const { QTest::mouseClick(find<QPushButton>("submitButton"), Qt::LeftButton); }
    void press(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] ConflictPage *conflict() const { return m_tab->findChild<ConflictPage *>(); }
    [[nodiscard]] QRadioButton *radio(const QString &start) const;
    [[nodiscard]] bool showsBanner(const char *title) const;
    [[nodiscard]] HistoryEntry lastEntry();
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_tab->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<JobTab> m_tab;
};

void TestJobDecisions::init()
{
    applyTheme(*qApp, Appearance::Light);
    m_fixture = std::make_unique<PageFixture>();
    open();
}

void TestJobDecisions::cleanup()
{
    m_tab.reset();
    m_fixture.reset();
}

void TestJobDecisions::open()
{
    m_tab.reset();
    m_tab = std::make_unique<JobTab>(m_fixture->workspace, 1004471);
    m_tab->resize(1000, 760);
    m_tab->show();
    m_tab->activateWindow();
    QVERIFY(QTest::qWaitFor([this] { return m_tab->hasEditor() || m_tab->isDeciding(); }));
    QVERIFY(QTest::qWaitForWindowActive(m_tab.get()));
}

void TestJobDecisions::type(const char *field, const QString &text) const
{
    auto *edit = find<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void TestJobDecisions::behindItsBack(const char *before, const char *after)
{
    QByteArray &job = m_fixture->service.jobs[1004471];
    QVERIFY(job.contains(before));
    job.replace(before, after);
}

QRadioButton *TestJobDecisions::radio(const QString &start) const
{
    const auto radios = conflict()->findChildren<QRadioButton *>();
    for (QRadioButton *one : radios) {
        if (one->accessibleName().startsWith(start))
            return one;
    }
    return nullptr;
}

bool TestJobDecisions::showsBanner(const char *title) const
{
    auto *banner = find<Banner>("editorBanner");
    return QTest::qWaitFor(
        [&] { return banner->isVisible() && banner->content().title.startsWith(QLatin1String(title)); });
}

HistoryEntry TestJobDecisions::lastEntry()
{
    std::optional<HistoryEntry> found;
    m_fixture->store.history(m_fixture->profileId, 10, this,
                             [&found](const Result<QList<HistoryEntry>, StoreError> &entries) {
                                 if (entries && !entries->isEmpty())
                                     found = entries->first();
                             });
    [&found] { QTRY_VERIFY(found.has_value()); }();
    return found.value_or(HistoryEntry());
}

void TestJobDecisions::conflictIsDecidedAndSent()
{
    type("reference", QStringLiteral("MINE-1"));
    type("orderNumber", QStringLiteral("PO-1"));
    behindItsBack("NG-2291", "THEIRS-1");
    submit();
    QTRY_VERIFY(conflict());
    QVERIFY(conflict()->isVisible());
    QVERIFY(m_fixture->service.sent.isEmpty());
    QVERIFY(!m_tab->hasEditor() && !m_tab->undoStack());
    QVERIFY(conflict()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(radio(QStringLiteral("Reference: in the service now, THEIRS-1")));
    radio(QStringLiteral("Reference: yours, MINE-1"))->click();
    press("sendResolved");
    QVERIFY(showsBanner("Updated and confirmed"));
    QCOMPARE(m_fixture->service.sent, QList<QByteArray>{mineAndOrder});
    QVERIFY(!m_tab->isTouched());
    QTRY_VERIFY(!conflict());
}

/// L1 What was chosen and typed on the conflict page is there again after a crash.
void TestJobDecisions::decisionsComeBack()
{
    type("reference", QStringLiteral("MINE-1"));
    type("orderNumber", QStringLiteral("PO-1"));
    behindItsBack("NG-2291", "THEIRS-1");
    behindItsBack("PO-4471", "PO-THEIRS");
    submit();
    QTRY_VERIFY(conflict());
    radio(QStringLiteral("Reference: in the service now, THEIRS-1"))->click();
    auto *row = conflict()->findChild<QWidget *>(QStringLiteral("clash_orderNumber"));
    QVERIFY(row);
    auto *another = row->findChild<QLineEdit *>();
    QVERIFY(another);
    another->setFocus();
    QTest::keyClicks(another, QStringLiteral("7"));
    const QString typed = another->text();
    QTRY_VERIFY(m_tab->isKept());

    JobTab again(m_fixture->workspace, 1004471); // the other one never ends in order
    again.show();
    QTRY_VERIFY(again.isDeciding());
    auto *page = again.findChild<ConflictPage *>();
    for (QRadioButton *one : page->findChildren<QRadioButton *>()) {
        if (one->accessibleName().startsWith(QStringLiteral("Reference: in the service now")))
            QVERIFY(one->isChecked());
    }
    auto *second = page->findChild<QWidget *>(QStringLiteral("clash_orderNumber"))->findChild<QLineEdit *>();
    QCOMPARE(second->text(), typed);
    // About another value nobody has decided.
    behindItsBack("THEIRS-1", "THEIRS-2");
    JobTab later(m_fixture->workspace, 1004471);
    later.show();
    QTRY_VERIFY(later.isDeciding());
    for (QRadioButton *one : later.findChild<ConflictPage *>()->findChildren<QRadioButton *>()) {
        if (one->accessibleName().startsWith(QStringLiteral("Reference:")))
            QVERIFY(!one->isChecked());
    }
}

void TestJobDecisions::backToTheDraft()
{
    type("reference", QStringLiteral("MINE-1"));
    behindItsBack("NG-2291", "THEIRS-1");
    submit();
    QTRY_VERIFY(conflict());
    press("backToDraft");
    QTRY_VERIFY(!conflict());
    QVERIFY(m_tab->hasEditor());
    QCOMPARE(find<QLineEdit>("reference")->text(), QStringLiteral("MINE-1"));
    // Going back decides nothing: the next try asks again.
    submit();
    QTRY_VERIFY(conflict());
    QVERIFY(m_fixture->service.sent.isEmpty());
}

void TestJobDecisions::theirsLeavesNothingToSend()
{
    type("reference", QStringLiteral("MINE-1"));
    behindItsBack("NG-2291", "THEIRS-1");
    submit();
    QTRY_VERIFY(conflict());
    radio(QStringLiteral("Reference: in the service now"))->click();
    press("sendResolved");
    QTRY_VERIFY(!conflict());
    QVERIFY(!m_tab->isTouched());
    QCOMPARE(find<ElidedLabel>("now_reference")->fullText(), QStringLiteral("THEIRS-1"));
    QVERIFY(m_fixture->service.sent.isEmpty());
    m_tab->undoStack()->undo(); // what was given up is not lost
    QCOMPARE(find<QLineEdit>("reference")->text(), QStringLiteral("MINE-1"));
}

void TestJobDecisions::rereadKeepsWhatWasDecided()
{
    type("reference", QStringLiteral("MINE-1"));
    behindItsBack("NG-2291", "THEIRS-1");
    m_tab->reload();
    QTRY_VERIFY(conflict());
    radio(QStringLiteral("Reference: yours"))->click();
    const int reads = m_fixture->service.reads;
    QSignalSpy read(m_tab.get(), &JobTab::jobRead);
    m_tab->reload();
    QVERIFY(read.wait());
    QVERIFY(m_fixture->service.reads > reads);
    QVERIFY(radio(QStringLiteral("Reference: yours"))->isChecked());
    behindItsBack("THEIRS-1", "THEIRS-2");
    m_tab->reload();
    QVERIFY(read.wait());
    QVERIFY(!radio(QStringLiteral("Reference: yours"))->isChecked());
    behindItsBack("THEIRS-2", "NG-2291");
    m_tab->reload();
    QVERIFY(read.wait());
    QTRY_VERIFY(m_tab->hasEditor()); // nothing left to decide
    QCOMPARE(find<QLineEdit>("reference")->text(), QStringLiteral("MINE-1"));
}

void TestJobDecisions::draftOfOldAsksBeforeAnythingElse()
{
    type("reference", QStringLiteral("MINE-1"));
    behindItsBack("NG-2291", "THEIRS-1");
    m_tab.reset();
    open();
    QVERIFY(m_tab->isDeciding());
    QVERIFY(conflict()->isVisible());
    QVERIFY(radio(QStringLiteral("Reference: yours, MINE-1")));
    press("backToDraft");
    submit(); // not over what was not decided
    QTRY_VERIFY(m_tab->isDeciding());
    QVERIFY(m_fixture->service.sent.isEmpty());
    radio(QStringLiteral("Reference: yours"))->click();
    press("sendResolved");
    QVERIFY(showsBanner("Updated and confirmed"));
    QCOMPARE(m_fixture->service.sent, QList<QByteArray>{mine});
}

void TestJobDecisions::sentFromTheKeyboard()
{
    type("reference", QStringLiteral("MINE-1"));
    behindItsBack("NG-2291", "THEIRS-1");
    submit();
    QTRY_VERIFY(conflict());
    QTRY_COMPARE(QApplication::focusWidget(), radio(QStringLiteral("Reference: yours")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_fixture->service.sent.isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(showsBanner("Updated and confirmed"));
    QCOMPARE(m_fixture->service.sent, QList<QByteArray>{mine});
}

void TestJobDecisions::undoPutsOldValuesIntoTheDraft()
{
    type("reference", QStringLiteral("MINE-1"));
    submit();
    QVERIFY(showsBanner("Updated and confirmed"));
    QVERIFY(m_tab->undoChange(lastEntry()));
    QTRY_VERIFY(m_tab->isTouched());
    QCOMPARE(find<QLineEdit>("reference")->text(), QStringLiteral("NG-2291"));
    QVERIFY(find<Banner>("editorBanner")->spokenText().contains(QStringLiteral("Nothing has been sent yet")));
    QCOMPARE(m_fixture->service.sent.size(), 1);
    submit();
    QVERIFY(showsBanner("Updated and confirmed"));
    QCOMPARE(m_fixture->service.sent.last(), backAgain);
}

void TestJobDecisions::undoLeavesWhatSomebodyChanged()
{
    type("reference", QStringLiteral("MINE-1"));
    submit();
    QVERIFY(showsBanner("Updated and confirmed"));
    behindItsBack("MINE-1", "THEIRS-1");
    QVERIFY(m_tab->undoChange(lastEntry()));
    QVERIFY(showsBanner("Nothing of this change can be undone"));
    QVERIFY(find<Banner>("editorBanner")
                ->spokenText()
                .contains(QStringLiteral("Reference: changed again since then, now THEIRS-1")));
    QVERIFY(!m_tab->isTouched());
    QVERIFY(!m_tab->undoStack()->canUndo());
}

void TestJobDecisions::undoLeavesOnesOwnDraftAlone()
{
    type("reference", QStringLiteral("MINE-1"));
    submit();
    QVERIFY(showsBanner("Updated and confirmed"));
    const HistoryEntry entry = lastEntry();
    type("reference", QStringLiteral("MINE-2"));
    QVERIFY(m_tab->undoChange(entry));
    QVERIFY(showsBanner("Nothing of this change can be undone"));
    QVERIFY(find<Banner>("editorBanner")->spokenText().contains(QStringLiteral("your draft changes this field")));
    QCOMPARE(find<QLineEdit>("reference")->text(), QStringLiteral("MINE-2"));
}

void TestJobDecisions::receiptGoesToTheClipboard()
{
    type("reference", QStringLiteral("MINE-1"));
    submit();
    QVERIFY(showsBanner("Updated and confirmed"));
    HistoryDetail detail;
    detail.setEntry(lastEntry(), m_fixture->clock.nowUtc(), {});
    QSignalSpy undo(&detail, &HistoryDetail::undoWanted);
    detail.findChild<QPushButton *>(QStringLiteral("copyReceipt"))->click();
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->text().contains(QStringLiteral("Reference: NG-2291 → MINE-1 (confirmed)")));
    QVERIFY(copied->html().contains(QStringLiteral("<td>MINE-1</td>")));
    detail.findChild<QPushButton *>(QStringLiteral("undoChange"))->click();
    QCOMPARE(undo.count(), 1);
}

QTEST_MAIN(TestJobDecisions)
#include "tst_jobdecisions.moc"
