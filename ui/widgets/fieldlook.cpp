// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fieldlook.h"

#include "widgets/colours.h"

#include <QApplication>
#include <QEvent>
#include <QVariant>
#include <QWidget>

namespace jobwright {

namespace {

constexpr auto toneProperty = "jobwrightTone";
constexpr auto quietProperty = "jobwrightQuiet";
constexpr auto clearedProperty = "jobwrightCleared";

ColourRole textRole(const QWidget *editor)
{
    if (showsCleared(editor))
        return ColourRole::Cleared;
    return isQuiet(editor) ? ColourRole::Muted : ColourRole::Text;
}

/// Keeps the text colour of one editor in step with its look and with the theme: editors paint text with their own
/// palette, where a style cannot reach.
class TextColourKeeper final : public QObject
{
public:
    explicit TextColourKeeper(QWidget *editor) : QObject(editor), m_editor(editor)
    {
        setObjectName(QStringLiteral("textColourKeeper"));
        editor->installEventFilter(this);
    }

    static void refresh(QWidget *editor)
    {
        const auto name = QStringLiteral("textColourKeeper");
        auto *keeper = static_cast<TextColourKeeper *>(editor->findChild<QObject *>(name, Qt::FindDirectChildrenOnly));
        (keeper ? keeper : new TextColourKeeper(editor))->apply();
        editor->update();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange && !m_applying)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        m_applying = true;
        const QColor text = Colours::of(QApplication::palette())[textRole(m_editor)];
        QPalette p;
        p.setColor(QPalette::Active, QPalette::Text, text);
        p.setColor(QPalette::Inactive, QPalette::Text, text);
        if (showsCleared(m_editor))
            p.setColor(QPalette::PlaceholderText, text);
        m_editor->setPalette(p);
        m_applying = false;
    }

    QWidget *m_editor;
    bool m_applying = false;
};

} // namespace

void setFieldTone(QWidget *editor, Tone tone)
{
    if (fieldTone(editor) == tone)
        return;
    editor->setProperty(toneProperty, static_cast<int>(tone));
    editor->update();
}

Tone fieldTone(const QWidget *editor)
{
    return editor ? static_cast<Tone>(editor->property(toneProperty).toInt()) : Tone::Neutral;
}

void setQuiet(QWidget *editor, bool quiet)
{
    if (isQuiet(editor) == quiet)
        return;
    editor->setProperty(quietProperty, quiet);
    TextColourKeeper::refresh(editor);
}

bool isQuiet(const QWidget *editor)
{
    return editor && editor->property(quietProperty).toBool();
}

void setShowsCleared(QWidget *editor, bool cleared)
{
    if (showsCleared(editor) == cleared)
        return;
    editor->setProperty(clearedProperty, cleared);
    TextColourKeeper::refresh(editor);
}

bool showsCleared(const QWidget *editor)
{
    return editor && editor->property(clearedProperty).toBool();
}

} // namespace jobwright
