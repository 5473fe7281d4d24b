// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/processhardening.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace jobwright;

class ProcessHardeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsFilesAndMemoryPrivate();
};

void ProcessHardeningTest::keepsFilesAndMemoryPrivate()
{
    QTemporaryDir dir;
    hardenProcess();

    QFile file(dir.filePath(QStringLiteral("new")));
    QVERIFY(file.open(QFile::WriteOnly));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(file.permissions() & others));
    rlimit core{1, 1};
    QCOMPARE(getrlimit(RLIMIT_CORE, &core), 0);
    QCOMPARE(core.rlim_cur, rlim_t(0));
    QCOMPARE(core.rlim_max, rlim_t(0));
#ifdef Q_OS_LINUX
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
#endif
}

QTEST_GUILESS_MAIN(ProcessHardeningTest)
#include "tst_processhardening.moc"
