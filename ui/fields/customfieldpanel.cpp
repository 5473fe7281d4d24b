// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/customfieldpanel.h"

#include "fields/addfieldbar.h"
#include "fields/composition.h"
#include "fields/customfieldtable.h"
#include "models/customfieldfilter.h"
#include "models/customfieldmodel.h"
#include "widgets/chipbutton.h"
#include "widgets/countbadge.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/searchfield.h"
#include "work/editsession.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace jobwright {

CustomFieldPanel::CustomFieldPanel(EditSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(new CustomFieldTable(session, this))
    , m_count(new CountBadge(this))
    , m_filter(new SearchField(tr("Filter custom fields"), this))
    , m_onlyChanged(new ChipButton(QString(), this))
    , m_add(new QPushButton(icon(QLatin1String("plus"), ColourRole::Accent), tr("Add field…"), this))
    , m_addBar(new AddFieldBar(session, this))
    , m_nothing(new TextLabel({}, TextStyle::Body, ColourRole::Muted, this))
{
    m_filter->setObjectName(QStringLiteral("customFieldFilter"));
    m_onlyChanged->setObjectName(QStringLiteral("onlyChanged"));
    m_add->setObjectName(QStringLiteral("addField"));
    m_add->setFlat(true);
    m_add->setAutoDefault(false);
    m_addBar->hide();
    layOut();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->filter().setText(text);
        showCounts();
    });
    connect(m_filter, &SearchField::resultsWanted, m_table, [this] { m_table->setFocus(); });
    connect(m_onlyChanged, &QAbstractButton::toggled, this, [this](bool on) {
        m_table->filter().setOnlyChanged(on);
        showCounts();
    });
    connect(m_add, &QPushButton::clicked, m_addBar, &AddFieldBar::open);
    connect(m_addBar, &AddFieldBar::added, this, [this](qint64 id) { focusField(id); });
    connect(m_table, &CustomFieldTable::undoWanted, &session.undoStack(), &QUndoStack::undo);
    connect(m_table, &CustomFieldTable::redoWanted, &session.undoStack(), &QUndoStack::redo);
    connect(&session, &EditSession::baseAboutToChange, this, [this] { Composition::finishIn(this); });
    CustomFieldModel &model = m_table->fields();
    connect(&model, &CustomFieldModel::changedCountChanged, this, &CustomFieldPanel::showCounts);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &CustomFieldPanel::showCounts);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &CustomFieldPanel::showCounts);
    connect(&model, &QAbstractItemModel::modelReset, this, &CustomFieldPanel::showCounts);
    showCounts();
}

bool CustomFieldPanel::focusField(qint64 definitionId)
{
    if (m_table->focusField(definitionId))
        return true;
    if (m_table->fields().rowOf(definitionId) < 0)
        return false;
    m_filter->clear();
    m_onlyChanged->setChecked(false);
    return m_table->focusField(definitionId);
}

qint64 CustomFieldPanel::fieldOf(const QWidget *widget) const
{
    if (widget != m_table && !m_table->isAncestorOf(widget))
        return 0;
    return m_table->currentIndex().data(CustomFieldModel::DefinitionIdRole).toLongLong();
}

void CustomFieldPanel::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::space8);
    head->addWidget(new TextLabel(tr("Custom fields"), TextStyle::Strong, ColourRole::Text, this));
    head->addWidget(m_count);
    m_filter->setMaximumWidth(240);
    head->addWidget(m_filter);
    head->addWidget(m_onlyChanged);
    head->addStretch();
    head->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space8);
    column->addLayout(head);
    column->addWidget(m_addBar);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing);
    column->addStretch();
}

void CustomFieldPanel::showCounts()
{
    m_count->setCount(m_table->fields().rowCount());
    m_onlyChanged->setText(tr("Only changed (%n)", nullptr, m_table->fields().changedCount()));
    m_onlyChanged->updateGeometry();
    const int shown = m_table->filter().rowCount();
    m_table->setVisible(shown > 0);
    m_nothing->setVisible(shown == 0);
    m_nothing->setText(m_table->fields().rowCount() == 0 ? tr("This job has no custom fields.")
                                                         : tr("No custom field fits the filter."));
}

} // namespace jobwright
