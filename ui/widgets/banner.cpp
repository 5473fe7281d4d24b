// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/banner.h"

#include "widgets/accessibleroles.h"
#include "widgets/colours.h"
#include "widgets/disclosure.h"
#include "widgets/flowlayout.h"
#include "widgets/iconlabel.h"
#include "widgets/icons.h"
#include "widgets/linkbutton.h"
#include "widgets/metrics.h"
#include "widgets/textlabel.h"
#include "widgets/toneicon.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace jobwright {

namespace {

/// More links than this are folded away behind a button, so that a long refusal does not push the form off the page.
constexpr std::size_t shownLinks = 6;

} // namespace

Banner::Banner(QWidget *parent) : QFrame(parent)
{
    setAccessibleRole(this, QAccessible::Notification);
    setObjectName(QStringLiteral("banner"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

QString Banner::spokenText() const
{
    QStringList lines;
    for (const QString &line : {m_content.title, m_content.text}) {
        if (!line.isEmpty())
            lines << line;
    }
    for (const BannerContent::Link &link : m_content.links) {
        //: %1 is a field's label, %2 what the service says about it
        lines << (link.message.isEmpty() ? link.label : tr("%1: %2").arg(link.label, link.message));
    }
    for (const QString &line : m_content.extra)
        lines << line;
    return lines.join(QLatin1Char('\n'));
}

void Banner::present(const BannerContent &content)
{
    hide(); // a change of an object already showing is not announced; appearing again is
    m_content = content;
    rebuild();
    setAccessibleName(spokenText());
    show();
}

void Banner::dismiss()
{
    hide();
    m_content = {};
    rebuild();
}

void Banner::rebuild()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater(); // the click that leads here may come from inside
    }
    m_body = new QWidget(this);
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(metrics::space16, metrics::space8, metrics::space16, metrics::space8);
    row->setSpacing(metrics::space12);
    auto *symbol = new IconLabel(toneIcon(m_content.tone), toneText(m_content.tone), m_body);
    auto *symbolBox = new QVBoxLayout;
    symbolBox->setContentsMargins(0, metrics::space4, 0, 0);
    symbolBox->addWidget(symbol);
    symbolBox->addStretch();
    row->addLayout(symbolBox);

    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    row->addLayout(column, 1);
    column->addWidget(headline(m_body));
    addLinks(column, m_body);
    for (const QString &line : m_content.extra) {
        auto *label = new TextLabel(line, TextStyle::Body, ColourRole::Text, m_body);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    addActions(column, m_body);

    if (m_content.fieldWalk) {
        auto *hint = new TextLabel(tr("F8 next", "key that goes to the next field in error"), TextStyle::Body,
                                   ColourRole::Muted, m_body);
        hint->setContentsMargins(0, metrics::space4, 0, 0);
        row->addWidget(hint, 0, Qt::AlignTop);
    }
    if (m_content.closable) {
        auto *close = new QToolButton(m_body);
        close->setIcon(icon(QLatin1String("close"), ColourRole::Muted));
        close->setAccessibleName(tr("Close this message"));
        close->setToolTip(tr("Close this message"));
        close->setAutoRaise(true);
        close->setFocusPolicy(Qt::StrongFocus);
        connect(close, &QToolButton::clicked, this, [this] {
            dismiss();
            Q_EMIT closed();
        });
        row->addWidget(close, 0, Qt::AlignTop);
    }
    layout()->addWidget(m_body);
    m_body->show();
}

QWidget *Banner::headline(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *flow = new FlowLayout(box);
    flow->setContentsMargins(0, metrics::space4, 0, 0);
    const auto add = [&](const QString &text, TextStyle style, ColourRole role) {
        if (text.isEmpty())
            return;
        auto *label = new TextLabel(text, style, role, box);
        label->setWrapLate(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        flow->addWidget(label);
    };
    add(m_content.title, TextStyle::Strong, toneText(m_content.tone));
    add(m_content.text, TextStyle::Body, ColourRole::Text);
    return box;
}

QWidget *Banner::linkRow(const BannerContent::Link &link, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space4);
    auto *button = new LinkButton(link.label, row);
    button->setObjectName(QStringLiteral("bannerLink"));
    button->setAccessibleDescription(link.message);
    const QString key = link.key;
    connect(button, &QPushButton::clicked, this, [this, key] { Q_EMIT linkActivated(key); });
    layout->addWidget(button, 0, Qt::AlignTop);
    auto *message = new TextLabel(link.message, TextStyle::Body, ColourRole::Text, row);
    message->setWrapLate(true);
    message->setMinimumHeight(metrics::target);
    message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(message, 1);
    return row;
}

void Banner::addLinks(QVBoxLayout *column, QWidget *parent)
{
    if (m_content.links.empty())
        return;
    auto *box = new QWidget(parent);
    auto *flow = new FlowLayout(box);
    flow->setGaps(metrics::space16, 0);
    column->addWidget(box);
    std::vector<QWidget *> folded;
    for (std::size_t i = 0; i < m_content.links.size(); ++i) {
        QWidget *row = linkRow(m_content.links[i], box);
        flow->addWidget(row);
        if (i >= shownLinks) {
            row->hide();
            folded.push_back(row);
        }
    }
    if (folded.empty())
        return;
    auto *more = new LinkButton(tr("Show %n more", nullptr, int(folded.size())), box);
    more->setObjectName(QStringLiteral("bannerMore"));
    flow->addWidget(more);
    connect(more, &QPushButton::clicked, box, [folded, more] {
        for (QWidget *row : folded)
            row->show();
        more->hide();
    });
}

void Banner::addActions(QVBoxLayout *column, QWidget *parent)
{
    if (m_content.actions.empty() && m_content.details.isEmpty())
        return;
    if (!m_content.actions.empty()) {
        auto *row = new QHBoxLayout;
        row->setSpacing(metrics::space8);
        for (const BannerContent::Action &action : m_content.actions) {
            auto *button = new QPushButton(action.text, parent);
            button->setObjectName(QStringLiteral("bannerAction"));
            button->setAutoDefault(false);
            button->setDefault(action.primary);
            const QString key = action.key;
            connect(button, &QPushButton::clicked, this, [this, key] { Q_EMIT actionTriggered(key); });
            row->addWidget(button);
        }
        row->addStretch();
        column->addLayout(row);
    }
    if (!m_content.details.isEmpty())
        column->addWidget(new Disclosure(tr("Details"), m_content.details, parent));
}

void Banner::paintEvent(QPaintEvent *)
{
    const Colours colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.text(m_content.tone));
    if (m_content.tone == Tone::Neutral)
        painter.setPen(colours[ColourRole::Line]);
    painter.setBrush(colours.ground(m_content.tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void Banner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_content.closable) {
        dismiss();
        Q_EMIT closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace jobwright
