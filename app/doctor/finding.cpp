// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/finding.h"

#include "jobs/textrules.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace jobwright {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

QString stateWord(Finding::State state)
{
    switch (state) {
    case Finding::State::Well:
        return QStringLiteral("well");
    case Finding::State::Note:
        return QStringLiteral("note");
    case Finding::State::Wrong:
        break;
    }
    return QStringLiteral("wrong");
}

QString stateMark(Finding::State state)
{
    switch (state) {
    case Finding::State::Well:
        //: before a line about something that was looked at: nothing is wrong with it
        return Words::tr("well");
    case Finding::State::Note:
        //: before a line about something that was looked at: worth knowing, not wrong
        return Words::tr("note");
    case Finding::State::Wrong:
        break;
    }
    //: before a line about something that was looked at: it does not work as it should
    return Words::tr("WRONG");
}

} // namespace

bool isAnythingWrong(const QList<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.state == Finding::State::Wrong; });
}

QString findingsText(const QList<Finding> &findings)
{
    QString text;
    for (const Finding &finding : findings) {
        const QString title =
            finding.subject.isEmpty() ? finding.title : finding.title + QStringLiteral(" – ") + finding.subject;
        text += QStringLiteral("%1: %2\n  %3\n")
                    .arg(stateMark(finding.state), forDisplay(title), forDisplay(finding.words));
        if (!finding.advice.isEmpty())
            text += QStringLiteral("  → %1\n").arg(forDisplay(finding.advice));
    }
    const auto wrong = std::count_if(findings.begin(), findings.end(),
                                     [](const Finding &finding) { return finding.state == Finding::State::Wrong; });
    text += u'\n';
    text += wrong == 0 ? Words::tr("All is well.") : Words::tr("%n thing(s) need(s) attention.", nullptr, int(wrong));
    return text + u'\n';
}

QJsonObject findingsJson(const QList<Finding> &findings)
{
    QJsonArray checks;
    for (const Finding &finding : findings) {
        checks.append(QJsonObject{{QStringLiteral("check"), finding.check},
                                  {QStringLiteral("subject"), finding.subject},
                                  {QStringLiteral("state"), stateWord(finding.state)},
                                  {QStringLiteral("words"), finding.words},
                                  {QStringLiteral("advice"), finding.advice}});
    }
    return {{QStringLiteral("ok"), !isAnythingWrong(findings)},
            {QStringLiteral("version"), QStringLiteral(JOBWRIGHT_VERSION)},
            {QStringLiteral("checks"), checks}};
}

} // namespace jobwright
