// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "widgets/colours.h"
#include "widgets/jobwrightstyle.h"

#include <QApplication>
#include <QEvent>

namespace jobwright {

namespace {

/// Watches the platform's theme: once a full palette is set, Qt no longer reports changes of the platform's palette,
/// but it still tells every window that the theme changed.
class ThemeWatcher final : public QObject
{
public:
    explicit ThemeWatcher(QApplication &application) : QObject(&application)
    {
        setObjectName(QStringLiteral("themeWatcher"));
        application.installEventFilter(this);
    }

    void setAppearance(Appearance appearance)
    {
        m_appearance = appearance;
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ThemeChange && watched->isWindowType() && !m_applying)
            QMetaObject::invokeMethod(
                this, [this] { apply(); }, Qt::QueuedConnection);
        return false;
    }

private:
    [[nodiscard]] Colours wanted()
    {
        if (m_appearance == Appearance::Light)
            return Colours::light();
        if (m_appearance == Appearance::Dark)
            return Colours::dark();
        // An empty palette uncovers the platform's own.
        QApplication::setPalette(QPalette());
        const QPalette system = QApplication::palette();
        switch (Colours::suggestedFor(system)) {
        case Colours::Scheme::Light:
            return Colours::light();
        case Colours::Scheme::Dark:
            return Colours::dark();
        case Colours::Scheme::HighContrast:
            break;
        }
        return Colours::highContrast(system);
    }

    void apply()
    {
        m_applying = true;
        QApplication::setPalette(wanted().palette());
        m_applying = false;
    }

    Appearance m_appearance = Appearance::System;
    bool m_applying = false;
};

} // namespace

void applyTheme(QApplication &application, Appearance appearance)
{
    auto *watcher = static_cast<ThemeWatcher *>(
        application.findChild<QObject *>(QStringLiteral("themeWatcher"), Qt::FindDirectChildrenOnly));
    if (!watcher) {
        watcher = new ThemeWatcher(application);
        QApplication::setStyle(new JobwrightStyle);
    }
    watcher->setAppearance(appearance);
}

} // namespace jobwright
