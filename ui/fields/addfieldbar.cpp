// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/addfieldbar.h"

#include "fields/formlineedit.h"
#include "widgets/fieldlook.h"
#include "widgets/inlinemessage.h"
#include "widgets/metrics.h"
#include "widgets/textlabel.h"
#include "work/editsession.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jobwright {

AddFieldBar::AddFieldBar(EditSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_id(new FormLineEdit(this)), m_message(new InlineMessage(this))
{
    auto *label = new TextLabel(tr("Definition id"), TextStyle::Body, ColourRole::Text, this);
    label->setBuddy(m_id);
    m_id->setObjectName(QStringLiteral("addFieldId"));
    m_id->setAccessibleName(tr("Definition id"));
    m_id->setMaximumWidth(200);
    auto *button = new QPushButton(tr("Add"), this);
    button->setObjectName(QStringLiteral("addFieldButton"));
    button->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setFlat(true);
    cancel->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space8);
    for (QWidget *widget : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_id), static_cast<QWidget *>(button),
                            static_cast<QWidget *>(cancel)})
        row->addWidget(widget);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space4);
    column->addLayout(row);
    column->addWidget(m_message);
    connect(button, &QPushButton::clicked, this, &AddFieldBar::add);
    connect(cancel, &QPushButton::clicked, this, &AddFieldBar::giveUp);
    connect(m_id, &QLineEdit::textChanged, this, [this](const QString &text) {
        // On the spot, but not while there is nothing yet.
        const QString wrong = text.trimmed().isEmpty() ? QString() : trouble(text);
        m_message->setMessage(Tone::Error, wrong);
        setFieldTone(m_id, wrong.isEmpty() ? Tone::Neutral : Tone::Error);
        m_id->setAccessibleDescription(wrong.isEmpty() ? QString() : tr("Error: %1").arg(wrong));
    });
}

void AddFieldBar::open()
{
    m_id->clear();
    show();
    m_id->setFocus();
}

void AddFieldBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        giveUp();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        add();
    else
        QWidget::keyPressEvent(event);
}

QString AddFieldBar::trouble(const QString &text) const
{
    const QString digits = text.trimmed();
    const bool numeric =
        !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool ok = false;
    const qint64 id = digits.toLongLong(&ok);
    if (!numeric)
        return tr("A definition id is a whole number, such as 4711.");
    if (!ok || id <= 0)
        return tr("This number cannot be a definition id.");
    const QList<CustomField> &fields = m_session.base().customFields;
    const bool listed =
        m_session.addedFields().contains(id) ||
        std::any_of(fields.begin(), fields.end(), [id](const CustomField &field) { return field.definitionId == id; });
    if (listed)
        return tr("Field %1 is in the table already.").arg(id);
    return {};
}

void AddFieldBar::add()
{
    const QString wrong = trouble(m_id->text());
    const qint64 id = m_id->text().trimmed().toLongLong();
    if (!wrong.isEmpty() || !m_session.addCustomField(id)) {
        m_message->setMessage(Tone::Error, wrong.isEmpty() ? tr("This field cannot be added.") : wrong);
        m_id->setFocus();
        return;
    }
    giveUp();
    Q_EMIT added(id);
}

void AddFieldBar::giveUp()
{
    hide();
    m_message->clear();
}

} // namespace jobwright
