// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connectioncheck.h"
#include "account/profile.h"
#include "base/secretstring.h"

#include <QDialog>
#include <QList>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace jobwright {

class BusyBar;
class ConnectionForm;
class InlineMessage;
struct Policies;

/// Sets up a connection, tests it and has it saved. What it asks for is done by its owner, who answers with the
/// setters.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    /// `secretKnown`: the keychain holds a secret of this profile already.
    ConnectionDialog(const Profile &profile, bool secretKnown, const Policies &policies, QWidget *parent = nullptr);

    void setTesting(bool testing);
    /// Everything known so far, in order.
    void showChecks(const QList<ConnectionCheck> &checks, const QString &summary);
    /// The keychain took it; closes.
    void saved();
    /// The keychain did not take the secret: offers to keep it for this session, with the reason.
    void notSaved(const QString &why, bool sessionHelps);

Q_SIGNALS:
    void testWanted(const jobwright::Profile &profile, const jobwright::SecretString &secret);
    void saveWanted(const jobwright::Profile &profile, const jobwright::SecretString &secret, bool sessionOnly);

private:
    void layOut();
    void clearChecks();
    void showSummary();

    bool m_secretKnown;
    QScrollArea *m_scroll;
    ConnectionForm *m_form;
    QWidget *m_checkBox;
    QVBoxLayout *m_checks;
    InlineMessage *m_summary;
    BusyBar *m_busy;
    QPushButton *m_test;
    QPushButton *m_save;
};

} // namespace jobwright
