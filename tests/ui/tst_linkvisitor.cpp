// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "widgets/banner.h"
#include "widgets/theme.h"
#include "window/jobtabs.h"
#include "window/linkvisitor.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace jobwright;

namespace {

/// Knows connections, as soon as it may.
class Connections : public FakeHost
{
public:
    [[nodiscard]] QList<Profile> profiles() const override { return isKnown ? known : QList<Profile>(); }
    [[nodiscard]] bool profilesKnown() const override { return isKnown; }

    bool isKnown = true;
};

/// The connections "Northgate Facilities" (the fixture's) and "Southgate", and a visitor.
struct Scene
{
    explicit Scene(bool northIsOpen = true)
    {
        host.known = {fixture.workspace.profile, PageFixture::profile(south, QStringLiteral("Southgate"))};
        if (northIsOpen)
            host.open = &fixture.workspace;
        visitor = std::make_unique<LinkVisitor>(host, banner);
        wanted = std::make_unique<QSignalSpy>(visitor.get(), &LinkVisitor::jobWanted);
        said = std::make_unique<QSignalSpy>(visitor.get(), &LinkVisitor::said);
        banner.show();
        banner.dismiss();
    }
    [[nodiscard]] QList<qint64> jobs() const
    {
        QList<qint64> ids;
        for (const QList<QVariant> &arguments : *wanted)
            ids.append(arguments.constFirst().toLongLong());
        return ids;
    }
    void press(const QString &text)
    {
        for (QPushButton *button : banner.findChildren<QPushButton *>()) {
            if (button->text() == text)
                button->click();
        }
    }

    PageFixture fixture;
    QUuid south = QUuid::createUuid();
    Connections host;
    Banner banner;
    std::unique_ptr<LinkVisitor> visitor;
    std::unique_ptr<QSignalSpy> wanted;
    std::unique_ptr<QSignalSpy> said;
};

} // namespace

class TestLinkVisitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void theOpenOneAtOnce()
    {
        Scene scene;
        scene.visitor->visit(QStringLiteral("northgate FACILITIES "), 7);
        QCOMPARE(scene.jobs(), QList<qint64>{7});
        QVERIFY(scene.host.asked.isEmpty());
        QVERIFY(!scene.banner.isVisible());
        QVERIFY(scene.said->isEmpty());
    }

    void P12_anotherIsAskedFor()
    {
        Scene scene;
        scene.visitor->visit(QStringLiteral("southgate"), 7);
        QVERIFY(scene.banner.isVisible());
        QVERIFY(scene.banner.content().title.contains(QLatin1String("southgate")));
        QVERIFY(scene.banner.content().title.contains(QLatin1String("7")));
        QVERIFY(scene.banner.content().text.contains(QLatin1String("Northgate Facilities")));
        QVERIFY(scene.host.asked.isEmpty());
        QVERIFY(scene.jobs().isEmpty());

        scene.press(QStringLiteral("Open it"));
        QCOMPARE(scene.host.asked, QStringList{scene.south.toString()});
        QVERIFY(!scene.banner.isVisible());
        QVERIFY(scene.jobs().isEmpty()); // not before the connection is open
        Workspace southgate = scene.fixture.workspace;
        southgate.profile = scene.host.known.last();
        scene.host.open = &southgate;
        scene.visitor->arrive();
        QCOMPARE(scene.jobs(), QList<qint64>{7});
        scene.visitor->arrive();
        QCOMPARE(scene.jobs().size(), 1);
    }

    void P12_whatTheUserOpensInsteadIsNotTheLinks()
    {
        Scene scene;
        scene.visitor->visit(QStringLiteral("Southgate"), 7);
        scene.visitor->arrive(); // the user opened Northgate again
        QVERIFY(scene.jobs().isEmpty());
        QVERIFY(!scene.banner.isVisible());
        scene.press(QStringLiteral("Open it"));
        QVERIFY(scene.host.asked.isEmpty());
    }

    void P12_manyLinksAskOneQuestion()
    {
        Scene scene;
        for (qint64 job = 1; job <= 200; ++job)
            scene.visitor->visit(QStringLiteral("Southgate"), job);
        QVERIFY(scene.banner.content().title.contains(QLatin1String("200")));
        scene.press(QStringLiteral("Open it"));
        QCOMPARE(scene.host.asked.size(), 1);
    }

    void leadsNowhere_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("words");
        QTest::newRow("P12 unknown connection") << QStringLiteral("Westgate") << QStringLiteral("no connection");
        QTest::newRow("P12 two of the name") << QStringLiteral("Southgate") << QStringLiteral("several connections");
        QTest::newRow("P12 mark-up in the name") << QStringLiteral("<img src=x>") << QStringLiteral("<img src=x>");
    }
    void leadsNowhere()
    {
        QFETCH(QString, profile);
        QFETCH(QString, words);
        Scene scene;
        scene.host.known.append(PageFixture::profile(QUuid::createUuid(), QStringLiteral("SOUTHGATE")));
        scene.visitor->visit(profile, 7);
        QCOMPARE(scene.said->size(), 1);
        QVERIFY(scene.said->first().first().toString().contains(words));
        QVERIFY(scene.host.asked.isEmpty());
        QVERIFY(!scene.banner.isVisible());
        scene.visitor->arrive();
        QVERIFY(scene.jobs().isEmpty());
    }

    void P12_fromTheSearchField()
    {
        Scene scene;
        WindowSettings settings(scene.fixture.folder.filePath(QStringLiteral("window.ini")));
        MainWindow window(scene.host, settings);
        window.resize(1000, 700);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *field = window.findChild<QLineEdit *>(QStringLiteral("quickOpenField"));
        field->setFocus();
        // A job of that number is there in the open connection as well.
        QTest::keyClicks(field, QStringLiteral("jobwright://profile/Southgate/job/1004471"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(window.findChild<QWidget *>(QStringLiteral("linkBanner"))->isVisible());
        QVERIFY(window.tenantView()->tabs().jobs().isEmpty());
        QVERIFY(scene.host.asked.isEmpty());
    }

    void withNothingOpenItOpens()
    {
        Scene scene(false);
        scene.visitor->visit(QStringLiteral("Southgate"), 7);
        QCOMPARE(scene.host.asked, QStringList{scene.south.toString()});
    }

    void waitsForTheConnectionsToBeKnown()
    {
        Scene scene(false);
        scene.host.isKnown = false;
        scene.visitor->visit(QStringLiteral("Southgate"), 7);
        Q_EMIT scene.host.profilesChanged();
        QVERIFY(scene.host.asked.isEmpty());
        QVERIFY(scene.said->isEmpty());
        scene.host.isKnown = true;
        Q_EMIT scene.host.profilesChanged();
        Q_EMIT scene.host.profilesChanged();
        QCOMPARE(scene.host.asked, QStringList{scene.south.toString()});
    }

    void P12_atTheStartOnlyInTheConnectionThatIsNamed()
    {
        Scene scene;
        scene.visitor->expect(QStringLiteral("Westgate"), 7);
        scene.visitor->arrive();
        QVERIFY(scene.jobs().isEmpty());
        scene.visitor->expect(QStringLiteral("Northgate Facilities"), 8);
        scene.visitor->arrive();
        QCOMPARE(scene.jobs(), QList<qint64>{8});
    }
};

QTEST_MAIN(TestLinkVisitor)
#include "tst_linkvisitor.moc"
