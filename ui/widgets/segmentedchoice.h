// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tone.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace jobwright {

class SegmentButton;

/// One of a few, such as Keep | Clear | Set, as joined segments. To assistive technology a group (give it the field's
/// label as accessible name) of radio buttons. Tab enters once, at the chosen one; arrow keys choose.
class SegmentedChoice : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedChoice(QWidget *parent = nullptr);

    /// The chosen id, or -1 while nothing is chosen.
    [[nodiscard]] int choice() const { return m_choice; }
    [[nodiscard]] bool hasChoice(int id) const;

    /// The first choice added becomes the chosen one. A choice that does not exist for a field is not added at all; say
    /// why with setAbsentReason().
    void addChoice(int id, const QString &text, Tone tone);
    /// Tooltip and accessible description of the group.
    void setAbsentReason(const QString &reason);
    /// Chooses without choiceChosen(). An unknown id is ignored.
    void setChoice(int id);
    /// The reason becomes the tooltip of a disabled choice.
    void setChoiceEnabled(int id, bool enabled, const QString &reason = {});

Q_SIGNALS:
    /// The user chose another than before; never fired by setChoice().
    void choiceChosen(int id);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        int id;
        SegmentButton *button;
    };

    [[nodiscard]] SegmentButton *buttonFor(int id) const;
    void choose(int id);
    void keepOneTabStop();

    QHBoxLayout *m_layout;
    std::vector<Entry> m_entries;
    int m_choice = -1;
    bool m_byProgram = false;
};

} // namespace jobwright
