// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/changewords.h"
#include "widgets/bannercontent.h"
#include "work/submissionresult.h"

#include <QCoreApplication>

namespace jobwright {

/// What a banner says about a refusal or the end of a submission. Keys of links are FieldId::path().
class ResultWords
{
    Q_DECLARE_TR_FUNCTIONS(jobwright::ResultWords)

public:
    /// Keys of actions.
    [[nodiscard]] static QString retryAction() { return QStringLiteral("retry"); } ///< submit again
    [[nodiscard]] static QString checkAction() { return QStringLiteral("check"); } ///< read and compare again
    [[nodiscard]] static QString reloadAction()
    {
        return QStringLiteral("reload");
    } ///< take what the service holds now

    /// `words` knows the job that the submission was for.
    explicit ResultWords(ChangeWords words);

    [[nodiscard]] BannerContent result(const SubmissionResult &result) const;
    /// What is still wrong of a refusal: the session takes messages out of it as fields are edited.
    [[nodiscard]] BannerContent refusal(const Problem &problem) const;
    /// Everything about a problem that support asks for; empty where there is nothing.
    [[nodiscard]] static QString details(const Problem &problem);

private:
    [[nodiscard]] BannerContent confirmed(const SubmissionResult &result) const;
    [[nodiscard]] BannerContent storedDifferently(const SubmissionResult &result) const;
    [[nodiscard]] BannerContent conflict(const SubmissionResult &result) const;
    [[nodiscard]] BannerContent unknown(const SubmissionResult &result) const;
    [[nodiscard]] BannerContent failed(Tone tone, const Problem &problem, const QString &title,
                                       const QString &safe) const;
    [[nodiscard]] QString sentValue(const FieldId &field, const Change &change) const;

    ChangeWords m_words;
};

} // namespace jobwright
