// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/profile.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace jobwright {

class InlineMessage;
class TextLabel;

/// What the window shows while no tenant is chosen: try the sandbox, connect to a service, or choose a known profile.
class FirstRunPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget *parent = nullptr);

    /// Profiles that exist already, an administrator's included.
    void setProfiles(const QList<Profile> &profiles);
    /// What is being done, such as starting the sandbox; empty when nothing is.
    void setBusy(const QString &words);
    void setTrouble(const QString &words);

Q_SIGNALS:
    void sandboxWanted();
    void connectionWanted();
    void profileWanted(const QUuid &id);

private:
    [[nodiscard]] QWidget *makeCards();

    QPushButton *m_sandbox;
    QPushButton *m_connect;
    QWidget *m_profileBox;
    QVBoxLayout *m_profiles;
    InlineMessage *m_message;
    TextLabel *m_hint;
};

} // namespace jobwright
