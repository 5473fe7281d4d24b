// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sendpreview.h"

#include "jobs/textrules.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/textlabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jobwright {

namespace {

/// More than this is shown cut: the widget would stall on a line of 500,000 characters.
constexpr int mostShown = 64 * 1024;

QPlainTextEdit *readOnly(const QString &text, const QString &name, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(name);
    edit->setPlainText(text);
    return edit;
}

} // namespace

SendPreview::SendPreview(const QString &request, const QStringList &lines, const UpdateBody &body, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("sendPreview"));
    setWindowTitle(tr("What will be sent"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(680, 520);

    auto *words = readOnly(lines.join(QLatin1Char('\n')), tr("The changes in words"), this);
    words->setObjectName(QStringLiteral("previewWords"));
    const QString json = QString::fromUtf8(body.json);
    auto *exact = readOnly(forDisplay(json, mostShown), tr("The exact request body"), this);
    exact->setObjectName(QStringLiteral("previewBody"));
    exact->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *size = new TextLabel(tr("%1 · %n bytes, sent byte for byte",
                                  "%1: the request, such as PATCH /v1/jobs/1004471", int(body.json.size()))
                                   .arg(request),
                               TextStyle::Small, ColourRole::Muted, this);

    auto *buttons = new QDialogButtonBox(this);
    auto *copy = buttons->addButton(tr("Copy the body"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyBody"));
    copy->setIcon(icon(QLatin1String("copy")));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [json] { QGuiApplication::clipboard()->setText(json); });
    auto *close = buttons->addButton(QDialogButtonBox::Close);
    close->setDefault(true);
    close->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space24, metrics::space24, metrics::space24, metrics::space16);
    column->setSpacing(metrics::space8);
    column->addWidget(new TextLabel(tr("In words"), TextStyle::Strong, ColourRole::Text, this));
    column->addWidget(words, 2);
    column->addSpacing(metrics::space8);
    column->addWidget(new TextLabel(tr("Request body"), TextStyle::Strong, ColourRole::Text, this));
    column->addWidget(exact, 3);
    column->addWidget(size);
    column->addSpacing(metrics::space8);
    column->addWidget(buttons);
}

} // namespace jobwright
