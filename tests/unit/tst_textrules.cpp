// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/textrules.h"

#include <QTest>

using namespace jobwright;

class TextRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAndShowsWhatCannotBeSent_data();
    void findsAndShowsWhatCannotBeSent();
    void cutsBetweenCharacters_data();
    void cutsBetweenCharacters();
    void isolatesDirections_data();
    void isolatesDirections();
    void leavesHugeTextsAlone();
};

void TextRulesTest::findsAndShowsWhatCannotBeSent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("unsendable");
    QTest::addColumn<QString>("shown");

    const auto code = [](char16_t c) { return QStringLiteral("a") + QChar(c) + u'b'; };
    QTest::newRow("plain") << QStringLiteral("ab") << false << QStringLiteral("ab");
    QTest::newRow("P3 NUL") << code(0) << true << code(0x2400);
    QTest::newRow("P3 ESC") << code(0x1B) << false << code(0x241B);
    QTest::newRow("P3 DEL") << code(0x7F) << false << code(0x2421);
    QTest::newRow("P3 C1") << code(0x85) << false << code(0xFFFD);
    QTest::newRow("P3 high surrogate alone") << code(0xD800) << true << code(0xFFFD);
    QTest::newRow("P3 low surrogate alone") << code(0xDC00) << true << code(0xFFFD);
    QTest::newRow("P3 high surrogate at the end") << QString(QChar(0xD800)) << true << QString(QChar(0xFFFD));
    QTest::newRow("P3 low surrogate at the start") << QString(QChar(0xDC00)) << true << QString(QChar(0xFFFD));
    const QString swapped = QString(QChar(0xDC00)) + QChar(0xD800);
    QTest::newRow("P3 surrogates the wrong way round") << swapped << true << QString(2, QChar(0xFFFD));
    const QString emoji = QString::fromUtf8("\xF0\x9F\x94\xA7\xF0\x9F\x94\xA7");
    QTest::newRow("P2 emoji") << emoji << false << emoji;
    QTest::newRow("line breaks and tabs stay") << QStringLiteral("a\tb\r\nc") << false << QStringLiteral("a\tb\r\nc");
    QTest::newRow("P2 no-break space stays") << code(0xA0) << false << code(0xA0);
    QTest::newRow("P2 line separator stays") << code(0x2028) << false << code(0x2028);
    QTest::newRow("P3 bidi override can be sent") << code(0x202E) << false << code(0x202E);
}

void TextRulesTest::findsAndShowsWhatCannotBeSent()
{
    QFETCH(QString, text);
    QFETCH(bool, unsendable);
    QFETCH(QString, shown);
    QCOMPARE(hasUnsendable(text), unsendable);
    QCOMPARE(madeVisible(text), shown);
    QVERIFY(!hasUnsendable(madeVisible(text)));
}

void TextRulesTest::cutsBetweenCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("shown");

    const QString dots(QChar(0x2026));
    QTest::newRow("not cut") << QString(1000, u'a') << 0 << QString(1000, u'a');
    QTest::newRow("just fits") << QStringLiteral("abcd") << 4 << QStringLiteral("abcd");
    QTest::newRow("too long") << QStringLiteral("abcde") << 4 << QStringLiteral("abc") + dots;
    QTest::newRow("one") << QStringLiteral("abcde") << 1 << dots;
    const QString emoji = QString::fromUtf8("ab\xF0\x9F\x94\xA7"
                                            "cd");
    QTest::newRow("P2 not inside a surrogate pair") << emoji << 4 << QStringLiteral("ab") + dots;
    QTest::newRow("P2 not before an accent") << QString::fromUtf8("abe\xCC\x81"
                                                                  "cd")
                                             << 4 << QStringLiteral("ab") + dots;
    const QString family = QString::fromUtf8("a\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x94\xA7"
                                             "bcdef");
    QTest::newRow("P2 not inside a joined emoji") << family << 5 << QStringLiteral("a") + dots;
}

void TextRulesTest::cutsBetweenCharacters()
{
    QFETCH(QString, text);
    QFETCH(int, most);
    QFETCH(QString, shown);
    QCOMPARE(forDisplay(text, most), shown);
}

void TextRulesTest::isolatesDirections_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("sentence");

    const QString fsi(QChar(0x2068));
    const QString pdi(QChar(0x2069));
    const QString rlo(QChar(0x202E));
    const QString hebrew = QString::fromUtf8("\xD7\xA9\xD7\x9C");
    const auto iso = [&](const QString &text) { return fsi + text + pdi; };
    QTest::newRow("left to right") << QStringLiteral("PO-1") << QStringLiteral("PO-1") << QStringLiteral("PO-1");
    QTest::newRow("P2 right to left") << hebrew << hebrew << iso(hebrew);
    QTest::newRow("S6 override") << rlo + u'a' << iso(rlo + u'a') << iso(rlo + u'a');
    QTest::newRow("S6 unclosed isolate") << fsi + u'a' << iso(fsi + u'a' + pdi) << iso(fsi + u'a' + pdi);
    const QString escaping = u'a' + pdi + u'b';
    QTest::newRow("S6 surplus end") << escaping << iso(QStringLiteral("a\uFFFDb")) << iso(QStringLiteral("a\uFFFDb"));
    const QString lines = rlo + QStringLiteral("a\n\nb");
    QTest::newRow("S6 by paragraph") << lines << iso(rlo + u'a') + QStringLiteral("\n\n") + iso(QStringLiteral("b"))
                                     << iso(rlo + u'a') + QStringLiteral("\n\n") + iso(QStringLiteral("b"));
}

void TextRulesTest::isolatesDirections()
{
    QFETCH(QString, text);
    QFETCH(QString, display);
    QFETCH(QString, sentence);
    QCOMPARE(forDisplay(text), display);
    QCOMPARE(isolated(text), sentence);
}

void TextRulesTest::leavesHugeTextsAlone()
{
    // P1: 500 KB go through unchanged, and cutting them does not walk through all of it.
    const QString text = QString(500 * 1024, u'x') + u'\n';
    QVERIFY(madeVisible(text) == text);
    QCOMPARE(forDisplay(text, 80).size(), 80);
}

QTEST_GUILESS_MAIN(TextRulesTest)
#include "tst_textrules.moc"
