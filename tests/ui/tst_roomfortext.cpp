// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the service and of a test that are longer than the room meant for them.
#include "pagefixture.h"

#include "account/connectioncheck.h"
#include "account/policies.h"
#include "pages/connectiondialog.h"
#include "pages/draftspage.h"
#include "widgets/elidedlabel.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>
#include <QTest>

using namespace jobwright;

class TestRoomForText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void longStateOfADraft();
    void answerOfAConnectionTest();
    void dotsOfALabel();
};

void TestRoomForText::longStateOfADraft()
{
    PageFixture fixture;
    Draft draft;
    draft.id = QUuid::createUuid();
    draft.profileId = fixture.profileId;
    draft.jobId = 1004471;
    draft.state = DraftState::NeedsYou;
    draft.editedAt = fixture.clock.nowUtc();
    draft.input.insert(FieldKey::Reference, {Change::Kind::Set, QStringLiteral("x")});
    draft.problem.status = 422;
    draft.problem.title = QStringLiteral("One or more validation errors occurred. <b>No</b> field was changed.");
    draft.problem.detail = QStringLiteral("The job was not changed.");
    fixture.store.save(draft, this, [](const auto &) {});
    DraftsPage page(DraftShelf::NeedsYou, fixture.drafts, fixture.outbox, fixture.prompts, fixture.clock);
    page.resize(900, 500);
    page.show();
    auto *table = page.findChild<QTableView *>(QStringLiteral("draftTable"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_VERIFY(table->rowHeight(0) >= 2 * table->fontMetrics().lineSpacing());
    const QString tip = table->model()->index(0, DraftListModel::StateColumn).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(draft.problem.title.toHtmlEscaped()) && tip.contains(draft.problem.detail), qPrintable(tip));
}

void TestRoomForText::answerOfAConnectionTest()
{
    ConnectionDialog dialog({}, false, {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    ConnectionCheck check;
    check.state = ConnectionCheck::State::Failed;
    check.title = QStringLiteral("Read jobs");
    check.words = QStringLiteral("The permission is missing. Ask for it. ").repeated(6);
    dialog.showChecks(QList<ConnectionCheck>(4, check), QStringLiteral("The connection does not work yet."));
    const auto *summary = dialog.findChild<QWidget *>(QStringLiteral("connectionSummary"));
    const auto *seen = dialog.findChild<QScrollArea *>()->viewport();
    const auto inView = [&] {
        return seen->rect().contains(QRect(summary->mapTo(seen, QPoint()), summary->size())) && summary->height() > 10;
    };
    QTRY_VERIFY(inView());
    QVERIFY(dialog.height() <= dialog.screen()->availableGeometry().height());
}

/// Fonts paint the dots of capitals above what they call their ascent.
void TestRoomForText::dotsOfALabel()
{
    const auto inked = [](ElidedLabel &label, int height) {
        label.resize(label.sizeHint().width(), height);
        QImage image(label.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        label.render(&image, {}, {}, QWidget::DrawChildren);
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                dark += image.pixelColor(x, y).lightness() < 250;
        }
        return dark;
    };
    for (int pixels = 8; pixels <= 24; ++pixels) {
        ElidedLabel label(QStringLiteral("\u00C4\u00D6\u00DCg"), TextStyle::Body, ColourRole::Text);
        QFont font = label.font();
        font.setPixelSize(pixels);
        font.setBold(true);
        label.setFont(font);
        const int needed = inked(label, label.sizeHint().height() + 20);
        QVERIFY(needed > 10);
        QVERIFY2(inked(label, label.sizeHint().height()) == needed, qPrintable(QString::number(pixels)));
    }
}

QTEST_MAIN(TestRoomForText)
#include "tst_roomfortext.moc"
