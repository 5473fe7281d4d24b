// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/draftexport.h"

#include "base/clock.h"
#include "pages/workspace.h"
#include "widgets/prompts.h"
#include "work/handover.h"

#include <QCoreApplication>

namespace jobwright {

namespace {

struct DraftExport
{
    Q_DECLARE_TR_FUNCTIONS(DraftExport)
};

} // namespace

void exportDraft(const Draft &draft, const Workspace &workspace, QWidget *parent,
                 std::function<void(const QString &path)> done)
{
    const HandoverFile file = handoverOf(draft, workspace.profile, workspace.clock.nowUtc());
    Prompts &prompts = workspace.prompts;
    Prompts::FileQuestion question;
    question.title = DraftExport::tr("Export the draft of job %1").arg(draft.jobId);
    question.suggestedName = handoverName(draft.jobId);
    question.filters = {DraftExport::tr("Drafts of Jobwright (*.jobwright)")};
    question.suffix = handoverSuffix();
    prompts.chooseFileToSave(parent, question, [file, &prompts, parent, done = std::move(done)](const QString &path) {
        const auto end = [done](const QString &written) {
            if (done)
                done(written);
        };
        if (path.isEmpty()) {
            end({});
            return;
        }
        const QString trouble = writeHandover(path, file);
        if (trouble.isEmpty())
            end(path);
        else
            prompts.message(parent, DraftExport::tr("The draft was not exported"), trouble, [end] { end({}); });
    });
}

} // namespace jobwright
