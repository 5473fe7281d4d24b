// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/colours.h"
#include "widgets/fieldlook.h"
#include "widgets/metrics.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"
#include "widgets/typescale.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QTest>

using namespace jobwright;

namespace {

Colours scheme(const QString &name)
{
    return name == QLatin1String("dark") ? Colours::dark() : Colours::light();
}

/// How many pixels of the widget have this colour.
int pixelsOf(QWidget &widget, const QColor &colour)
{
    const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour.rgb();
    }
    return count;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemIsFoundAgainUnderOurPalette();
    void contrastOfText_data();
    void contrastOfText();
    void contrastOfParts_data();
    void contrastOfParts();
    void paletteRoundTrip();
    void suggestion_data();
    void suggestion();
    void highContrastDropsGrounds();
    void labelsFollowTheTheme();
    void quietAndClearedTextFollowTheTheme();
    void focusRingAndErrorBorderAreDrawn();
    void controlsAreBigEnough();
    void typeScale();
};

void TestTheme::systemIsFoundAgainUnderOurPalette()
{
    const Colours::Scheme platform = Colours::suggestedFor(QApplication::palette()); // first: nothing is set yet
    const Appearance other = platform == Colours::Scheme::Dark ? Appearance::Light : Appearance::Dark;
    applyTheme(*qApp, other);
    QVERIFY(Colours::of(QApplication::palette()).scheme() != platform);
    applyTheme(*qApp, Appearance::System);
    QCOMPARE(Colours::of(QApplication::palette()).scheme(), platform);
}

void TestTheme::contrastOfText_data()
{
    using R = ColourRole;
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("ground");
    struct Use
    {
        R text;
        QList<R> grounds;
    };
    const QList<R> pages{R::Window, R::Panel, R::Surface};
    const QList<Use> uses{
        {R::Text, pages + QList<R>{R::Selection, R::NeutralGround, R::ErrorGround, R::WarningGround, R::ConfirmedGround,
                                   R::AccentGround, R::ClearedGround}},
        {R::Muted, pages + QList<R>{R::Selection, R::NeutralGround, R::ErrorGround, R::WarningGround, R::AccentGround,
                                    R::ConfirmedGround}},
        {R::Accent, pages + QList<R>{R::AccentGround, R::Selection, R::ErrorGround, R::WarningGround,
                                     R::ConfirmedGround, R::NeutralGround}},
        {R::OnAccent, {R::Accent}},
        {R::OnSelection, {R::Selection}},
        {R::Error, pages + QList<R>{R::ErrorGround, R::Selection}},
        {R::Warning, pages + QList<R>{R::WarningGround, R::Selection}},
        {R::Confirmed, pages + QList<R>{R::ConfirmedGround, R::Selection}},
        {R::Cleared, pages + QList<R>{R::ClearedGround, R::Selection, R::ErrorGround}},
    };
    for (const char *name : {"light", "dark"}) {
        for (const Use &use : uses) {
            for (const R ground : use.grounds)
                QTest::addRow("%s: role %d on role %d", name, int(use.text), int(ground))
                    << QString::fromLatin1(name) << int(use.text) << int(ground);
        }
    }
}

void TestTheme::contrastOfText()
{
    QFETCH(QString, name);
    QFETCH(int, text);
    QFETCH(int, ground);
    const Colours colours = scheme(name);
    const double ratio =
        Colours::contrast(colours[static_cast<ColourRole>(text)], colours[static_cast<ColourRole>(ground)]);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void TestTheme::contrastOfParts_data()
{
    using R = ColourRole;
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("ground");
    for (const char *name : {"light", "dark"}) {
        for (const R part : {R::ControlLine, R::Accent, R::Error, R::Warning, R::Cleared, R::Confirmed}) {
            for (const R ground : {R::Window, R::Panel, R::Surface})
                QTest::addRow("%s: role %d on role %d", name, int(part), int(ground))
                    << QString::fromLatin1(name) << int(part) << int(ground);
        }
    }
}

void TestTheme::contrastOfParts()
{
    QFETCH(QString, name);
    QFETCH(int, part);
    QFETCH(int, ground);
    const Colours colours = scheme(name);
    const double ratio =
        Colours::contrast(colours[static_cast<ColourRole>(part)], colours[static_cast<ColourRole>(ground)]);
    QVERIFY2(ratio >= 3.0, qPrintable(QString::number(ratio)));
}

void TestTheme::paletteRoundTrip()
{
    QCOMPARE(Colours::of(Colours::light().palette()).scheme(), Colours::Scheme::Light);
    QCOMPARE(Colours::of(Colours::dark().palette()).scheme(), Colours::Scheme::Dark);
    const QPalette p = Colours::dark().palette();
    QVERIFY(p.color(QPalette::Disabled, QPalette::Text) != p.color(QPalette::Active, QPalette::Text));
    QCOMPARE(p.color(QPalette::PlaceholderText), Colours::dark()[ColourRole::Muted]);
}

void TestTheme::suggestion_data()
{
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<int>("expected");
    QTest::newRow("light") << QColor(0xef, 0xef, 0xef) << QColor(Qt::black) << int(Colours::Scheme::Light);
    QTest::newRow("dark") << QColor(0x2d, 0x2d, 0x2d) << QColor(0xee, 0xee, 0xee) << int(Colours::Scheme::Dark);
    QTest::newRow("white on black") << QColor(Qt::black) << QColor(Qt::white) << int(Colours::Scheme::HighContrast);
    QTest::newRow("black on white") << QColor(Qt::white) << QColor(Qt::black) << int(Colours::Scheme::HighContrast);
}

void TestTheme::suggestion()
{
    QFETCH(QColor, window);
    QFETCH(QColor, text);
    QFETCH(int, expected);
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    QCOMPARE(int(Colours::suggestedFor(p)), expected);
}

void TestTheme::highContrastDropsGrounds()
{
    QPalette system(Qt::white, Qt::black, Qt::white, Qt::black, Qt::gray, Qt::white, Qt::white, Qt::black, Qt::black);
    system.setColor(QPalette::Highlight, Qt::yellow);
    system.setColor(QPalette::HighlightedText, Qt::black);
    const Colours colours = Colours::highContrast(system);
    QCOMPARE(colours[ColourRole::ErrorGround], QColor(Qt::black));
    QCOMPARE(colours[ColourRole::Error], QColor(Qt::white));
    QCOMPARE(colours[ColourRole::Accent], QColor(Qt::yellow));
    QVERIFY(Colours::contrast(colours[ColourRole::OnSelection], colours[ColourRole::Selection]) >= 4.5);
    // The palette made of it carries the scheme on.
    QCOMPARE(Colours::of(colours.palette()).scheme(), Colours::Scheme::HighContrast);
    QCOMPARE(Colours::of(colours.palette())[ColourRole::Window], QColor(Qt::black));
}

void TestTheme::labelsFollowTheTheme()
{
    applyTheme(*qApp, Appearance::Light);
    TextLabel label(QStringLiteral("text"), TextStyle::Body, ColourRole::Muted);
    label.show();
    QCOMPARE(label.palette().color(QPalette::WindowText), Colours::light()[ColourRole::Muted]);
    applyTheme(*qApp, Appearance::Dark);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), Colours::dark()[ColourRole::Muted]);
    QCOMPARE(Colours::of(label.palette()).scheme(), Colours::Scheme::Dark);
    QCOMPARE(label.textFormat(), Qt::PlainText);
}

void TestTheme::quietAndClearedTextFollowTheTheme()
{
    applyTheme(*qApp, Appearance::Light);
    QLineEdit edit;
    edit.show();
    setQuiet(&edit, true);
    QCOMPARE(edit.palette().color(QPalette::Text), Colours::light()[ColourRole::Muted]);
    setShowsCleared(&edit, true);
    QCOMPARE(edit.palette().color(QPalette::Text), Colours::light()[ColourRole::Cleared]);
    applyTheme(*qApp, Appearance::Dark);
    QTRY_COMPARE(edit.palette().color(QPalette::Text), Colours::dark()[ColourRole::Cleared]);
    setShowsCleared(&edit, false);
    setQuiet(&edit, false);
    QCOMPARE(edit.palette().color(QPalette::Text), Colours::dark()[ColourRole::Text]);
}

void TestTheme::focusRingAndErrorBorderAreDrawn()
{
    applyTheme(*qApp, Appearance::Light);
    const Colours colours = Colours::light();
    QWidget window;
    auto *first = new QLineEdit(&window);
    auto *second = new QLineEdit(&window);
    first->setGeometry(8, 8, 200, 32);
    second->setGeometry(8, 60, 200, 32);
    window.resize(240, 120);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    second->setFocus();
    QVERIFY(pixelsOf(*first, colours[ColourRole::ControlLine]) > 200);
    QCOMPARE(pixelsOf(*first, colours[ColourRole::Accent]), 0);
    first->setFocus();
    QVERIFY(pixelsOf(*first, colours[ColourRole::Accent]) > 600); // two pixels all around
    setFieldTone(first, Tone::Error);
    QVERIFY(pixelsOf(*first, colours[ColourRole::Error]) > 600);
    QVERIFY(pixelsOf(*first, colours[ColourRole::Accent]) > 600); // an error does not hide the focus
}

void TestTheme::controlsAreBigEnough()
{
    applyTheme(*qApp, Appearance::Light);
    QLineEdit edit;
    QComboBox combo;
    QPushButton button(QStringLiteral("Go"));
    for (const QWidget *widget :
         {static_cast<QWidget *>(&edit), static_cast<QWidget *>(&combo), static_cast<QWidget *>(&button)}) {
        const int height = widget->sizeHint().height();
        QVERIFY2(height >= 28, widget->metaObject()->className());
        QCOMPARE(height, metrics::controlHeight(widget->fontMetrics()));
    }
    QFont large = edit.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    edit.setFont(large);
    QVERIFY(edit.sizeHint().height() >= QFontMetrics(large).height() + 8);
}

void TestTheme::typeScale()
{
    QFont base;
    base.setPointSizeF(10);
    QCOMPARE(styledFont(base, TextStyle::Title).pointSizeF(), 13.8);
    QCOMPARE(styledFont(base, TextStyle::Caption).weight(), QFont::DemiBold);
    base.setPixelSize(20);
    QCOMPARE(styledFont(base, TextStyle::Caption).pixelSize(), 17);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
