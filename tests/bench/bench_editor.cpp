// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for in the form of a job with 2,000 custom fields: until it stands there, and from a key press to
// the painted field. On a real X server with software rendering.
#include "benchjobs.h"
#include "benchtable.h"

#include "fields/customfieldpanel.h"
#include "fields/customfieldtable.h"
#include "fields/fieldform.h"
#include "widgets/theme.h"
#include "work/editsession.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace jobwright;

namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// A job's form as the editor page composes it.
struct Form
{
    explicit Form(int customFields) : session(benchJob(1'004'471, customFields))
    {
        window.resize(1200, 900);
        auto *layout = new QVBoxLayout(&window);
        form = new FieldForm(session, &window);
        panel = new CustomFieldPanel(session, &window);
        layout->addWidget(form);
        layout->addWidget(panel, 1);
    }

    EditSession session;
    QWidget window;
    FieldForm *form = nullptr;
    CustomFieldPanel *panel = nullptr;
};

double openOnce(int customFields)
{
    QElapsedTimer timer;
    timer.start();
    Form form(customFields);
    form.window.show();
    if (!QTest::qWaitForWindowExposed(&form.window))
        return 0;
    QApplication::processEvents(); // the first painting
    return milliseconds(timer);
}

void pressKey(QWidget *target, int key, const QString &text)
{
    QApplication::postEvent(target, new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, text));
    QApplication::postEvent(target, new QKeyEvent(QEvent::KeyRelease, key, Qt::NoModifier, text));
}

/// Presses 400 keys; each sample ends when nothing is left to handle, painting included.
std::vector<double> typeInto(QWidget *target)
{
    std::vector<double> samples;
    for (int i = 0; i < 400; ++i) {
        const QChar letter(u'a' + i % 26);
        QElapsedTimer timer;
        timer.start();
        pressKey(target, Qt::Key_A + i % 26, letter);
        QApplication::sendPostedEvents();
        QApplication::processEvents();
        samples.push_back(milliseconds(timer));
        QTest::qWait(1);
    }
    return samples;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme(application, Appearance::Light);
    BenchTable table(QStringLiteral("Editor"));

    std::vector<double> opening;
    for (int i = 0; i < 12; ++i) {
        const double sample = openOnce(2000);
        if (i > 1) // the first two load fonts and icons
            opening.push_back(sample);
    }
    std::vector<double> plain;
    for (int i = 0; i < 10; ++i)
        plain.push_back(openOnce(12));
    table.addSamples(QStringLiteral("open a job with 2,000 custom fields"), opening, 150);
    table.addSamples(QStringLiteral("open a job with 12 custom fields"), plain);

    Form form(2000);
    form.window.show();
    if (!QTest::qWaitForWindowExposed(&form.window))
        return 1;
    QApplication::setActiveWindow(&form.window);
    form.form->focusField(FieldKey::Reference);
    QApplication::processEvents();
    QWidget *editor = QApplication::focusWidget();
    if (!editor)
        return 1;
    table.addSamples(QStringLiteral("key press to painted field, reference, with 2,000 custom fields"),
                     typeInto(editor), 8);
    if (!form.session.resolved().edit.contains(FieldKey::Reference))
        return 1; // the keys went nowhere

    form.panel->focusField(4000);
    pressKey(&form.panel->table(), Qt::Key_F2, {});
    QApplication::sendPostedEvents();
    QApplication::processEvents();
    auto *cell = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (!cell)
        return 1;
    table.addSamples(QStringLiteral("key press to painted cell of the table, 2,000 rows"), typeInto(cell), 8);
    table.print();
    return 0;
}
