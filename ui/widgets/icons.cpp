// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icons.h"

#include "widgets/colours.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace jobwright {

namespace {

QPixmap drawn(const QString &name, const QColor &colour, QSize pixels)
{
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(QPointF(0, 0), QSizeF(pixels));
    if (name == QLatin1String("dot")) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        const qreal inset = box.width() * 0.22;
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
        return pixmap;
    }
    const bool mirrored = name == QLatin1String("chevron-left");
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(mirrored ? QStringLiteral("chevron-right") : name));
    if (mirrored) {
        painter.translate(box.width(), 0);
        painter.scale(-1, 1);
    }
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, box);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(box, colour);
    return pixmap;
}

QPixmap cached(const QString &name, const QColor &colour, QSize pixels)
{
    const QString key = QStringLiteral("jobwright/%1/%2/%3x%4")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(name, colour, pixels);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(QLatin1String name, ColourRole role) : m_name(name), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const Colours colours = Colours::of(QGuiApplication::palette());
        return cached(m_name, colours[mode == QIcon::Disabled ? ColourRole::Faint : m_role], size);
    }

    QIconEngine *clone() const override { return new TintedEngine(*this); }
    QString key() const override { return QStringLiteral("jobwright-tinted"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QString m_name;
    ColourRole m_role;
};

} // namespace

QIcon icon(QLatin1String name, ColourRole role)
{
    return QIcon(new TintedEngine(name, role));
}

QPixmap iconPixmap(QLatin1String name, ColourRole role, int edge, qreal devicePixelRatio)
{
    const int pixels = qRound(edge * devicePixelRatio);
    const Colours colours = Colours::of(QGuiApplication::palette());
    QPixmap pixmap = cached(name, colours[role], QSize(pixels, pixels));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace jobwright
