// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/application.h"

int main(int argc, char **argv)
{
    return jobwright::runJobwright(argc, argv);
}
