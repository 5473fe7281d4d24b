// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace jobwright {

/// What one look of the doctor has shown.
struct Finding
{
    enum class State {
        Well,
        Note,  ///< worth knowing, nothing to mend
        Wrong, ///< needs somebody
    };

    QString check;   ///< for programs: `keychain`, `store`, `network`, `time`, `display` …; not translated
    QString subject; ///< which of several: the name of a profile; else empty
    State state = State::Well;
    QString title;  ///< a word or two: "Keychain"; translated, as are the following
    QString words;  ///< what is the case, whole sentences
    QString advice; ///< what to do, whole sentences; empty where there is nothing to do

    [[nodiscard]] bool operator==(const Finding &other) const = default;
};

[[nodiscard]] bool isAnythingWrong(const QList<Finding> &findings);
/// A paragraph for each, and how it stands over all. What came from outside is fit for a terminal.
[[nodiscard]] QString findingsText(const QList<Finding> &findings);
/// `{"ok", "version", "checks": [{"check", "subject", "state": "well|note|wrong", "words", "advice"}]}`.
[[nodiscard]] QJsonObject findingsJson(const QList<Finding> &findings);

} // namespace jobwright
