// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a job's tab says, asks and offers about changes that were made already: those of somebody else, of another
// window, and one's own to be undone.
#include "base/clock.h"
#include "models/jobtimewords.h"
#include "pages/conflictpage.h"
#include "pages/jobeditor.h"
#include "pages/jobtab.h"
#include "widgets/banner.h"
#include "work/conflictresolution.h"
#include "work/decisions.h"
#include "work/draftkeeper.h"
#include "work/draftrecord.h"
#include "work/editsession.h"
#include "work/persondirectory.h"
#include "work/undochange.h"

#include <QStackedLayout>
#include <QUndoStack>

#include <utility>

namespace jobwright {

void JobTab::tellOfCopy()
{
    BannerContent content;
    content.tone = Tone::Warning;
    content.title = tr("This draft was changed in another window");
    content.text = tr("What you typed here goes on as a draft of its own. Every draft of this job is under Drafts.");
    content.closable = true;
    m_copy->present(content);
}

/// True where there is something to decide; the page is shown then.
bool JobTab::showConflict(const Job &base, const Job &theirs)
{
    if (m_resolution && m_resolution->base() == base && m_resolution->theirs() == theirs)
        return true; // read again and found the same: what was decided stays
    auto resolution = std::make_unique<ConflictResolution>(base, theirs, m_session->inputs());
    if (resolution->clashes().isEmpty()) {
        leaveConflict();
        return false;
    }
    const bool hadFocus = isAncestorOf(window()->focusWidget()) || hasFocus();
    delete std::exchange(m_conflict, nullptr); // the focus leaves it, and what is typed is saved
    m_resolution = std::move(resolution);
    Decisions::restore(*m_resolution, Decisions::in(m_record->draft().view));
    connect(m_resolution.get(), &ConflictResolution::changed, this,
            [this, made = m_resolution.get()] { m_keeper->noteDecisions(Decisions::of(*made)); });
    const JobTimeWords when(m_workspace.clock.nowUtc());
    const QDateTime began = m_record->draft().baseReadAt;
    m_conflict = new ConflictPage(
        *m_resolution, {began.isValid() ? when.moment(began) : QString(), when.moment(m_workspace.clock.nowUtc())},
        this);
    connect(m_conflict, &ConflictPage::backWanted, this, &JobTab::leaveConflict);
    connect(m_conflict, &ConflictPage::sendWanted, this, &JobTab::sendResolved);
    m_stack->addWidget(m_conflict);
    m_stack->setCurrentWidget(m_conflict);
    refreshPersons();
    refreshSavedLine();
    if (hadFocus)
        m_conflict->focusOpen();
    Q_EMIT stateChanged();
    return true;
}

void JobTab::leaveConflict()
{
    if (!m_conflict)
        return;
    const bool hadFocus = m_conflict->isAncestorOf(window()->focusWidget());
    m_stack->setCurrentWidget(m_editor);
    m_conflict->hide();
    m_conflict->deleteLater(); // the click that leads here comes from inside
    // The page shows the resolution as long as it lives.
    m_resolution.release()->setParent(m_conflict);
    m_conflict = nullptr;
    if (hadFocus)
        m_editor->focusFirstField();
    Q_EMIT stateChanged();
}

void JobTab::sendResolved()
{
    const Job theirs = m_resolution->theirs();
    const JobInput input = m_resolution->result();
    m_editor->banner().dismiss();
    leaveConflict();
    m_keeper->noteDecisions({});
    m_session->rebase(theirs, input);
    m_editor->submit(); // does nothing where nothing is left to send
}

bool JobTab::undoChange(const HistoryEntry &entry)
{
    if (isSubmitting())
        return false;
    m_undo = entry;
    reload();
    return true;
}

void JobTab::applyUndo()
{
    const std::optional<HistoryEntry> entry = std::exchange(m_undo, {});
    if (!entry || !hasEditor())
        return; // the open question comes first
    const ChangeWords words(m_session->base(), m_workspace.persons.names());
    const UndoChange undo(*entry, m_session->base());
    BannerContent content;
    for (const UndoChange::Left &left : undo.left())
        content.extra.push_back(UndoChange::words(left, words));
    JobInput place;
    for (auto it = undo.input().cbegin(); it != undo.input().cend(); ++it) {
        if (m_session->input(it.key()).kind == Change::Kind::Keep)
            place.insert(it.key(), it.value());
        else
            content.extra.push_back(tr("%1: your draft changes this field already").arg(words.label(it.key())));
    }
    const int placed = int(place.size());
    if (placed > 0)
        m_session->undoStack().beginMacro(tr("Undo a sent change"));
    for (auto it = place.cbegin(); it != place.cend(); ++it) {
        if (it.key().isCustom())
            m_session->addCustomField(it.key().definitionId()); // only where the job does not list it
        m_session->setInput(it.key(), it.value());
    }
    if (placed > 0)
        m_session->undoStack().endMacro();
    content.tone = placed > 0 ? Tone::Accent : Tone::Warning;
    content.title = placed > 0 ? tr("%n old value(s) put back into the draft", nullptr, placed)
                               : tr("Nothing of this change can be undone");
    content.text = placed > 0 ? tr("Nothing has been sent yet. Look at it, then submit.") : QString();
    content.closable = true;
    m_editor->tell(content);
}

} // namespace jobwright
