// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace jobwright {

class EditSession;
class InlineMessage;

/// Adds a custom field that the job does not list, by its definition id. What is wrong with the id is said on the spot.
class AddFieldBar : public QWidget
{
    Q_OBJECT

public:
    explicit AddFieldBar(EditSession &session, QWidget *parent = nullptr);

    /// Shows itself with an empty id and takes the focus.
    void open();

Q_SIGNALS:
    /// The session has taken the field; its row exists.
    void added(qint64 definitionId);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString trouble(const QString &text) const;
    void add();
    void giveUp();

    EditSession &m_session;
    QLineEdit *m_id;
    InlineMessage *m_message;
};

} // namespace jobwright
