// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jobwright {

/// True where JSON in UTF-8 cannot carry the text as it is, or the service would cut it: NUL, lone surrogates.
[[nodiscard]] bool hasUnsendable(const QString &text);
/// The same text with every such code unit, and other control characters but TAB, LF and CR, made visible (U+2400 block
/// for C0 and DEL, U+FFFD for C1 and surrogates). Applied to what is pasted, never to what was loaded.
[[nodiscard]] QString madeVisible(const QString &text);
/// Right-to-left text and bidirectional controls wrapped per paragraph in U+2068 … U+2069, so that they cannot turn the
/// words around them (UAX #9); other text as it is. For text that is put into a sentence.
[[nodiscard]] QString isolated(const QString &text);
/// Cut at `most` UTF-16 units with an ellipsis, between two characters as a person sees them (0: not cut).
[[nodiscard]] QString elided(const QString &text, int most);
/// Text from the service for a label: controls made visible, bidirectional controls isolated, elided() at `most`.
[[nodiscard]] QString forDisplay(const QString &text, int most = 0);

} // namespace jobwright
