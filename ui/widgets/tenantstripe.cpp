// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tenantstripe.h"

#include "widgets/colours.h"
#include "widgets/elidedlabel.h"
#include "widgets/metrics.h"
#include "widgets/typescale.h"

#include <QHBoxLayout>
#include <QPainter>

namespace jobwright {

namespace {

constexpr int stripeHeight = 4;

} // namespace

/// The outlined word beside the name.
class TenantStripe::Tag : public QWidget
{
public:
    explicit Tag(TenantStripe *stripe) : QWidget(stripe), m_stripe(stripe)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setText(const QString &text)
    {
        setAccessibleName(text);
        setVisible(!text.isEmpty());
        updateGeometry();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics measure(styledFont(font(), TextStyle::Caption));
        return {measure.horizontalAdvance(accessibleName()) + 2 * (metrics::space4 + 2), measure.height() + 4};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor line = m_stripe->stripeColour();
        painter.setPen(line);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        // A colour chosen by hand may be too pale to read: then the word takes the text colour.
        const Colours colours = Colours::of(palette());
        const bool readable = Colours::contrast(line, colours[ColourRole::Panel]) >= 4.5;
        painter.setPen(readable ? line : colours[ColourRole::Text]);
        painter.setFont(styledFont(font(), TextStyle::Caption));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, accessibleName());
    }

private:
    TenantStripe *m_stripe;
};

TenantStripe::TenantStripe(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel({}, TextStyle::Strong, ColourRole::Text, this))
    , m_tag(new Tag(this))
    , m_leading(new QHBoxLayout)
    , m_centre(new QHBoxLayout)
    , m_trailing(new QHBoxLayout)
{
    setBackgroundRole(QPalette::AlternateBase);
    auto *left = new QHBoxLayout;
    left->setSpacing(metrics::space8);
    left->addWidget(m_name);
    left->addWidget(m_tag);
    left->addLayout(m_leading);
    left->addStretch();
    m_trailing->setSpacing(metrics::space8);
    m_trailing->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space16, stripeHeight + metrics::space4, metrics::space16, metrics::space4 + 1);
    row->setSpacing(metrics::space16);
    row->addLayout(left, 1);
    row->addLayout(m_centre, 1);
    row->addLayout(m_trailing, 1);
    setMinimumHeight(stripeHeight + metrics::controlHeight(fontMetrics()) + 2 * metrics::space4);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTenant({}, TenantKind::None);
}

void TenantStripe::setTenant(const QString &name, TenantKind kind, const QString &tag, const QColor &colour)
{
    m_kind = kind;
    m_colour = colour;
    m_name->setFullText(name);
    switch (kind) {
    case TenantKind::Production:
        m_tag->setText(tr("PRODUCTION", "kind of tenant, beside its name"));
        break;
    case TenantKind::Sandbox:
        m_tag->setText(tr("SANDBOX", "kind of tenant, beside its name"));
        break;
    case TenantKind::Other:
    case TenantKind::None:
        m_tag->setText(kind == TenantKind::Other ? tag : QString());
        break;
    }
    update();
}

void TenantStripe::addLeading(QWidget *widget)
{
    m_leading->addWidget(widget);
}

void TenantStripe::setCentre(QWidget *widget)
{
    m_centre->addWidget(widget);
}

void TenantStripe::addTrailing(QWidget *widget)
{
    m_trailing->addWidget(widget);
}

QColor TenantStripe::stripeColour() const
{
    const Colours colours = Colours::of(palette());
    switch (m_kind) {
    case TenantKind::Production:
        return colours[ColourRole::Error];
    case TenantKind::Sandbox:
        return colours[ColourRole::Confirmed];
    case TenantKind::Other:
        return m_colour.isValid() ? m_colour : colours[ColourRole::Accent];
    case TenantKind::None:
        break;
    }
    return colours[ColourRole::Panel];
}

void TenantStripe::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = Colours::of(palette());
    painter.fillRect(rect(), colours[ColourRole::Panel]);
    painter.fillRect(QRect(0, 0, width(), stripeHeight), stripeColour());
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours[ColourRole::Line]);
}

} // namespace jobwright
