// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace jobwright {

/// Shows a page of the guide in the colours of the window. Links are not followed here but told with anchorClicked().
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    /// Marks the next place with the text, from the start again after the end. False where there is none.
    bool findText(const QString &text, bool backward, bool fromHere);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrive(const QUrl &url);
    void dress();
    void goToHeading(const QString &anchor);
};

} // namespace jobwright
