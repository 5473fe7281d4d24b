// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/instanceclient.h"
#include "instance/instanceentry.h"
#include "instance/instanceframe.h"
#include "instance/instancemessage.h"
#include "instance/instanceplace.h"
#include "instance/instanceserver.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <cstdio>
#include <future>
#include <memory>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace jobwright;
using namespace std::chrono_literals;

namespace {

const QByteArray key = "key";
const QString defaultName = QStringLiteral("/jwinstance-XXXXXX");

/// A start of the program that says what it is, and, where it is the first, stays until it is ended. Takes its time
/// between the lock and the socket, as a start with a window does.
int contend(const char *folder)
{
    qputenv("XDG_RUNTIME_DIR", folder);
    const auto place = InstancePlace::find({}, key);
    if (!place)
        return 1;
    InstanceEntry entry = InstanceEntry::enter(*place, InstanceMessage(), 20s);
    if (entry.role != InstanceEntry::Role::First) {
        std::puts(entry.role == InstanceEntry::Role::HandedOver ? "handed over" : "alone");
        return 0;
    }
    int count = 0;
    QCoreApplication application(count, nullptr);
    QThread::msleep(30);
    const InstanceServer server(*place, std::move(entry.lock));
    std::puts(server.isListening() ? "first" : "deaf");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

class Contender
{
public:
    explicit Contender(const QString &folder)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--contend"), folder});
    }
    ~Contender() { killHard(); }

    [[nodiscard]] QByteArray word()
    {
        while (!m_said.contains('\n') && m_process.waitForReadyRead(30000))
            m_said += m_process.readAllStandardOutput();
        return m_said.trimmed();
    }
    void killHard()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

/// An instance in this process, in a folder of its own.
struct Scene
{
    explicit Scene(InstanceServer::Limits limits = {}, const QString &folderTemplate = QDir::tempPath() + defaultName)
        : home(folderTemplate)
    {
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(home.path()));
        const auto found = InstancePlace::find({}, key);
        if (!found)
            return;
        place = *found;
        server = std::make_unique<InstanceServer>(place, InstanceLock::take(place), limits);
        QObject::connect(server.get(), &InstanceServer::received, server.get(),
                         [this](const InstanceMessage &message) { received.append(message); });
        QObject::connect(server.get(), &InstanceServer::refused, server.get(), [this] { ++refusals; });
    }
    /// As another process would: the answer is waited for away from this thread.
    [[nodiscard]] std::optional<InstanceAnswer> tell(const InstanceMessage &message) const
    {
        auto answer = std::async(std::launch::async, [&] { return tellInstance(place, message, QDeadlineTimer(10s)); });
        while (answer.wait_for(0ms) != std::future_status::ready)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        return answer.get();
    }
    /// Sends these bytes and gives what comes back until the other end closes.
    [[nodiscard]] QByteArray send(const QByteArray &bytes) const
    {
        QLocalSocket socket;
        socket.connectToServer(place.socketPath());
        socket.write(bytes);
        static_cast<void>(QTest::qWaitFor([&] { return socket.state() == QLocalSocket::UnconnectedState; }, 10000));
        return socket.readAll();
    }

    QTemporaryDir home;
    InstancePlace place;
    std::unique_ptr<InstanceServer> server;
    QList<InstanceMessage> received;
    int refusals = 0;
};

InstanceMessage openJob(qint64 id)
{
    InstanceMessage message;
    message.verb = InstanceMessage::Verb::OpenJob;
    message.jobId = id;
    return message;
}

} // namespace

class TestInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOver()
    {
        Scene scene;
        QVERIFY2(scene.server && scene.server->isListening(), "not listening");
        QCOMPARE(scene.tell(openJob(1004471)), InstanceAnswer::Taken);
        QCOMPARE(scene.received, QList{openJob(1004471)});
        QCOMPARE(QFile::permissions(scene.place.socketPath()) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QCOMPARE(QFile::permissions(scene.place.folder) & ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                            QFile::ReadUser | QFile::WriteUser | QFile::ExeUser),
                 QFile::Permissions());
        QCOMPARE(scene.refusals, 0);
    }

    void fileMustBeThere()
    {
        Scene scene;
        InstanceMessage message;
        message.verb = InstanceMessage::Verb::OpenFile;
        message.path = scene.home.filePath(QStringLiteral("a.jobdraft"));
        QCOMPARE(scene.tell(message), InstanceAnswer::Refused);
        QFile file(message.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(scene.tell(message), InstanceAnswer::Taken);
        message.path = scene.home.path(); // a folder
        QCOMPARE(scene.tell(message), InstanceAnswer::Refused);
        QCOMPARE(scene.received.size(), 1);
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("P12 HTTP") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("P12 options joined with |") << QByteArray("jobwright|jobwright://job/1|--quit\n");
        QTest::newRow("P12 unknown verb") << InstanceFrame::around("{\"verb\":\"submit\"}");
        QTest::newRow("P12 verb to update") << InstanceFrame::around("{\"job\":1,\"verb\":\"update\"}");
        QTest::newRow("P12 job is a link")
            << InstanceFrame::around("{\"job\":\"jobwright://job/1\",\"verb\":\"openJob\"}");
        QTest::newRow("P12 second message behind")
            << InstanceFrame::around(openJob(1).encoded()) + InstanceFrame::around(openJob(2).encoded());
        QTest::newRow("P12 another version") << QByteArray("\2\0\2{}", 5);
        QTest::newRow("P12 longer than allowed") << QByteArray("\1\xff\xff", 3) + QByteArray(70'000, 'x');
        QTest::newRow("P12 ten megabytes") << QByteArray(10'000'000, '\1');
    }
    void hostile()
    {
        QFETCH(QByteArray, bytes);
        Scene scene;
        const QByteArray answer = scene.send(bytes);
        // What was sent beyond the limit is never read, which may cost the answer.
        QVERIFY(answer == InstanceFrame::answer(InstanceAnswer::Refused) || (answer.isEmpty() && bytes.size() > 4099));
        QCOMPARE(scene.refusals, 1);
        QVERIFY(scene.received.isEmpty());
        QCOMPARE(scene.tell(openJob(3)), InstanceAnswer::Taken);
    }

    void P12_everyPrefixIsCutOff()
    {
        Scene scene({50ms, 4});
        const QByteArray whole = InstanceFrame::around(openJob(7).encoded());
        for (qsizetype size = 0; size < whole.size(); ++size)
            QCOMPARE(scene.send(whole.left(size)), QByteArray());
        QVERIFY(scene.received.isEmpty());
        QCOMPARE(scene.tell(openJob(7)), InstanceAnswer::Taken);
    }

    void whoIsSlowIsCutOff()
    {
        Scene scene({300ms, 4});
        QLocalSocket slow;
        slow.connectToServer(scene.place.socketPath());
        const QByteArray whole = InstanceFrame::around(openJob(7).encoded());
        qsizetype sent = 0;
        QElapsedTimer timer;
        timer.start();
        while (slow.state() == QLocalSocket::ConnectedState && timer.elapsed() < 10000) {
            if (sent < whole.size() - 1)
                slow.write(whole.mid(sent++, 1));
            QTest::qWait(20);
        }
        QCOMPARE(slow.state(), QLocalSocket::UnconnectedState);
        QVERIFY(sent < whole.size());
        QVERIFY(scene.received.isEmpty());
    }

    void fewAtATime()
    {
        Scene scene({60s, 2});
        QLocalSocket silent[2];
        for (QLocalSocket &socket : silent) {
            socket.connectToServer(scene.place.socketPath());
            QCOMPARE(socket.state(), QLocalSocket::ConnectedState);
        }
        QTest::qWait(50);
        QCOMPARE(scene.send({}), QByteArray()); // closed unheard, long before the patience ends
        silent[0].abort();
        QTRY_COMPARE(scene.tell(openJob(7)), std::optional(InstanceAnswer::Taken));
        QCOMPARE(silent[1].state(), QLocalSocket::ConnectedState);
    }

    void aSilentInstanceIsWaitedForInVainOnce()
    {
        QTemporaryDir home;
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(home.path()));
        const auto place = InstancePlace::find({}, key);
        QVERIFY(place);
        const auto held = InstanceLock::take(*place);
        QVERIFY(held);
        QLocalServer silent;
        QVERIFY(silent.listen(place->socketPath()));
        QElapsedTimer timer;
        timer.start();
        const InstanceEntry entry = InstanceEntry::enter(*place, openJob(7), 400ms);
        QCOMPARE(entry.role, InstanceEntry::Role::Alone);
        QVERIFY(timer.elapsed() >= 400 && timer.elapsed() < 5000);
    }

    void aPeerThatSaysNothingDoesNotStopTheRest()
    {
        Scene scene;
        QLocalSocket silent;
        silent.connectToServer(scene.place.socketPath());
        qint64 longest = 0;
        QElapsedTimer since;
        QTimer beat;
        connect(&beat, &QTimer::timeout, &beat, [&] { longest = std::max(longest, since.restart()); });
        since.start();
        beat.start(5);
        QCOMPARE(scene.tell(openJob(7)), InstanceAnswer::Taken);
        QTest::qWait(300);
        QVERIFY2(longest < 200, qPrintable(QString::number(longest)));
        QCOMPARE(silent.state(), QLocalSocket::ConnectedState);
    }

    void refusedIsAlone()
    {
        Scene scene;
        InstanceMessage message;
        message.verb = InstanceMessage::Verb::OpenFile;
        message.path = scene.home.filePath(QStringLiteral("gone.jobdraft"));
        auto entry = std::async(std::launch::async, [&] { return InstanceEntry::enter(scene.place, message, 10s); });
        while (entry.wait_for(0ms) != std::future_status::ready)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QCOMPARE(entry.get().role, InstanceEntry::Role::Alone);
    }

    void whatCannotBeSaidIsAloneAtOnce()
    {
        const Scene scene;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(InstanceEntry::enter(scene.place, openJob(-1), 60s).role, InstanceEntry::Role::Alone);
        QVERIFY(timer.elapsed() < 10000);
    }

    void L6_startsAtTheSameMoment()
    {
        // The winner of each round is killed hard, so that every round but the first finds a socket left behind.
        QTemporaryDir home;
        for (int round = 0; round < 20; ++round) {
            Contender one(home.path());
            Contender two(home.path());
            QByteArrayList words{one.word(), two.word()};
            std::sort(words.begin(), words.end());
            QCOMPARE(words, (QByteArrayList{"first", "handed over"}));
        }
    }

    void staleSocketIsTakenOver()
    {
        QTemporaryDir home;
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(home.path()));
        const auto place = InstancePlace::find({}, key);
        QVERIFY(place);
        {
            Contender first(home.path());
            QCOMPARE(first.word(), QByteArray("first"));
        }
        QVERIFY(QFile::exists(place->socketPath()));
        QVERIFY(!tellInstance(*place, InstanceMessage(), QDeadlineTimer(1s)));
        Contender second(home.path());
        QCOMPARE(second.word(), QByteArray("first"));
        QCOMPARE(tellInstance(*place, InstanceMessage(), QDeadlineTimer(10s)), InstanceAnswer::Taken);
    }

    void withoutTheLockNobodyListens()
    {
        QTemporaryDir home;
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(home.path()));
        const auto place = InstancePlace::find({}, key);
        QVERIFY(place);
        const auto lock = InstanceLock::take(*place);
        QVERIFY(lock);
        QVERIFY(!InstanceLock::take(*place));
        const InstanceServer server(*place, nullptr);
        QVERIFY(!server.isListening());
        QVERIFY(!QFile::exists(place->socketPath()));
    }

    void folders_data()
    {
        QTest::addColumn<int>("mode");   // of the folder `jobwright`; -1: there is none
        QTest::addColumn<QString>("is"); // what it is
        QTest::addColumn<bool>("taken");
        QTest::newRow("missing") << -1 << QString() << true;
        QTest::newRow("private") << 0700 << QString() << true;
        QTest::newRow("writable by the group") << 0770 << QString() << false;
        QTest::newRow("writable by all") << 0777 << QString() << false;
        QTest::newRow("readable by all") << 0755 << QString() << false;
        QTest::newRow("a link to a private folder") << 0700 << QStringLiteral("link") << false;
        QTest::newRow("a file") << 0600 << QStringLiteral("file") << false;
        QTest::newRow("of somebody else") << 0700 << QStringLiteral("foreign") << false;
    }
    void folders()
    {
        QFETCH(int, mode);
        QFETCH(QString, is);
        QTemporaryDir home;
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(home.path()));
        const QString path = home.filePath(QStringLiteral("jobwright"));
        const QByteArray name =
            QFile::encodeName(is == QLatin1String("link") ? home.filePath(QStringLiteral("real")) : path);
        if (is == QLatin1String("file")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
        } else if (mode >= 0) {
            QCOMPARE(::mkdir(name.constData(), 0700), 0);
            QCOMPARE(::chmod(name.constData(), static_cast<mode_t>(mode)), 0);
        }
        if (is == QLatin1String("link"))
            QCOMPARE(::symlink(name.constData(), QFile::encodeName(path).constData()), 0);
        if (is == QLatin1String("foreign") && ::chown(name.constData(), 65534, 65534) != 0)
            QSKIP("only root gives a folder away");
        QTEST(InstancePlace::find({}, key).isOk(), "taken");
    }

    void fallback_data()
    {
        QTest::addColumn<int>("runtimeMode"); // of the runtime folder; -1: not set, -2: a relative path
        QTest::addColumn<int>("ownMode");
        QTest::addColumn<bool>("taken");
        QTest::newRow("no runtime folder") << -1 << 0700 << true;
        QTest::newRow("relative runtime folder") << -2 << 0700 << true;
        QTest::newRow("runtime folder open to others") << 0777 << 0700 << true;
        QTest::newRow("both open to others") << 0777 << 0777 << false;
    }
    void fallback()
    {
        QFETCH(int, runtimeMode);
        QFETCH(int, ownMode);
        QTemporaryDir home;
        const QString own = home.filePath(QStringLiteral("data"));
        QVERIFY(QDir().mkpath(own));
        QCOMPARE(::chmod(QFile::encodeName(own).constData(), static_cast<mode_t>(ownMode)), 0);
        const QString runtime = home.filePath(QStringLiteral("run"));
        QVERIFY(QDir().mkpath(runtime));
        if (runtimeMode >= 0)
            QCOMPARE(::chmod(QFile::encodeName(runtime).constData(), static_cast<mode_t>(runtimeMode)), 0);
        qputenv("XDG_RUNTIME_DIR", runtimeMode == -2 ? QByteArray("run") : QFile::encodeName(runtime));
        if (runtimeMode == -1)
            qunsetenv("XDG_RUNTIME_DIR");
        const auto place = InstancePlace::find(own, key);
        QTEST(place.isOk(), "taken");
        if (place)
            QCOMPARE(place->folder, own + QStringLiteral("/instance"));
        // A name in the temporary directory could be taken by somebody else first.
        QVERIFY(QDir(runtime).isEmpty());
    }

    void startsOfOtherKeysDoNotMeet()
    {
        const Scene scene;
        const auto other = InstancePlace::find({}, "other");
        QVERIFY(other);
        QCOMPARE(other->folder, scene.place.folder);
        QVERIFY(other->name != scene.place.name);
    }

    void anotherUserIsNotHeard()
    {
        if (::geteuid() != 0)
            QSKIP("only root can be somebody else");
        Scene scene({}, QStringLiteral("/tmp") + defaultName); // the session's own is closed to others already
        // The folder keeps others out; here the door is opened, to see that the server looks at who comes.
        QVERIFY(::chmod(QFile::encodeName(scene.home.path()).constData(), 0711) == 0);
        QVERIFY(::chmod(QFile::encodeName(scene.place.folder).constData(), 0711) == 0);
        QVERIFY(::chmod(QFile::encodeName(scene.place.socketPath()).constData(), 0777) == 0);
        QProcess stranger;
        stranger.setChildProcessModifier([] {
            if (::setgid(65534) != 0 || ::setuid(65534) != 0)
                ::_exit(9);
        });
        stranger.start(QStringLiteral("/usr/bin/python3"),
                       {QStringLiteral("-c"),
                        QStringLiteral("import socket,sys\n"
                                       "s=socket.socket(socket.AF_UNIX)\ns.connect(sys.argv[1])\n"
                                       "print('connected',flush=True)\n"
                                       "try:\n s.sendall(bytes.fromhex(sys.argv[2]))\n print(s.recv(9).hex())\n"
                                       "except OSError:\n pass\n"),
                        scene.place.socketPath(),
                        QString::fromLatin1(InstanceFrame::around(openJob(7).encoded()).toHex())});
        QTRY_COMPARE_WITH_TIMEOUT(stranger.state(), QProcess::NotRunning, 20000);
        QCOMPARE(stranger.readAllStandardOutput().trimmed(), QByteArray("connected"));
        QVERIFY(scene.received.isEmpty());
        QCOMPARE(scene.refusals, 0);
    }
};

int main(int argc, char **argv)
{
    if (argc == 3 && QByteArray(argv[1]) == "--contend")
        return contend(argv[2]);
    QCoreApplication application(argc, argv);
    TestInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_instance.moc"
