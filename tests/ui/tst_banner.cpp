// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/announcer.h"
#include "widgets/banner.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace jobwright;

namespace {

BannerContent refusal(int links = 2)
{
    BannerContent content;
    content.tone = Tone::Error;
    content.title = QStringLiteral("The service refused the update.");
    content.text = QStringLiteral("<img src=x> & more");
    for (int i = 0; i < links; ++i)
        content.links.push_back(
            {QStringLiteral("key%1").arg(i), QStringLiteral("Field & %1").arg(i), QStringLiteral("is wrong.")});
    return content;
}

/// Counts how often an object came to show.
class ShowCounter : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        shown += event->type() == QEvent::Show;
        hidden += event->type() == QEvent::Hide;
        return false;
    }
    int shown = 0;
    int hidden = 0;
};

} // namespace

class TestBanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isANotification();
    void showsAgainToBeAnnounced();
    void textIsPlain();
    void linksByKeyboard();
    void manyLinksAreFoldedNotDropped();
    void detailsOpenAndCopy();
    void actionsAndClosing();
    void dismissForgets();
    void announcerIsANotification();

private:
    QWidget *m_window = nullptr;
    Banner *m_banner = nullptr;
};

void TestBanner::init()
{
    applyTheme(*qApp, Appearance::Light);
    m_window = new QWidget;
    auto *layout = new QVBoxLayout(m_window);
    m_banner = new Banner(m_window);
    layout->addWidget(m_banner);
    layout->addStretch();
    m_window->resize(700, 400);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestBanner::cleanup()
{
    delete m_window;
}

void TestBanner::isANotification()
{
    m_banner->present(refusal());
    const QAccessibleInterface *object = QAccessible::queryAccessibleInterface(m_banner);
    QVERIFY(object);
    QCOMPARE(object->role(), QAccessible::Notification);
    QVERIFY(!object->state().invisible);
    const QString name = object->text(QAccessible::Name);
    QVERIFY(name.contains(QStringLiteral("The service refused the update.")));
    QVERIFY(name.contains(QStringLiteral("Field & 1: is wrong.")));
}

void TestBanner::showsAgainToBeAnnounced()
{
    ShowCounter counter;
    m_banner->installEventFilter(&counter);
    m_banner->present(refusal());
    QCOMPARE(counter.shown, 1);
    m_banner->present(refusal());
    QCOMPARE(counter.hidden, 1);
    QCOMPARE(counter.shown, 2);
}

void TestBanner::textIsPlain()
{
    m_banner->present(refusal());
    bool found = false;
    const auto labels = m_banner->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        found = found || label->text() == QStringLiteral("<img src=x> & more");
    }
    QVERIFY(found);
}

void TestBanner::linksByKeyboard()
{
    m_banner->present(refusal());
    const auto links = m_banner->findChildren<QPushButton *>(QStringLiteral("bannerLink"));
    QCOMPARE(links.size(), 2);
    QCOMPARE(links.first()->accessibleName(), QStringLiteral("Field & 0"));
    const QSignalSpy spy(m_banner, &Banner::linkActivated);
    links.first()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), links.at(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(spy.count(), 2);
    QCOMPARE(spy.at(0).first().toString(), QStringLiteral("key0"));
    QCOMPARE(spy.at(1).first().toString(), QStringLiteral("key1"));
}

void TestBanner::manyLinksAreFoldedNotDropped()
{
    m_banner->present(refusal(40));
    const auto links = m_banner->findChildren<QPushButton *>(QStringLiteral("bannerLink"));
    QCOMPARE(links.size(), 40);
    const auto visible = [&links] {
        return std::count_if(links.begin(), links.end(), [](const QPushButton *link) { return link->isVisible(); });
    };
    QVERIFY(visible() < 10);
    QTest::mouseClick(m_banner->findChild<QPushButton *>(QStringLiteral("bannerMore")), Qt::LeftButton);
    QCOMPARE(visible(), 40);
    QVERIFY(m_banner->spokenText().contains(QStringLiteral("Field & 39")));
}

void TestBanner::detailsOpenAndCopy()
{
    BannerContent content = refusal();
    content.details = QStringLiteral("type: <b>x</b>\ninstance: /jobs/1");
    m_banner->present(content);
    auto *button = m_banner->findChild<QPushButton *>(QStringLiteral("disclosureButton"));
    auto *text = m_banner->findChild<QPlainTextEdit *>(QStringLiteral("disclosureText"));
    QVERIFY(button && text);
    QVERIFY(!text->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(text->isVisible());
    QCOMPARE(text->toPlainText(), content.details);
    for (QPushButton *copy : m_banner->findChildren<QPushButton *>()) {
        if (copy->text() == QStringLiteral("Copy"))
            QTest::mouseClick(copy, Qt::LeftButton);
    }
    QCOMPARE(QApplication::clipboard()->text(), content.details);
}

void TestBanner::actionsAndClosing()
{
    BannerContent content = refusal(0);
    content.actions = {{QStringLiteral("again"), QStringLiteral("Try again"), true}};
    content.closable = true;
    m_banner->present(content);
    const QSignalSpy actions(m_banner, &Banner::actionTriggered);
    const QSignalSpy closed(m_banner, &Banner::closed);
    auto *again = m_banner->findChild<QPushButton *>(QStringLiteral("bannerAction"));
    QVERIFY(again);
    again->setFocus();
    QTest::keyClick(again, Qt::Key_Space);
    QCOMPARE(actions.count(), 1);
    QCOMPARE(actions.first().first().toString(), QStringLiteral("again"));
    QTest::keyClick(again, Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
    QVERIFY(!m_banner->isVisible());
}

void TestBanner::dismissForgets()
{
    m_banner->present(refusal());
    m_banner->dismiss();
    QVERIFY(!m_banner->isVisible());
    QVERIFY(m_banner->spokenText().isEmpty());
}

void TestBanner::announcerIsANotification()
{
    Announcer announcer(m_window);
    ShowCounter counter;
    announcer.installEventFilter(&counter);
    announcer.announce(QStringLiteral("Saved"));
    announcer.announce(QStringLiteral("Saved"));
    QCOMPARE(counter.shown, 2);
    const QAccessibleInterface *object = QAccessible::queryAccessibleInterface(&announcer);
    QCOMPARE(object->role(), QAccessible::Notification);
    QCOMPARE(object->text(QAccessible::Name), QStringLiteral("Saved"));
}

QTEST_MAIN(TestBanner)
#include "tst_banner.moc"
