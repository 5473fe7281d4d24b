// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tenantkind.h"

#include <QColor>
#include <QWidget>

class QHBoxLayout;

namespace jobwright {

class ElidedLabel;

/// The top of the window: a stripe of 4 pixels in the tenant's colour across all of it, below it the tenant's name with
/// an outlined tag (PRODUCTION, SANDBOX), and room for what else belongs to the top. The colour never stands alone.
class TenantStripe : public QWidget
{
    Q_OBJECT

public:
    explicit TenantStripe(QWidget *parent = nullptr);

    /// `tag` and `colour` are used where the kind is Other; an invalid colour means the accent.
    void setTenant(const QString &name, TenantKind kind, const QString &tag = {}, const QColor &colour = {});
    /// A widget beside the name, such as the button that changes the tenant. Takes ownership.
    void addLeading(QWidget *widget);
    /// A widget in the middle, such as the quick open field, and widgets at the end. Takes ownership.
    void setCentre(QWidget *widget);
    void addTrailing(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Tag;

    [[nodiscard]] QColor stripeColour() const;

    ElidedLabel *m_name;
    Tag *m_tag;
    QHBoxLayout *m_leading;
    QHBoxLayout *m_centre;
    QHBoxLayout *m_trailing;
    QColor m_colour;
    TenantKind m_kind = TenantKind::None;
};

} // namespace jobwright
