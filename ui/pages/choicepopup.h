// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QSet>
#include <QString>

class QListWidget;

namespace jobwright {

class SearchField;

/// A small list to tick entries in, under the button that opened it; with a search field where there are many. Closes
/// on Escape or a click elsewhere. All entries are plain text.
class ChoicePopup : public QFrame
{
    Q_OBJECT

public:
    struct Entry
    {
        QString key;
        QString text;
    };

    explicit ChoicePopup(QWidget *parent = nullptr);

    /// Opens under `anchor`.
    void open(QWidget *anchor, const QString &title, const QList<Entry> &entries, const QSet<QString> &ticked);

Q_SIGNALS:
    /// At every tick.
    void tickedChanged(const QSet<QString> &ticked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void toggleCurrent();
    [[nodiscard]] QSet<QString> ticked() const;

    SearchField *m_search;
    QListWidget *m_list;
    bool m_filling = false;
};

} // namespace jobwright
