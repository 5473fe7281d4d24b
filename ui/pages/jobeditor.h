// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/changewords.h"
#include "jobs/person.h"
#include "pages/resultwords.h"
#include "work/submission.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace jobwright {

class Banner;
class Clock;
class CustomFieldPanel;
class DraftRecord;
class EditSession;
class EditorFooter;
class FieldForm;
class JobHeader;
class JobService;

/// The form of one job over its editing session: header, what the service said, fields, custom fields, footer. Submits
/// and says what became of it; the rest of the window stays usable meanwhile.
class JobEditor : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    JobEditor(EditSession &session, DraftRecord &record, JobService &service, const Clock &clock, QString profileName,
              QWidget *parent = nullptr);

    [[nodiscard]] bool isSubmitting() const { return !m_submission.isNull(); }
    [[nodiscard]] Banner &banner() { return *m_banner; }

    void setPersons(const QList<Person> &persons, const QString &whyNone);
    void setSavedLine(const QString &line, bool trouble);
    /// Says something in the banner that is not about a submission.
    void tell(const BannerContent &content);
    void focusFirstField();

    void submit();
    /// Goes on with an update of which the program does not know what became; `before` is the job as read before it.
    void resume(const Job &before, const JobEdit &sent);
    void cancel();
    void revert();
    void showPreview();
    /// F8: the next (or previous) field with an error; around at the end.
    void walkErrors(int step);

Q_SIGNALS:
    /// A submission began or ended.
    void submittingChanged();
    /// After the result was shown and the session settled.
    void finished(const jobwright::SubmissionResult &result);
    /// The user asked for the job's present values.
    void reloadWanted();

private:
    void layOut();
    void connectParts();
    void refreshFooter();
    void refreshBanner();
    void begin(Submission *submission);
    void showStep(Submission::Step step);
    void take(const SubmissionResult &result, const QString &trouble);
    void settle(const SubmissionResult &result, JobEdit sent);
    void takeAction(const QString &key);
    bool focusField(const FieldId &field);
    [[nodiscard]] ChangeWords words() const;

    EditSession &m_session;
    DraftRecord &m_record;
    JobService &m_service;
    const Clock &m_clock;
    QString m_profileName;
    QHash<QString, QString> m_personNames;
    QPointer<Submission> m_submission;
    SubmissionResult m_last;
    bool m_showsRefusal = false; ///< the banner follows what is left of the session's problem
    qsizetype m_walked = -1;
    JobHeader *m_header;
    Banner *m_banner;
    FieldForm *m_form;
    CustomFieldPanel *m_custom;
    QScrollArea *m_scroll;
    EditorFooter *m_footer;
};

} // namespace jobwright
