// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/windowhost.h"

#include <QWidget>

namespace jobwright {

class IconLabel;
class TextLabel;

/// Whether the service answers, as a dot and a word.
class ConnectionLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionLabel(QWidget *parent = nullptr);

    void setConnection(WindowHost::Connection connection);

private:
    IconLabel *m_icon;
    TextLabel *m_word;
};

} // namespace jobwright
