// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/bannercontent.h"

#include <QFrame>

class QVBoxLayout;

namespace jobwright {

/// What happened, on top of a page, until the user or the page takes it away. To assistive technology a notification,
/// whose appearing is announced: Qt 6.4 has no other announcement that a screen reader hears.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    [[nodiscard]] const BannerContent &content() const { return m_content; }
    /// Everything it says, in reading order, for the receipt, the clipboard and the accessible name.
    [[nodiscard]] QString spokenText() const;

    /// Shows the content and announces it, also where the same or another one was shown before.
    void present(const BannerContent &content);
    void dismiss();

Q_SIGNALS:
    void linkActivated(const QString &key);
    void actionTriggered(const QString &key);
    /// The user closed it.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    [[nodiscard]] QWidget *headline(QWidget *parent);
    [[nodiscard]] QWidget *linkRow(const BannerContent::Link &link, QWidget *parent);
    void addLinks(QVBoxLayout *column, QWidget *parent);
    void addActions(QVBoxLayout *column, QWidget *parent);

    BannerContent m_content;
    QWidget *m_body = nullptr;
};

} // namespace jobwright
