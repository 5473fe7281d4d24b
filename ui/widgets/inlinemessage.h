// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tone.h"

#include <QWidget>

namespace jobwright {

class IconLabel;
class TextLabel;

/// One message under an editor: icon and text. Hidden while the text is empty. Plain text, wraps.
class InlineMessage : public QWidget
{
    Q_OBJECT

public:
    explicit InlineMessage(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_tone; }

    /// Error and Warning come with their icons, Neutral is quiet help text without one.
    void setMessage(Tone tone, const QString &text);
    void clear() { setMessage(Tone::Neutral, {}); }

private:
    IconLabel *m_icon;
    TextLabel *m_text;
    Tone m_tone = Tone::Neutral;
};

} // namespace jobwright
