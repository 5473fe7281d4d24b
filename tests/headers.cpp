// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing stands here: the target of this file is there for its precompiled headers, which all tests use.
