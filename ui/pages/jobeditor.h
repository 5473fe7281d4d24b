// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/changewords.h"
#include "jobs/fieldid.h"
#include "jobs/person.h"
#include "pages/resultwords.h"
#include "work/editview.h"
#include "work/submission.h"

#include <QList>
#include <QWidget>

class QScrollArea;

namespace jobwright {

class Banner;
class Clock;
class CustomFieldPanel;
class EditSession;
class EditorFooter;
class FieldForm;
class JobHeader;
class JobSender;

/// The form of one job over its editing session: header, what the service said, fields, custom fields, footer. Submits
/// and says what became of it, also of what the outbox does with the draft; the rest of the window stays usable
/// meanwhile.
class JobEditor : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    JobEditor(EditSession &session, JobSender &sender, const Clock &clock, QWidget *parent = nullptr);

    /// An attempt is under way, here or in the outbox.
    [[nodiscard]] bool isSubmitting() const;
    [[nodiscard]] Banner &banner() { return *m_banner; }

    void setPersons(const QList<Person> &persons, const QString &whyNone);
    void setSavedLine(const QString &line, bool trouble);
    /// Says something in the banner that is not about a submission.
    void tell(const BannerContent &content);
    /// What is set to the value that the job holds already is left out when the update is submitted.
    void setOnlyDifferences(bool only);
    void focusFirstField();
    /// The field with the focus and the cursor in it; the rest of the view is not the form's business.
    [[nodiscard]] EditView place() const;
    /// False where there is no such field (any more).
    bool goTo(const EditView &place);

    void submit();
    /// Into the outbox.
    void sendLater();
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
    /// What Submit would send now. What the outbox holds goes out as it was put there.
    [[nodiscard]] JobEdit toSend() const;
    /// From here on the draft holds what was shown, and nothing else.
    void leaveOutUnchanged();
    void connectParts();
    void refreshFooter();
    void refreshBanner();
    void begin();
    /// Where the draft stands in the outbox, while no attempt is under way.
    void showOutbox();
    void showStep(Submission::Step step);
    void showWait(std::chrono::seconds left);
    void take(const SubmissionResult &result, const JobEdit &asked, const QString &trouble);
    void settle(const SubmissionResult &result, JobEdit sent);
    void takeAction(const QString &key);
    bool focusField(const FieldId &field);
    [[nodiscard]] ChangeWords words() const;

    EditSession &m_session;
    JobSender &m_sender;
    const Clock &m_clock;
    QHash<QString, QString> m_personNames;
    bool m_onlyDifferences = false;
    bool m_showsRefusal = false; ///< the banner follows what is left of the session's problem
    bool m_awaited = false;      ///< the user asked for the attempt that is under way
    bool m_showsOutbox = false;  ///< the banner says where the draft stands in the outbox
    QList<FieldId> m_walk;       ///< the fields in error at the last step of the walk; none before the first
    qsizetype m_walked = 0;      ///< where in it the walk stands
    JobHeader *m_header;
    Banner *m_banner;
    FieldForm *m_form;
    CustomFieldPanel *m_custom;
    QScrollArea *m_scroll;
    EditorFooter *m_footer;
};

} // namespace jobwright
