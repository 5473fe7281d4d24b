// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/duration.h"

#include <QTest>

using namespace jobwright;

class DurationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesToGuess_data();
    void refusesToGuess();
    void saysDurations_data();
    void saysDurations();
    void readsWhatItSays();
};

void DurationTest::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes");

    const auto row = [](const char *text, int minutes) { QTest::newRow(text) << QString::fromUtf8(text) << minutes; };
    row("90", 90);
    row("0", 0);
    row("007", 7);
    row("  90  ", 90);
    row("1:30", 90);
    row("01:30", 90);
    row("0:00", 0);
    row("1 : 30", 90);
    row("1:30 h", 90);
    row("1:30 Std.", 90);
    row("100:59", 6059);
    row("1h30", 90);
    row("1h05", 65);
    row("1h5", 65);
    row("1 h 30 min", 90);
    row("1h30m", 90);
    row("1 H 30 MIN", 90);
    row("2h", 120);
    row("2 hours", 120);
    row("1 hour 1 minute", 61);
    row("2 hrs.", 120);
    row("45 min", 45);
    row("45 min.", 45);
    row("45m", 45);
    row("120 minutes", 120);
    row("1 Std. 30 Min.", 90);
    row("2 Stunden", 120);
    row("20 Minuten", 20);
    row("0h", 0);
    row("1\xC2\xA0h\xC2\xA0"
        "30\xE2\x80\xAFmin",
        90);                                                     // no-break and narrow no-break space
    row("\xEF\xBC\x91\xEF\xBC\x9A\xEF\xBC\x93\xEF\xBC\x90", 90); // full-width 1:30
    row("\xD9\xA9\xD9\xA0", 90);                                 // P4: Arabic-Indic digits
    row("2147483647", 2147483647);
    row("35791394:07", 2147483647);
    row("00000000000000000000000000000090", 90);
}

void DurationTest::readsWhatPeopleType()
{
    QFETCH(QString, text);
    QFETCH(int, minutes);
    QCOMPARE(minutesFromText(text), std::optional<qint32>(minutes));
}

void DurationTest::refusesToGuess_data()
{
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromUtf8(text); };
    row("empty", "");
    row("white space", "  \xC2\xA0 ");
    row("P4 minus one", "-1");
    row("minus sign", "\xE2\x88\x92"
                      "1");
    row("plus", "+1");
    row("P4 scientific", "1e9");
    row("P4 grouped by space", "1 000");
    row("P4 grouped by no-break space", "1\xC2\xA0"
                                        "000");
    row("P4 grouped by apostrophe", "1'000");
    row("P4 decimal comma", "1,5");
    row("P4 decimal comma with unit", "1,5 h");
    row("P4 decimal point", "1.5");
    row("P4 int32 overflow", "2147483648");
    row("P4 int32 overflow in hours", "35791395h");
    row("P4 int32 overflow by a minute", "35791394:08");
    row("P4 int64 overflow", "9223372036854775808");
    row("P4 wraps to 1 in 64 bits", "18446744073709551617");
    row("P4 hours that wrap in 64 bits", "307445734561825861 h");
    row("P4 absurd", "99999999999999999999999999999999999999999999999999");
    row("one digit after colon", "1:5");
    row("three digits after colon", "1:005");
    row("sixty minutes", "1:60");
    row("ninety minutes beside hours", "1h90");
    row("seconds", "1:30:00");
    row("colon alone", ":");
    row("colon first", ":30");
    row("colon last", "1:");
    row("unit alone", "h");
    row("typing", "1h3x");
    row("minutes first", "30 min 1 h");
    row("twice hours", "1h 1h");
    row("days", "1 d");
    row("word", "soon");
    row("hexadecimal", "0x10");
    row("NaN", "NaN");
    row("emoji", "\xF0\x9F\x95\x90");
    QTest::newRow("P3 NUL") << (QStringLiteral("9") + QChar(u'\0') + u'0');
    QTest::newRow("book") << QString(100'000, u'1');
}

void DurationTest::refusesToGuess()
{
    QFETCH(QString, text);
    QCOMPARE(minutesFromText(text), std::nullopt);
}

void DurationTest::saysDurations_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("text");

    QTest::newRow("none") << 0 << QStringLiteral("0 min");
    QTest::newRow("below an hour") << 45 << QStringLiteral("45 min");
    QTest::newRow("whole hours") << 120 << QStringLiteral("2 h");
    QTest::newRow("both") << 135 << QStringLiteral("2 h 15 min");
    QTest::newRow("P4 most") << 2147483647 << QStringLiteral("35791394 h 7 min");
    QTest::newRow("P4 negative from the service") << -90 << QStringLiteral("-90 min");
}

void DurationTest::saysDurations()
{
    QFETCH(int, minutes);
    QFETCH(QString, text);
    QCOMPARE(durationText(minutes), text);
    QCOMPARE(minutesText(minutes), QString::number(minutes) + QStringLiteral(" min"));
}

void DurationTest::readsWhatItSays()
{
    for (qint32 minutes = 0; minutes < 3000; ++minutes) {
        QCOMPARE(minutesFromText(durationText(minutes)), std::optional(minutes));
        QCOMPARE(minutesFromText(minutesText(minutes)), std::optional(minutes));
    }
}

QTEST_GUILESS_MAIN(DurationTest)
#include "tst_duration.moc"
