// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "pages/connectiondialog.h"
#include "pages/jobtab.h"
#include "widgets/colours.h"
#include "widgets/theme.h"
#include "window/helpbook.h"
#include "window/helpbrowser.h"
#include "window/helpwindow.h"
#include "window/jobtabs.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QSet>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeWidget>

using namespace jobwright;

namespace {

const QString contents = QStringLiteral("index.md");

/// The guide that is open; nullptr where there is none.
HelpWindow *guide()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *help = qobject_cast<HelpWindow *>(window); help && help->isVisible())
            return help;
    }
    return nullptr;
}

QString pageOf(const QWidget &help)
{
    return HelpBook::pageAt(help.findChild<HelpBrowser *>()->source());
}

QStringList linksOf(const QTextDocument &document)
{
    QStringList links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (const QString link = part.fragment().charFormat().anchorHref(); !link.isEmpty())
                links += link;
        }
    }
    return links;
}

QStringList picturesOf(const QTextDocument &document)
{
    QStringList pictures;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().isImageFormat())
                pictures += part.fragment().charFormat().toImageFormat().name();
        }
    }
    return pictures;
}

/// All headings as they stand in the page that is shown.
QStringList anchorsOf(const QTextDocument &document)
{
    QStringList anchors;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            anchors += HelpBook::anchorOf(block.text());
    }
    return anchors;
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void cleanup()
    {
        if (HelpWindow *help = guide())
            help->close();
    }

    void f1OpensTheGuide_data()
    {
        QTest::addColumn<bool>("connected");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("page");
        QTest::newRow("first run") << false << QString() << QStringLiteral("first-steps.md");
        QTest::newRow("jobs") << true << QStringLiteral("actionPlace1") << QStringLiteral("finding-jobs.md");
        QTest::newRow("drafts") << true << QStringLiteral("actionPlace2") << QStringLiteral("drafts.md");
        QTest::newRow("outbox") << true << QStringLiteral("actionPlace3") << QStringLiteral("outbox.md");
        QTest::newRow("needs you") << true << QStringLiteral("actionPlace4") << QStringLiteral("outbox.md");
        QTest::newRow("history") << true << QStringLiteral("actionPlace5") << QStringLiteral("history.md");
    }
    void f1OpensTheGuide()
    {
        QFETCH(bool, connected);
        QFETCH(QString, place);
        QFETCH(QString, page);
        OpenWindow open(connected);
        QVERIFY(open.ready());
        if (!place.isEmpty())
            open.find<QAction>(place.toLatin1().constData())->trigger();
        open.press(Qt::Key_F1);
        QTRY_VERIFY(guide());
        QCOMPARE(pageOf(*guide()), page);
    }

    void f1InTheEditor()
    {
        OpenWindow open;
        QVERIFY(open.ready());
        open.window->openJob(1004471);
        QTRY_VERIFY(open.tabs().currentPage() && open.tabs().currentPage()->hasEditor());
        open.tabs().currentPage()->focusStart();
        QTRY_VERIFY(QApplication::focusWidget() && open.tabs().isAncestorOf(QApplication::focusWidget()));
        open.press(Qt::Key_F1);
        QTRY_VERIFY(guide());
        QCOMPARE(pageOf(*guide()), QStringLiteral("editing.md"));
    }

    void f1InADialog()
    {
        OpenWindow open(false);
        QVERIFY(open.ready());
        open.find<QAction>("actionNewConnection")->trigger();
        auto *dialog = open.window->findChild<ConnectionDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(dialog));
        QTRY_VERIFY(QApplication::focusWidget() && dialog->isAncestorOf(QApplication::focusWidget()));
        open.press(Qt::Key_F1);
        QTRY_VERIFY(guide());
        QCOMPARE(pageOf(*guide()), QStringLiteral("connections.md"));
        // It can be read while the dialog is open.
        QVERIFY(QTest::qWaitForWindowActive(guide()));
        QTest::keyClick(guide()->findChild<HelpBrowser *>(), Qt::Key_Home, Qt::AltModifier);
        QTRY_COMPARE(pageOf(*guide()), contents);
        QVERIFY(dialog->isVisible());
    }

    void menuOffersIt()
    {
        OpenWindow open(false);
        auto *action = open.find<QAction>("actionUserGuide");
        QCOMPARE(action->shortcut(), QKeySequence(Qt::Key_F1));
        const QList<QAction *> menus = open.window->menuBar()->actions();
        QVERIFY(menus.constLast()->menu()->actions().contains(action));
    }

    void goesWithTheMainWindow()
    {
        OpenWindow open(false);
        QVERIFY(open.ready());
        open.press(Qt::Key_F1);
        QTRY_VERIFY(guide());
        open.window->close();
        QVERIFY(!guide());
    }

    void noPageIsEmpty_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : HelpBook::pages())
            QTest::newRow(qPrintable(page)) << page;
    }
    void noPageIsEmpty()
    {
        QFETCH(QString, page);
        HelpWindow help;
        help.open(page);
        auto *browser = help.findChild<HelpBrowser *>();
        QCOMPARE(pageOf(help), page);
        QVERIFY(browser->toPlainText().size() > 300);
        QVERIFY(!browser->toPlainText().contains(QLatin1String("SPDX")));
        const QList<HelpBook::Heading> headings = HelpBook::headings(page);
        QVERIFY(!headings.isEmpty() && headings.constFirst().level == 1);
        // A link names a heading by its words, so no two may be alike.
        const QStringList anchors = anchorsOf(*browser->document());
        QCOMPARE(anchors.size(), headings.size());
        QCOMPARE(QSet<QString>(anchors.begin(), anchors.end()).size(), anchors.size());
    }

    void codeIsTakenForCode()
    {
        HelpWindow help;
        help.open(QStringLiteral("command-line.md"));
        const QTextDocument &page = *help.findChild<HelpBrowser *>()->document();
        QStringList code;
        for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence))
                code += block.text();
        }
        QVERIFY(code.contains(QStringLiteral("jobwright outbox list")));
        QVERIFY(!code.join(u'\n').contains(QLatin1String("More"))); // a heading right before code
    }

    void allPagesAreInTheContents()
    {
        const QStringList pages = HelpBook::pages();
        QVERIFY(pages.size() > 10);
        for (const QString &file : QDir(QStringLiteral(":/help")).entryList())
            QVERIFY2(pages.contains(file), qPrintable(file));
        HelpWindow help;
        auto *tree = help.findChild<QTreeWidget *>(QStringLiteral("helpContents"));
        QCOMPARE(tree->topLevelItemCount(), pages.size());
    }

    void everyLinkLeadsSomewhere_data() { noPageIsEmpty_data(); }
    void everyLinkLeadsSomewhere()
    {
        QFETCH(QString, page);
        QList<QUrl> asked;
        HelpWindow help([&asked](const QUrl &url) { asked += url; });
        auto *browser = help.findChild<HelpBrowser *>();
        help.open(page);
        const QStringList links = linksOf(*browser->document());
        for (const QString &link : links) {
            help.open(page);
            asked.clear();
            const QUrl url = HelpBook::resolved(QUrl(link));
            Q_EMIT browser->anchorClicked(url);
            if (url.scheme() == QLatin1String("https")) {
                QCOMPARE(asked, QList<QUrl>{url});
                continue;
            }
            QVERIFY2(asked.isEmpty(), qPrintable(link));
            QCOMPARE(browser->source(), url);
            QVERIFY2(!HelpBook::pageAt(url).isEmpty(), qPrintable(link));
            if (url.hasFragment())
                QVERIFY2(anchorsOf(*browser->document()).contains(url.fragment()), qPrintable(link));
        }
    }

    void everyPictureIsThere_data() { noPageIsEmpty_data(); }
    void everyPictureIsThere()
    {
        QFETCH(QString, page);
        HelpWindow help;
        help.open(page);
        auto *browser = help.findChild<HelpBrowser *>();
        for (const QString &picture : picturesOf(*browser->document())) {
            const QVariant loaded = browser->loadResource(QTextDocument::ImageResource, QUrl(picture));
            QVERIFY2(!loaded.value<QImage>().isNull(), qPrintable(picture));
        }
    }

    void onlyWebAddressesAreOpened_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("opens");
        QTest::newRow("https") << QStringLiteral("https://example.org/a") << true;
        QTest::newRow("http") << QStringLiteral("http://example.org/") << true;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("program") << QStringLiteral("jobwright://job/1") << false;
        QTest::newRow("mail") << QStringLiteral("mailto:a@example.org") << false;
        QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << false;
        QTest::newRow("no host") << QStringLiteral("https:///x") << false;
        QTest::newRow("no page") << QStringLiteral("qrc:/help/nothing.md") << false;
        QTest::newRow("not of the guide") << QStringLiteral("qrc:/icons/check.svg") << false;
    }
    void onlyWebAddressesAreOpened()
    {
        QFETCH(QString, link);
        QFETCH(bool, opens);
        QList<QUrl> asked;
        HelpWindow help([&asked](const QUrl &url) { asked += url; });
        help.open(contents);
        auto *browser = help.findChild<HelpBrowser *>();
        Q_EMIT browser->highlighted(QUrl(link));
        QVERIFY(asked.isEmpty()); // shown, not opened
        QCOMPARE(help.findChild<QLabel *>(QStringLiteral("helpAddress"))->text().contains(link), opens);
        Q_EMIT browser->anchorClicked(QUrl(link));
        QCOMPARE(asked, opens ? QList<QUrl>{QUrl(link)} : QList<QUrl>());
        QCOMPARE(pageOf(help), contents);
    }

    void backAndForward()
    {
        HelpWindow help;
        help.open(contents);
        QVERIFY(QTest::qWaitForWindowActive(&help));
        auto *browser = help.findChild<HelpBrowser *>();
        auto *back = help.findChild<QAction *>(QStringLiteral("helpBack"));
        QVERIFY(!back->isEnabled());
        Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("outbox.md#needs-you")));
        QCOMPARE(pageOf(help), QStringLiteral("outbox.md"));
        QVERIFY(back->isEnabled());
        QTest::keyClick(browser, Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(pageOf(help), contents);
        QTest::keyClick(browser, Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(pageOf(help), QStringLiteral("outbox.md"));
    }

    void contentsLeadToAHeading()
    {
        HelpWindow help;
        help.resize(900, 400);
        help.open(contents);
        QVERIFY(QTest::qWaitForWindowActive(&help));
        auto *tree = help.findChild<QTreeWidget *>(QStringLiteral("helpContents"));
        auto *browser = help.findChild<HelpBrowser *>();
        const auto exit = tree->findItems(QStringLiteral("By exit code"), Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(exit.size(), 1);
        tree->setCurrentItem(exit.constFirst());
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Return);
        QTRY_COMPARE(browser->source().fragment(), QStringLiteral("by-exit-code"));
        QTRY_VERIFY(browser->verticalScrollBar()->value() > 0);
        QCOMPARE(browser->textCursor().block().text(), QStringLiteral("By exit code"));
        QCOMPARE(tree->currentItem(), exit.constFirst());
    }

    void findsOnThePage()
    {
        HelpWindow help;
        help.open(QStringLiteral("outbox.md"));
        QVERIFY(QTest::qWaitForWindowActive(&help));
        auto *browser = help.findChild<HelpBrowser *>();
        auto *text = help.findChild<QLineEdit *>(QStringLiteral("helpFindText"));
        auto *result = help.findChild<QLabel *>(QStringLiteral("helpFindResult"));
        QVERIFY(!text->isVisible());
        QTest::keyClick(browser, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, QStringLiteral("fifteen minutes"));
        QCOMPARE(browser->textCursor().selectedText(), QStringLiteral("fifteen minutes"));
        const int only = browser->textCursor().selectionStart();
        QTest::keyClick(text, Qt::Key_Return); // round, to the same one again
        QCOMPARE(browser->textCursor().selectionStart(), only);
        text->clear();
        QTest::keyClicks(text, QStringLiteral("outbox"));
        const int first = browser->textCursor().selectionStart();
        QTest::keyClick(text, Qt::Key_F3);
        QVERIFY(browser->textCursor().selectionStart() > first);
        QTest::keyClick(text, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(browser->textCursor().selectionStart(), first);
        QVERIFY(result->text().isEmpty());
        QTest::keyClicks(text, QStringLiteral("zzz"));
        QVERIFY(!result->text().isEmpty());
        QVERIFY(!browser->textCursor().hasSelection());
        QTest::keyClick(text, Qt::Key_Escape); // clears
        QTest::keyClick(text, Qt::Key_Escape);
        QTRY_VERIFY(!text->isVisible());
        QVERIFY(help.isVisible());
        QTest::keyClick(browser, Qt::Key_Escape);
        QTRY_VERIFY(!help.isVisible());
    }

    void everythingHasAName()
    {
        HelpWindow help;
        help.open(contents);
        for (const QToolButton *button : help.findChildren<QToolButton *>())
            QVERIFY(!button->accessibleName().isEmpty() || qobject_cast<QLineEdit *>(button->parentWidget()));
        QVERIFY(!help.findChild<HelpBrowser *>()->accessibleName().isEmpty());
        QVERIFY(!help.findChild<QTreeWidget *>()->accessibleName().isEmpty());
        QVERIFY(!help.findChild<QLineEdit *>(QStringLiteral("helpFindText"))->accessibleName().isEmpty());
    }

    void readableInBothAppearances_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
    }
    void readableInBothAppearances()
    {
        QFETCH(Appearance, appearance);
        HelpWindow help;
        help.open(contents); // before, so that the page has to follow
        applyTheme(*qApp, appearance);
        QCoreApplication::processEvents();
        auto *browser = help.findChild<HelpBrowser *>();
        const QColor ground = browser->palette().color(QPalette::Base);
        QVERIFY(Colours::contrast(browser->palette().color(QPalette::Text), ground) >= 4.5);
        bool seen = false;
        for (QTextBlock block = browser->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextCharFormat format = part.fragment().charFormat();
                if (!format.isAnchor())
                    continue;
                seen = true;
                QVERIFY(Colours::contrast(format.foreground().color(), ground) >= 4.5);
            }
        }
        QVERIFY(seen);
        help.open(QStringLiteral("command-line.md"));
        if (const QString folder = qEnvironmentVariable("JOBWRIGHT_PICTURES"); !folder.isEmpty()) {
            for (const QString &page : HelpBook::pages()) {
                help.open(page);
                QTest::qWait(50);
                help.grab().save(
                    QStringLiteral("%1/%2-%3.png").arg(folder, page, QLatin1String(QTest::currentDataTag())));
            }
        }
        applyTheme(*qApp, Appearance::Light);
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
