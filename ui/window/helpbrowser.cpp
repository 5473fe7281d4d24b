// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/helpbrowser.h"

#include "widgets/colours.h"
#include "widgets/metrics.h"
#include "window/helpbook.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QFontDatabase>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

namespace jobwright {

namespace {

constexpr int widestPicture = 640;

QString fixedFamily()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
}

bool holdsPicture(const QTextBlock &block)
{
    return block.text().contains(QChar::ObjectReplacementCharacter);
}

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("helpPage"));
    setAccessibleName(tr("Page of the user guide"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(metrics::space24);
    connect(this, &QTextBrowser::sourceChanged, this, &HelpBrowser::arrive);
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    QUrl url = HelpBook::resolved(name);
    if (type == QTextDocument::MarkdownResource)
        return HelpBook::text(HelpBook::pageAt(url));
    if (type != QTextDocument::ImageResource || url.scheme() != QLatin1String("qrc"))
        return {};
    QString path = u':' + url.path();
    if (Colours::of(palette()).scheme() == Colours::Scheme::Dark)
        path.replace(QLatin1String("-light."), QLatin1String("-dark."));
    const QImage picture(path);
    if (picture.isNull())
        return {};
    const qreal ratio = devicePixelRatioF();
    QImage scaled =
        picture.scaledToWidth(std::min(picture.width(), qRound(widestPicture * ratio)), Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(ratio);
    return scaled;
}

bool HelpBrowser::findText(const QString &text, bool backward, bool fromHere)
{
    QTextCursor cursor = textCursor();
    if (!fromHere)
        cursor.setPosition(cursor.selectionStart());
    const QTextDocument::FindFlags flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor found = document()->find(text, cursor, flags);
    if (found.isNull()) {
        cursor.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
        found = document()->find(text, cursor, flags);
    }
    if (found.isNull()) {
        cursor.clearSelection();
        setTextCursor(cursor);
        return false;
    }
    setTextCursor(found);
    return true;
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    // Colours and pictures are put into the page when it is read.
    if (event->type() == QEvent::PaletteChange && !source().isEmpty()) {
        const int place = verticalScrollBar()->value();
        reload();
        verticalScrollBar()->setValue(place);
    }
}

void HelpBrowser::arrive(const QUrl &url)
{
    dress();
    if (url.hasFragment())
        goToHeading(url.fragment());
}

/// What Markdown leaves open: room, grounds, borders.
void HelpBrowser::dress()
{
    const Colours colours = Colours::of(palette());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() > 0) {
            format.setTopMargin(format.headingLevel() == 1 ? 0 : metrics::space24);
            format.setBottomMargin(metrics::space8);
        } else if (format.hasProperty(QTextFormat::BlockCodeFence)) {
            format.setBackground(colours[ColourRole::Panel]);
            format.setNonBreakableLines(true);
            QTextCharFormat letters;
            letters.setFontFamilies({fixedFamily(), QStringLiteral("monospace")});
            QTextCursor line(block);
            line.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            line.mergeCharFormat(letters);
        } else if (!holdsPicture(block)) {
            format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        }
        QTextCursor(block).setBlockFormat(format);
    }
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(colours[ColourRole::Line]);
        format.setBorderCollapse(true);
        format.setCellPadding(metrics::space4 + 2);
        format.setTopMargin(metrics::space8);
        format.setBottomMargin(metrics::space12);
        table->setFormat(format);
    }
}

void HelpBrowser::goToHeading(const QString &anchor)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || HelpBook::anchorOf(block.text()) != anchor)
            continue;
        setTextCursor(QTextCursor(block));
        const QRectF place = document()->documentLayout()->blockBoundingRect(block);
        verticalScrollBar()->setValue(int(place.top()) - metrics::space8);
        return;
    }
}

} // namespace jobwright
