// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jobwright {

/// True where JSON in UTF-8 cannot carry the text as it is, or the service would cut it: NUL, lone surrogates.
[[nodiscard]] bool hasUnsendable(const QString &text);
/// The same text with every such code unit, and other control characters but TAB, LF and CR, made visible (U+2400 block
/// for controls, U+FFFD for surrogates). Applied to what is pasted, never to what was loaded.
[[nodiscard]] QString madeVisible(const QString &text);
/// Text from the service for a label: controls made visible, bidirectional overrides isolated, cut at `most` characters
/// with an ellipsis (0: not cut).
[[nodiscard]] QString forDisplay(const QString &text, int most = 0);

} // namespace jobwright
