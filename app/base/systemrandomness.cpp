// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/systemrandomness.h"

#include <QRandomGenerator>

namespace jobwright {

double SystemRandomness::unit()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace jobwright
