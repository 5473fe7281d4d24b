// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connectioncheck.h"
#include "account/policies.h"
#include "account/profile.h"
#include "base/secretstring.h"

#include <QColor>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QToolButton;

namespace jobwright {

class InlineMessage;
class SegmentedChoice;

/// The particulars of a connection, each checked as it is typed. Knows how to say what is wrong; decides nothing else.
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    /// What the policies forbid is wrong here too, and said at its field.
    explicit ConnectionForm(Policies policies, QWidget *parent = nullptr);

    /// All but the secret, which is never shown again. An administrator's profile is read-only.
    void setProfile(const Profile &profile);
    /// With the id of the profile last set. Only where isValid().
    [[nodiscard]] Profile profile() const;
    [[nodiscard]] SecretString secret() const;
    /// Whether the secret is to be kept in memory only.
    [[nodiscard]] bool sessionOnly() const;
    /// Everything that is needed is there and right. `secretNeeded` is false where the keychain holds one already.
    [[nodiscard]] bool isValid(bool secretNeeded) const;

    /// Says under each field what is wrong, and goes to the first.
    void showTroubles(bool secretNeeded);
    /// Offers to keep the secret for this session only, with the reason.
    void offerSessionOnly(const QString &why);
    /// Forgets the typed secret.
    void wipeSecret();

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QLineEdit *edit = nullptr;
        InlineMessage *message = nullptr;
    };

    [[nodiscard]] Row addRow(const QString &label, const QString &name, const QString &help);
    void addKindRow();
    void addSecretTools();
    void chooseColour();
    void refreshColour();
    void refreshRow(const Row &row, const QString &trouble);
    [[nodiscard]] QString nameTrouble() const;
    [[nodiscard]] QString urlTrouble() const;
    [[nodiscard]] QString customerTrouble() const;
    [[nodiscard]] QString clientTrouble() const;
    [[nodiscard]] QString secretTrouble(bool needed) const;

    Policies m_policies;
    Profile m_profile;
    Row m_name;
    Row m_url;
    Row m_customer;
    Row m_client;
    Row m_secret;
    SegmentedChoice *m_kind = nullptr;
    QToolButton *m_colour = nullptr;
    QCheckBox *m_sessionOnly = nullptr;
    InlineMessage *m_sessionWhy = nullptr;
    QColor m_chosenColour;
};

} // namespace jobwright
