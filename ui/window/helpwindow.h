// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace jobwright {

class HelpBrowser;
class SearchField;

/// The user guide in a window of its own, without the network. It has no parent, so that a dialog which blocks the main
/// window leaves it usable.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    /// What opens a web address that the user has clicked on.
    using Browser = std::function<void(const QUrl &)>;

    /// Without `browser`: the one of the desktop.
    explicit HelpWindow(Browser browser = {});

    /// To the front, with this page; an unknown one leads to the contents.
    void open(const QString &page);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] QWidget *makeFindBar();
    void fillContents();
    void follow(const QUrl &url);
    void goTo(const QTreeWidgetItem *item);
    void markContents(const QUrl &here);
    void showFind(bool shown);
    void find(bool backward, bool fromHere = true);

    Browser m_browser;
    HelpBrowser *m_page;
    QTreeWidget *m_contents;
    QWidget *m_findBar = nullptr;
    SearchField *m_findText = nullptr;
    QLabel *m_findResult = nullptr;
    QLabel *m_address;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_home = nullptr;
    QAction *m_find = nullptr;
};

} // namespace jobwright
