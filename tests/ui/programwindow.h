// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/workbench.h"
#include "pages/jobtab.h"
#include "widgets/banner.h"
#include "window/mainwindow.h"
#include "window/tenantview.h"
#include "window/windowsettings.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>

namespace jobwright {

/// The window on the program's real parts: database, keychain, network. One at a time in a process.
class ProgramWindow
{
public:
    ProgramWindow() : m_settings(home()->filePath(QStringLiteral("window.ini"))), m_window(workbench, m_settings)
    {
        m_window.resize(1200, 860);
        m_window.show();
        m_window.activateWindow();
    }

    /// A new folder that stands for the user's. Before the window is made; it goes with the next one, or the process.
    static void moveIn()
    {
        home() = std::make_unique<QTemporaryDir>();
        for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            qputenv(name, home()->path().toLocal8Bit());
    }

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] WindowSettings &settings() { return m_settings; }
    [[nodiscard]] JobTab *tab() { return m_window.tenantView() ? m_window.tenantView()->currentPage() : nullptr; }
    /// Of the job that is in front.
    template <typename T>
    [[nodiscard]] T *find(const char *name)
    {
        return tab()->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QAction *action(const QString &name) const { return m_window.findChild<QAction *>(name); }

    /// Shows the job, ready to be typed into.
    [[nodiscard]] bool open(JobId id)
    {
        m_window.openJob(id);
        return waitFor([&] { return tab() && tab()->jobId() == id && tab()->hasEditor(); });
    }
    /// In place of what is in the field.
    void type(const char *field, const QString &text)
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_window, Qt::Key(key), modifiers);
    }
    [[nodiscard]] bool showsBanner(const char *title)
    {
        return waitFor([&] {
            auto *banner = find<Banner>("editorBanner");
            return banner->isVisible() && banner->content().title.startsWith(QLatin1String(title));
        });
    }
    /// For what may take repeats, and a while of waiting before the next try.
    template <typename Condition>
    [[nodiscard]] static bool waitFor(Condition condition)
    {
        return QTest::qWaitFor(condition, int(std::chrono::milliseconds(std::chrono::minutes(1)).count()));
    }

    /// With a client of the sandbox, as the environment of the start gives it.
    Workbench workbench{Credentials{QStringLiteral("sandbox"), SecretString(QStringLiteral("sandbox"))}};

private:
    [[nodiscard]] static std::unique_ptr<QTemporaryDir> &home()
    {
        static std::unique_ptr<QTemporaryDir> folder;
        return folder;
    }

    WindowSettings m_settings;
    MainWindow m_window;
};

} // namespace jobwright
