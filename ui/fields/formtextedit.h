// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace jobwright {

/// Several lines of text, exact to the character: what was loaded and not edited comes back byte for byte, and an edit
/// keeps no-break spaces, line separators and the kind of line break (QPlainTextEdit::toPlainText() changes them all).
class FormTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit FormTextEdit(QWidget *parent = nullptr);

    [[nodiscard]] QString exactText() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// Whether only the beginning of a very long text is shown, until the focus comes: laying out all of it takes time
    /// that opening a job should not cost.
    [[nodiscard]] bool isShortened() const { return m_shortened; }

    /// Shows a text without edited(); nothing happens where it is shown already. `basis` is the text of the service:
    /// its kind of line break goes on in what is typed, and arriving at it again gives it back as it was.
    void showText(const QString &text, const QString &basis);

Q_SIGNALS:
    /// By the user only.
    void edited();

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void load(const QString &text);
    void showAll();
    [[nodiscard]] QString rawText() const;
    [[nodiscard]] static QString normalised(const QString &text);

    QString m_shown;    ///< as given to showText()
    QString m_shownRaw; ///< what the document made of it
    QString m_basis;
    bool m_loading = false;
    bool m_shortened = false;
};

} // namespace jobwright
