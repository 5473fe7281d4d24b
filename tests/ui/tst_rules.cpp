// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/workbench.h"
#include "pagefixture.h"
#include "pages/connectionform.h"
#include "pages/localdatadialog.h"
#include "widgets/inlinemessage.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jobwright;

/// What an administrator has laid down, as the window keeps to it.
class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { qputenv("XDG_CONFIG_DIRS", QFile::encodeName(m_folder.filePath(QStringLiteral("xdg")))); }
    void cleanup() { qunsetenv("XDG_CONFIG_DIRS"); }
    void forbiddenAddressesAreNeitherTestedNorSavedNorOpened();
    void forbiddenTenantsAreNotSaved();
    void theFormSaysItAtTheField_data();
    void theFormSaysItAtTheField();
    void brokenRulesAreSaid();
    void historyIsShownAsFixed_data();
    void historyIsShownAsFixed();

private:
    void layDown(const QByteArray &rules);

    QTemporaryDir m_folder;
};

namespace {

Profile profileAt(const char *url)
{
    Profile profile = givenProfile({QUrl(QString::fromLatin1(url)), 14532}, QStringLiteral("client"));
    profile.name = QStringLiteral("Northgate");
    return profile;
}

} // namespace

void TestRules::initTestCase()
{
    applyTheme(*qApp, Appearance::Light);
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("data"))));
}

void TestRules::layDown(const QByteArray &rules)
{
    const QString folder = m_folder.filePath(QStringLiteral("xdg/jobwright"));
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + QStringLiteral("/policies.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(rules);
}

void TestRules::forbiddenAddressesAreNeitherTestedNorSavedNorOpened()
{
    layDown(R"({"allowedBaseUrls": ["https://api.allowed.example"]})");
    const SecretString secret(QStringLiteral("s3cr3t"));
    Workbench bench({QStringLiteral("client"), secret});
    const Profile forbidden = profileAt("https://api.other.example");
    QString said;
    bench.testConnection(forbidden, secret, this, [&said](const auto &checks, const QString &summary, bool finished) {
        QVERIFY(checks.isEmpty() && finished);
        said = summary;
    });
    QVERIFY2(said.contains(QLatin1String("https://api.allowed.example")), qPrintable(said));
    said.clear();
    bench.saveProfile(forbidden, secret, true, this, [&said](const QString &trouble, bool sessionHelps) {
        QVERIFY(!sessionHelps);
        said = trouble;
    });
    QVERIFY2(said.contains(QLatin1String("does not allow")), qPrintable(said));
    QVERIFY(bench.profiles().isEmpty());

    QSignalSpy failed(&bench, &WindowHost::failed);
    bench.start({false, {}, QStringLiteral("https://api.other.example"), QStringLiteral("14532")}, {});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.constFirst().constFirst().toString().contains(QLatin1String("does not allow")));
    QVERIFY(!bench.workspace());
}

void TestRules::forbiddenTenantsAreNotSaved()
{
    layDown(R"({"allowedCustomerIds": [99]})");
    Workbench bench;
    QString said;
    bench.saveProfile(profileAt("https://api.allowed.example"), SecretString(QStringLiteral("s3cr3t")), true, this,
                      [&said](const QString &trouble, bool) { said = trouble; });
    QVERIFY2(said.contains(QLatin1String("does not allow this Customer-Id")), qPrintable(said));
    QVERIFY(bench.profiles().isEmpty());
}

void TestRules::theFormSaysItAtTheField_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("customer");
    QTest::addColumn<QString>("field"); // where it is said; empty: nowhere
    QTest::addColumn<QString>("words");
    const QString allowed = QStringLiteral("https://api.allowed.example");
    const QString customer = QStringLiteral("customerId");
    QTest::newRow("allowed") << allowed << QStringLiteral("99") << QString() << QString();
    QTest::newRow("another tenant") << allowed << QStringLiteral("98") << customer
                                    << QStringLiteral("Allowed: 99, 100");
    QTest::newRow("no number") << allowed << QStringLiteral("99x") << customer << QStringLiteral("whole number");
    QTest::newRow("another address") << QStringLiteral("https://api.other.example") << QStringLiteral("99")
                                     << QStringLiteral("baseUrl") << allowed;
}

void TestRules::theFormSaysItAtTheField()
{
    QFETCH(QString, url);
    QFETCH(QString, customer);
    QFETCH(QString, field);
    QFETCH(QString, words);
    layDown(R"({"allowedBaseUrls": ["https://api.allowed.example"], "allowedCustomerIds": [99, 100]})");
    ConnectionForm form(Policies::read());
    Profile profile = profileAt("https://api.allowed.example");
    profile.endpoint.baseUrl = QUrl(url);
    form.setProfile(profile);
    auto *edit = form.findChild<QLineEdit *>(QStringLiteral("customerId"));
    edit->clear();
    form.show();
    QTest::keyClicks(edit, customer);
    QCOMPARE(form.isValid(false), field.isEmpty());
    form.showTroubles(false);
    for (const QString &name : {QStringLiteral("baseUrl"), QStringLiteral("customerId")}) {
        const auto *message = form.findChild<InlineMessage *>(name + QStringLiteral("Message"));
        const auto *line = form.findChild<QLineEdit *>(name);
        QCOMPARE(message->text().isEmpty(), name != field);
        QCOMPARE(line->accessibleDescription().isEmpty(), name != field);
        QVERIFY2(name != field || line->accessibleDescription().contains(words),
                 qPrintable(line->accessibleDescription()));
    }
}

void TestRules::brokenRulesAreSaid()
{
    layDown("broken");
    Workbench bench;
    QSignalSpy noticed(&bench, &WindowHost::noticed);
    bench.start({}, {});
    QVERIFY(!noticed.isEmpty());
    QVERIFY(noticed.constFirst().constFirst().toString().contains(QLatin1String("policies.json")));
    QString said;
    bench.testConnection(profileAt("https://api.allowed.example"), SecretString(QStringLiteral("s3cr3t")), this,
                         [&said](const auto &, const QString &summary, bool) { said = summary; });
    QVERIFY2(said.contains(QLatin1String("cannot be read")), qPrintable(said));
    QVERIFY(bench.policies().fixHistory());
}

void TestRules::historyIsShownAsFixed_data()
{
    QTest::addColumn<std::optional<int>>("days");
    QTest::addColumn<QString>("words");
    QTest::newRow("90 days") << std::optional<int>(90) << QStringLiteral("90 days");
    QTest::newRow("for ever") << std::optional<int>(0) << QStringLiteral("for ever");
    QTest::newRow("as it is now") << std::optional<int>() << QStringLiteral("1 year");
}

void TestRules::historyIsShownAsFixed()
{
    QFETCH(std::optional<int>, days);
    QFETCH(QString, words);
    PageFixture fixture;
    LocalDataDialog dialog(fixture.store, fixture.prompts, fixture.clock, {}, 366);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.fixKeepDays(days);
    dialog.show();
    const auto *keep = dialog.findChild<QComboBox *>(QStringLiteral("keepHistory"));
    QVERIFY(!keep->isEnabled());
    QVERIFY2(keep->currentText().contains(QLatin1String("administrator")), qPrintable(keep->currentText()));
    QVERIFY2(keep->currentText().startsWith(words.left(2)), qPrintable(keep->currentText()));
    QCOMPARE(keep->count(), 1);
}

QTEST_MAIN(TestRules)
#include "tst_rules.moc"
