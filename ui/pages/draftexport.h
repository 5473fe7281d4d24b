// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace jobwright {

struct Draft;
struct Workspace;

/// Asks where to and writes the draft into a file to be handed over (work/handover.h); what went wrong is said in a
/// prompt. From memory, so it is a way out while the disk of the drafts refuses. The draft itself stays as it is.
/// `done` (may be empty) is called once, with the file that was written, or with an empty path where none was; not at
/// all when `parent` is gone by then.
void exportDraft(const Draft &draft, const Workspace &workspace, QWidget *parent,
                 std::function<void(const QString &path)> done);

} // namespace jobwright
