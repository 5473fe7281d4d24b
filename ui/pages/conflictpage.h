// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/changewords.h"
#include "jobs/person.h"
#include "work/conflictresolution.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace jobwright {

class Banner;
class ConflictRow;
class ElidedLabel;
class TextLabel;

/// A job that changed under a draft, three ways: when the draft began, the user's values, the service's. The user
/// decides each clash; what does not clash is listed with what becomes of it.
class ConflictPage : public QWidget
{
    Q_OBJECT

public:
    /// When the draft began and when the service was read, as said to people; empty where it is not known.
    struct Times
    {
        QString draftBegan;
        QString serviceRead;
    };

    /// The resolution must outlive the page.
    ConflictPage(ConflictResolution &resolution, const Times &times, QWidget *parent = nullptr);

    /// `whyNone`: why persons cannot be listed, in words; empty where they can.
    void setPersons(const QList<Person> &persons, const QString &whyNone);
    void setSavedLine(const QString &line, bool trouble);
    /// The first clash that is not decided; the button to send where there is none.
    void focusOpen();
    /// As the button to send; leads to what is not decided yet.
    void send();

Q_SIGNALS:
    void backWanted();
    /// Every clash is decided. The resolution then may hold nothing to send.
    void sendWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut(const Times &times);
    void addClashes(QVBoxLayout *column);
    void addOthers(QVBoxLayout *column);
    void fillOthers();
    [[nodiscard]] QWidget *makeHeader(QWidget *parent) const;
    [[nodiscard]] QWidget *makeOther(const FieldMerge &other, QWidget *parent) const;
    [[nodiscard]] QWidget *makeFooter();
    [[nodiscard]] QString contextLine(const Times &times) const;
    [[nodiscard]] QString counts() const;
    void refresh();
    void stack();

    ConflictResolution &m_resolution;
    ChangeWords m_words;
    QScrollArea *m_scroll;
    Banner *m_banner;
    QWidget *m_header = nullptr;
    std::vector<ConflictRow *> m_rows;
    QWidget *m_others = nullptr;
    ElidedLabel *m_left;
    ElidedLabel *m_saved;
    QPushButton *m_back;
    QPushButton *m_send;
};

} // namespace jobwright
