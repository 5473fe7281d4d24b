// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tone.h"

class QWidget;

namespace jobwright {

/// How JobwrightStyle draws an editor or a button beyond what Qt knows. Kept as properties of the widget.

/// Error and Warning colour the border of an editor; Error also the text of a button that destroys.
void setFieldTone(QWidget *editor, Tone tone);
[[nodiscard]] Tone fieldTone(const QWidget *editor);

/// A quiet editor shows a kept value: panel ground and muted text, and yet it can be typed into.
void setQuiet(QWidget *editor, bool quiet);
[[nodiscard]] bool isQuiet(const QWidget *editor);

/// "will be cleared" in the editor's place: the text takes the colour of cleared things.
void setShowsCleared(QWidget *editor, bool cleared);
[[nodiscard]] bool showsCleared(const QWidget *editor);

} // namespace jobwright
