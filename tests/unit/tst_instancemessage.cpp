// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/instanceframe.h"
#include "instance/instancemessage.h"

#include <QTest>

using namespace jobwright;

namespace {

using Verb = InstanceMessage::Verb;

InstanceMessage openJob(qint64 id, const QString &profile = {})
{
    InstanceMessage message;
    message.verb = Verb::OpenJob;
    message.jobId = id;
    message.profile = profile;
    return message;
}

InstanceMessage openFile(const QString &path)
{
    InstanceMessage message;
    message.verb = Verb::OpenFile;
    message.path = path;
    return message;
}

InstanceMessage withToken(const QString &token)
{
    InstanceMessage message;
    message.activationToken = token;
    return message;
}

} // namespace

Q_DECLARE_METATYPE(jobwright::InstanceMessage)

class TestInstanceMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<InstanceMessage>("message");
        QTest::newRow("activate") << InstanceMessage();
        QTest::newRow("activate with token") << withToken(QStringLiteral("gnome-shell-12_TIME345"));
        QTest::newRow("job") << openJob(1004471);
        QTest::newRow("largest job") << openJob(std::numeric_limits<qint64>::max());
        QTest::newRow("above what a double holds") << openJob((qint64(1) << 53) + 1);
        QTest::newRow("job of a profile") << openJob(7, QString::fromUtf8("Smith & S\u00f6hne \"North\" \U0001f527"));
        QTest::newRow("longest profile") << openJob(7, QString(InstanceMessage::longestProfile, u'x'));
        QTest::newRow("file") << openFile(QString::fromUtf8("/home/ann/Entw\u00fcrfe/a b|--quit.jobdraft"));
        QTest::newRow("longest file") << openFile(u'/' + QString(InstanceMessage::longestPath - 1, u'x'));
    }
    void roundTrip()
    {
        QFETCH(InstanceMessage, message);
        const QByteArray bytes = message.encoded();
        QVERIFY(!bytes.isEmpty());
        const auto again = InstanceMessage::decode(bytes);
        QVERIFY(again);
        QCOMPARE(*again, message);
    }

    void invalid_data()
    {
        QTest::addColumn<InstanceMessage>("message");
        QTest::newRow("job 0") << openJob(0);
        QTest::newRow("negative job") << openJob(-1);
        QTest::newRow("profile too long") << openJob(7, QString(InstanceMessage::longestProfile + 1, u'x'));
        QTest::newRow("profile of spaces") << openJob(7, QStringLiteral("  "));
        QTest::newRow("NUL in the profile") << openJob(7, QStringLiteral("a") + QChar() + u'b');
        QTest::newRow("line break in the profile") << openJob(7, QStringLiteral("a\nb"));
        QTest::newRow("lone surrogate in the profile") << openJob(7, QStringLiteral("a") + QChar(0xd800));
        QTest::newRow("no path") << openFile({});
        QTest::newRow("relative path") << openFile(QStringLiteral("a.jobdraft"));
        QTest::newRow("path like an option") << openFile(QStringLiteral("--sandbox"));
        QTest::newRow("file inside the program") << openFile(QStringLiteral(":/icons/jobwright.svg"));
        QTest::newRow("URL") << openFile(QStringLiteral("file:///etc/passwd"));
        QTest::newRow("path upwards") << openFile(QStringLiteral("/home/ann/../../etc/passwd"));
        QTest::newRow("path too long") << openFile(u'/' + QString(InstanceMessage::longestPath, u'x'));
        QTest::newRow("path too long in UTF-8") << openFile(u'/' + QString(2000, QChar(0xfc)));
        QTest::newRow("NUL in the path") << openFile(QStringLiteral("/a") + QChar() + u'b');
        QTest::newRow("too long where written down") << openFile(u'/' + QString(3000, u'"'));
        QTest::newRow("token too long") << withToken(QString(InstanceMessage::longestToken + 1, u'x'));
        QTest::newRow("token with a space") << withToken(QStringLiteral("a b"));
        QTest::newRow("token with a line break") << withToken(QStringLiteral("a\nb"));
        QTest::newRow("job with a path") << InstanceMessage{Verb::OpenJob, 7, {}, QStringLiteral("/a"), {}};
        QTest::newRow("file with a job") << InstanceMessage{Verb::OpenFile, 7, {}, QStringLiteral("/a"), {}};
        QTest::newRow("profile without a job") << InstanceMessage{Verb::Activate, 0, QStringLiteral("a"), {}, {}};
    }
    void invalid()
    {
        QFETCH(InstanceMessage, message);
        QVERIFY(message.encoded().isEmpty());
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
        row("P12 nothing", "");
        row("P12 no JSON", "activate");
        row("P12 array", "[\"activate\"]");
        row("P12 text", "\"activate\"");
        row("P12 no verb", "{\"job\":7}");
        row("P12 unknown verb", "{\"verb\":\"submit\"}");
        row("P12 verb in capitals", "{\"verb\":\"Activate\"}");
        row("P12 verb is a number", "{\"verb\":1}");
        row("P12 verb is a list", "{\"verb\":[\"activate\"]}");
        row("P12 verb with NUL", QByteArray("{\"verb\":\"activate\\u0000\"}"));
        row("P12 NUL behind", QByteArray("{\"verb\":\"activate\"}\0", 20));
        row("P12 line break behind", "{\"verb\":\"activate\"}\n");
        row("P12 space inside", "{\"verb\": \"activate\"}");
        row("P12 second message behind", "{\"verb\":\"activate\"}{\"verb\":\"activate\"}");
        row("P12 unknown member", "{\"baseUrl\":\"https://evil.test\",\"verb\":\"activate\"}");
        row("P12 member twice", "{\"job\":7,\"job\":8,\"verb\":\"openJob\"}");
        row("P12 job is text", "{\"job\":\"7\",\"verb\":\"openJob\"}");
        row("P12 job with fraction", "{\"job\":7.5,\"verb\":\"openJob\"}");
        row("P12 job written as a double", "{\"job\":7.0,\"verb\":\"openJob\"}");
        row("P12 job beyond 64 bits", "{\"job\":9223372036854775808,\"verb\":\"openJob\"}");
        row("P12 job below 0", "{\"job\":-7,\"verb\":\"openJob\"}");
        row("P12 job is 0", "{\"job\":0,\"verb\":\"openJob\"}");
        row("P12 job is missing", "{\"verb\":\"openJob\"}");
        row("P12 job is null", "{\"job\":null,\"verb\":\"openJob\"}");
        row("P12 job to activate", "{\"job\":7,\"verb\":\"activate\"}");
        row("P12 profile is a list", "{\"job\":7,\"profile\":[],\"verb\":\"openJob\"}");
        row("P12 profile is empty", "{\"job\":7,\"profile\":\"\",\"verb\":\"openJob\"}");
        row("P12 profile not UTF-8", "{\"job\":7,\"profile\":\"\xff\",\"verb\":\"openJob\"}");
        row("P12 profile with a lone surrogate", "{\"job\":7,\"profile\":\"\\ud800\",\"verb\":\"openJob\"}");
        row("P12 relative path", "{\"path\":\"--sandbox\",\"verb\":\"openFile\"}");
        row("P12 path with NUL", "{\"path\":\"/a\\u0000b\",\"verb\":\"openFile\"}");
        row("P12 path upwards", "{\"path\":\"/a/../b\",\"verb\":\"openFile\"}");
        row("P12 path is an object", "{\"path\":{},\"verb\":\"openFile\"}");
        row("P12 options joined with |", "jobwright|jobwright://job/7|--quit");
        row("P12 too deep", QByteArray(2000, '[') + QByteArray(2000, ']'));
        row("P12 padded beyond the limit", "{\"verb\":\"activate\"}" + QByteArray(5000, ' '));
        row("P12 ten megabytes", "{\"verb\":\"" + QByteArray(10'000'000, 'a') + "\"}");
        row("byte order mark", "\xef\xbb\xbf{\"verb\":\"activate\"}");
    }
    void hostile()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!InstanceMessage::decode(bytes));
    }

    void P12_everyPrefixAndEveryChangedByte()
    {
        const QByteArray whole = openJob(1004471, QStringLiteral("North")).encoded();
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!InstanceMessage::decode(whole.left(size)), whole.left(size).constData());
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = whole;
                changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
                // Another job or another name may come out, but never anything that is not valid.
                const auto read = InstanceMessage::decode(changed);
                QVERIFY(!read || (read->isValid() && read->encoded() == changed));
            }
        }
    }

    void frames_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<InstanceFrame::State>("state");
        using State = InstanceFrame::State;
        QTest::newRow("nothing yet") << QByteArray() << State::Incomplete;
        QTest::newRow("version alone") << QByteArray("\1") << State::Incomplete;
        QTest::newRow("half a length") << QByteArray("\1\0", 2) << State::Incomplete;
        QTest::newRow("half a message") << QByteArray("\1\0\2a", 4) << State::Incomplete;
        QTest::newRow("whole") << QByteArray("\1\0\2ab", 5) << State::Complete;
        QTest::newRow("P12 more behind") << QByteArray("\1\0\2abc", 6) << State::Broken;
        QTest::newRow("P12 no message") << QByteArray("\1\0\0", 3) << State::Broken;
        QTest::newRow("P12 another version") << QByteArray("\2") << State::Broken;
        QTest::newRow("P12 version 0") << QByteArray("\0", 1) << State::Broken;
        QTest::newRow("P12 HTTP") << QByteArray("GET / HTTP/1.1\r\n\r\n") << State::Broken;
        QTest::newRow("P12 too long") << QByteArray("\1\x10\1", 3) << State::Broken;
        QTest::newRow("P12 longest length") << QByteArray("\1\xff\xff", 3) << State::Broken;
    }
    void frames()
    {
        QFETCH(QByteArray, bytes);
        const InstanceFrame frame = InstanceFrame::read(bytes);
        QTEST(frame.state, "state");
        QCOMPARE(frame.message, frame.state == InstanceFrame::State::Complete ? QByteArray("ab") : QByteArray());
    }

    void answers()
    {
        for (const InstanceAnswer answer : {InstanceAnswer::Taken, InstanceAnswer::Refused})
            QCOMPARE(InstanceFrame::readAnswer(InstanceFrame::answer(answer)), answer);
        for (const QByteArray &other : {QByteArray(), QByteArray("\1"), QByteArray("\1\0", 2), QByteArray("\1\3"),
                                        QByteArray("\2\1"), QByteArray("\1\1\1")})
            QVERIFY(!InstanceFrame::readAnswer(other));
    }

    void tokenFromTheDesktop()
    {
        qputenv("DESKTOP_STARTUP_ID", "gnome-shell-1_TIME2");
        qunsetenv("XDG_ACTIVATION_TOKEN");
        QCOMPARE(InstanceMessage::tokenOfThisStart(), QStringLiteral("gnome-shell-1_TIME2"));
        qputenv("XDG_ACTIVATION_TOKEN", "abc");
        QCOMPARE(InstanceMessage::tokenOfThisStart(), QStringLiteral("abc"));
        qputenv("XDG_ACTIVATION_TOKEN", QByteArray(300, 'x'));
        qputenv("DESKTOP_STARTUP_ID", "a b");
        QVERIFY(InstanceMessage::tokenOfThisStart().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestInstanceMessage)
#include "tst_instancemessage.moc"
