// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is pasted and dropped into the editors.
#include "texteditors.h"

#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QUrl>

#include <memory>

using namespace jobwright;

namespace {

enum class Way { Key, Menu, MiddleClick, Drop };

/// Where the mouse and drops arrive: the line inside of a list, the viewport inside of a text.
QWidget *target(QWidget *editor)
{
    QWidget *below = editor->childAt(editor->rect().center() - QPoint(10, 0));
    return below ? below : editor;
}

std::unique_ptr<QMimeData> mime(const QString &text, const QString &html = {})
{
    auto data = std::make_unique<QMimeData>();
    if (!text.isNull())
        data->setText(text);
    if (!html.isNull())
        data->setHtml(html);
    return data;
}

template <typename Event>
bool drag(QWidget *widget, const QMimeData &data)
{
    Event event(widget->rect().center(), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
    return event.isAccepted();
}

void pasteByMenu(QWidget *widget)
{
    const QPoint at = widget->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    bool found = false;
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (!action->text().startsWith(QStringLiteral("&Paste")))
            continue;
        found = true;
        if (action->isEnabled())
            action->trigger();
    }
    QVERIFY(found);
    menu->close();
}

void bring(Way way, QWidget *editor, std::unique_ptr<QMimeData> data)
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    switch (way) {
    case Way::Key:
        clipboard.setMimeData(data.release());
        QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
        break;
    case Way::Menu:
        clipboard.setMimeData(data.release());
        pasteByMenu(target(editor));
        break;
    case Way::MiddleClick:
        if (!clipboard.supportsSelection())
            QSKIP("This system has no selection to paste by the middle button.");
        clipboard.setMimeData(data.release(), QClipboard::Selection);
        QTest::mouseClick(target(editor), Qt::MiddleButton);
        break;
    case Way::Drop:
        if (drag<QDragEnterEvent>(target(editor), *data) && drag<QDragMoveEvent>(target(editor), *data))
            drag<QDropEvent>(target(editor), *data);
        break;
    }
}

} // namespace

Q_DECLARE_METATYPE(Way)

class TestTextInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void pasted_data();
    void pasted();
    void droppedLink_data();
    void droppedLink();
    void nothingForAPicture_data();
    void nothingForAPicture();
    void lockedTakesNothing_data();
    void lockedTakesNothing();
    void serviceKeepsItsLineBreaks();
};

void TestTextInput::pasted_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<Way>("way");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("line");
    struct Source
    {
        const char *name;
        QString text, html, lines, line;
    };
    const QString rich = QStringLiteral("<p style='color:red'><b>Key</b> at<img src='file:///etc/hostname'> the "
                                        "<a href='https://evil.test'>desk</a></p><p>Mo&ndash;Fr&nbsp;9</p>");
    const QList<Source> sources{
        {"formatted", QStringLiteral("Key at the desk"), rich, QStringLiteral("Key at the desk"),
         QStringLiteral("Key at the desk")},
        {"formatted without a plain form",
         {},
         rich,
         QStringLiteral("Key at the desk\nMo\u2013Fr 9"),
         QStringLiteral("Key at the desk Mo\u2013Fr 9")},
        {"HTML as text",
         QStringLiteral("<b>Key</b> &amp;"),
         {},
         QStringLiteral("<b>Key</b> &amp;"),
         QStringLiteral("<b>Key</b> &amp;")},
        {"places of pictures",
         QStringLiteral("Key\uFFFC here"),
         {},
         QStringLiteral("Key here"),
         QStringLiteral("Key here")},
        {"line separator", QStringLiteral("a\u2028b"), {}, QStringLiteral("a\u2028b"), QStringLiteral("a b")},
        {"paragraph separator", QStringLiteral("a\u2029b"), {}, QStringLiteral("a\nb"), QStringLiteral("a b")},
        {"no-break space", QStringLiteral("9\u00A0h"), {}, QStringLiteral("9\u00A0h"), QStringLiteral("9\u00A0h")},
        {"line breaks", QStringLiteral("a\r\nb\rc\nd"), {}, QStringLiteral("a\nb\nc\nd"), QStringLiteral("a b c d")},
        {"a cell of a spreadsheet", QStringLiteral("PO-1\r\n"), {}, QStringLiteral("PO-1\n"), QStringLiteral("PO-1")},
        {"controls", QStringLiteral("a\u0007b"), {}, QStringLiteral("a\u2407b"), QStringLiteral("a\u2407b")}};
    const QList<QPair<Way, const char *>> ways{
        {Way::Key, "by key"}, {Way::Menu, "by menu"}, {Way::MiddleClick, "by middle button"}, {Way::Drop, "dropped"}};
    for (const Source &source : sources) {
        for (const Place &place : places()) {
            for (const auto &[way, word] : ways)
                QTest::newRow(qPrintable(
                    QStringLiteral("P11 %1, %2, %3").arg(QLatin1String(source.name), QLatin1String(word), place.name)))
                    << place << way << source.text << source.html << source.lines << source.line;
        }
    }
}

void TestTextInput::pasted()
{
    QFETCH(Place, place);
    QFETCH(Way, way);
    QFETCH(QString, text);
    QFETCH(QString, html);
    QFETCH(QString, lines);
    QFETCH(QString, line);
    Editors editors(jobWith({}));
    QVERIFY(editors.ready());
    QWidget *editor = editors.enter(place);
    QVERIFY(editor);
    bring(way, editor, mime(text, html));
    QCOMPARE(editors.input(place), (FieldInput{Change::Kind::Set, place.severalLines ? lines : line}));
    QCOMPARE(editors.session.inputs().size(), 1);
}

void TestTextInput::droppedLink_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("text");
    for (const Place &place : places()) {
        QTest::newRow(qPrintable(QStringLiteral("P11 %1").arg(place.name))) << place << QString();
        QTest::newRow(qPrintable(QStringLiteral("P11 %1, with its title").arg(place.name)))
            << place << QStringLiteral("Mill Lane");
    }
}

void TestTextInput::droppedLink()
{
    QFETCH(Place, place);
    QFETCH(QString, text);
    Editors editors(jobWith({}));
    QVERIFY(editors.ready());
    QWidget *editor = editors.enter(place);
    auto data = std::make_unique<QMimeData>();
    data->setUrls({QUrl(QStringLiteral("https://maps.test/?q=12"))});
    if (!text.isEmpty())
        data->setText(text);
    bring(Way::Drop, editor, std::move(data));
    const QString expected = text.isEmpty() ? QStringLiteral("https://maps.test/?q=12") : text;
    QCOMPARE(editors.input(place), (FieldInput{Change::Kind::Set, expected}));
}

void TestTextInput::nothingForAPicture_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<Way>("way");
    for (const Place &place : places()) {
        for (const Way way : {Way::Key, Way::Menu, Way::MiddleClick, Way::Drop})
            QTest::newRow(qPrintable(QStringLiteral("P11 %1 %2").arg(place.name).arg(int(way)))) << place << way;
    }
}

void TestTextInput::nothingForAPicture()
{
    QFETCH(Place, place);
    QFETCH(Way, way);
    Editors editors(jobWith(QStringLiteral("NG-1")));
    QVERIFY(editors.ready());
    QWidget *editor = editors.enter(place);
    QVERIFY(editor);
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(Qt::red);
    auto data = std::make_unique<QMimeData>();
    data->setImageData(picture);
    bring(way, editor, std::move(data));
    QVERIFY(!editors.session.isTouched());
}

void TestTextInput::lockedTakesNothing_data()
{
    nothingForAPicture_data();
}

void TestTextInput::lockedTakesNothing()
{
    QFETCH(Place, place);
    QFETCH(Way, way);
    Job job = jobWith(QStringLiteral("NG-1"));
    for (const Place &each : places())
        job.unreadable.insert(each.field, QStringLiteral("{}"));
    Editors editors(job);
    QVERIFY(editors.ready());
    QVERIFY(!editors.session.whyLocked(place.field).isEmpty());
    if (QWidget *editor = editors.enter(place); editor && way != Way::Menu) // a cell does not open
        bring(way, editor, mime(QStringLiteral("x")));
    QVERIFY(!editors.session.isTouched());
    if (auto *editor = editors.form->findChild<QPlainTextEdit *>(place.name))
        QCOMPARE(editor->toPlainText(), QStringLiteral("NG-1"));
}

void TestTextInput::serviceKeepsItsLineBreaks()
{
    Editors editors(jobWith(QStringLiteral("a\r\nb")));
    QVERIFY(editors.ready());
    const Place description = places().first();
    QWidget *editor = editors.enter(description);
    QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
    bring(Way::Key, editor, mime(QStringLiteral("\nc")));
    QCOMPARE(editors.input(description).text, QStringLiteral("a\r\nb\r\nc"));
}

QTEST_MAIN(TestTextInput)
#include "tst_textinput.moc"
