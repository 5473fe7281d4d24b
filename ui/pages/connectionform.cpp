// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/connectionform.h"

#include "net/endpoint.h"
#include "widgets/fieldlook.h"
#include "widgets/icons.h"
#include "widgets/inlinemessage.h"
#include "widgets/metrics.h"
#include "widgets/segmentedchoice.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QColorDialog>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace jobwright {

ConnectionForm::ConnectionForm(Policies policies, QWidget *parent) : QWidget(parent), m_policies(std::move(policies))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space4);
    m_name = addRow(tr("&Name"), QStringLiteral("profileName"),
                    tr("How the window's top names it, such as the customer's name"));
    addKindRow();
    m_url = addRow(tr("Base &URL"), QStringLiteral("baseUrl"), QStringLiteral("https://api.bigchange.com"));
    m_customer = addRow(tr("&Customer-Id"), QStringLiteral("customerId"), tr("A whole number, such as 14532"));
    m_client = addRow(tr("Client &id"), QStringLiteral("clientId"), QString());
    m_secret = addRow(tr("Client &secret"), QStringLiteral("clientSecret"), QString());
    addSecretTools();
    for (const Row &row : {m_name, m_url, m_customer, m_client, m_secret}) {
        connect(row.edit, &QLineEdit::textEdited, this, [this, row] {
            refreshRow(row, {});
            Q_EMIT edited();
        });
    }
    // What is wrong is said when the field is left, not while it is being typed.
    connect(m_url.edit, &QLineEdit::editingFinished, this, [this] {
        if (!m_url.edit->text().trimmed().isEmpty())
            refreshRow(m_url, urlTrouble());
    });
    connect(m_customer.edit, &QLineEdit::editingFinished, this, [this] {
        if (!m_customer.edit->text().trimmed().isEmpty())
            refreshRow(m_customer, customerTrouble());
    });
}

ConnectionForm::Row ConnectionForm::addRow(const QString &label, const QString &name, const QString &help)
{
    Row row{new QLineEdit(this), new InlineMessage(this)};
    auto *caption = new TextLabel(label, TextStyle::Body, ColourRole::Text, this);
    caption->setBuddy(row.edit);
    caption->setIndent(metrics::ring); // in line with the border, which leaves room for the ring
    row.edit->setObjectName(name);
    row.edit->setPlaceholderText(help);
    QString spoken = label;
    row.edit->setAccessibleName(spoken.remove(QLatin1Char('&')));
    row.message->setObjectName(name + QStringLiteral("Message"));
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(caption);
    column->addWidget(row.edit);
    column->addWidget(row.message);
    column->addSpacing(metrics::space4);
    return row;
}

void ConnectionForm::addKindRow()
{
    m_kind = new SegmentedChoice(this);
    m_kind->setObjectName(QStringLiteral("profileKind"));
    m_kind->setAccessibleName(tr("Kind of data"));
    m_kind->addChoice(int(Profile::Kind::Production), tr("Production", "kind of tenant"), Tone::Error);
    m_kind->addChoice(int(Profile::Kind::Sandbox), tr("Sandbox", "kind of tenant"), Tone::Confirmed);
    m_kind->addChoice(int(Profile::Kind::Other), tr("Other", "kind of tenant"), Tone::Accent);
    m_colour = new QToolButton(this);
    m_colour->setObjectName(QStringLiteral("profileColour"));
    m_colour->setText(tr("Colour…"));
    m_colour->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_chosenColour = QColor(0x7A, 0x3E, 0x9D);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space8);
    row->addWidget(m_kind);
    row->addWidget(m_colour);
    row->addStretch();
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *caption = new TextLabel(tr("Kind of data"), TextStyle::Body, ColourRole::Text, this);
    caption->setIndent(metrics::ring);
    column->addWidget(caption);
    column->addLayout(row);
    column->addSpacing(metrics::space4);
    connect(m_kind, &SegmentedChoice::choiceChosen, this, [this] {
        refreshColour();
        Q_EMIT edited();
    });
    connect(m_colour, &QToolButton::clicked, this, &ConnectionForm::chooseColour);
    refreshColour();
}

void ConnectionForm::addSecretTools()
{
    m_secret.edit->setEchoMode(QLineEdit::Password);
    QAction *show = m_secret.edit->addAction(icon(QLatin1String("eye")), QLineEdit::TrailingPosition);
    show->setText(tr("Show the secret"));
    show->setCheckable(true);
    connect(show, &QAction::toggled, this,
            [this](bool on) { m_secret.edit->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    m_sessionOnly = new QCheckBox(tr("Keep the secret for this session only"), this);
    m_sessionOnly->setObjectName(QStringLiteral("sessionOnly"));
    m_sessionWhy = new InlineMessage(this);
    m_sessionWhy->setMessage(Tone::Neutral,
                             tr("Otherwise it goes into the system's keychain. It is never written to a file."));
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_sessionOnly);
    column->addWidget(m_sessionWhy);
}

void ConnectionForm::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_name.edit->setText(profile.name);
    m_url.edit->setText(profile.endpoint.baseUrl.toString());
    m_customer.edit->setText(profile.endpoint.customerId > 0 ? QString::number(profile.endpoint.customerId)
                                                             : QString());
    m_client.edit->setText(profile.clientId);
    m_kind->setChoice(int(profile.kind));
    if (profile.colour.isValid())
        m_chosenColour = profile.colour;
    for (const Row &row : {m_name, m_url, m_customer, m_client}) {
        row.edit->setReadOnly(profile.fromAdministrator);
        setQuiet(row.edit, profile.fromAdministrator);
    }
    m_kind->setEnabled(!profile.fromAdministrator);
    refreshColour();
}

Profile ConnectionForm::profile() const
{
    Profile profile = m_profile;
    profile.name = m_name.edit->text().trimmed();
    profile.kind = Profile::Kind(m_kind->choice());
    profile.colour = profile.kind == Profile::Kind::Other ? m_chosenColour : QColor();
    profile.endpoint.baseUrl = baseUrlFromText(m_url.edit->text().trimmed());
    profile.endpoint.customerId = m_customer.edit->text().trimmed().toLongLong();
    profile.clientId = m_client.edit->text().trimmed();
    return profile;
}

SecretString ConnectionForm::secret() const
{
    return SecretString(m_secret.edit->text());
}

bool ConnectionForm::sessionOnly() const
{
    return m_sessionOnly->isChecked();
}

bool ConnectionForm::isValid(bool secretNeeded) const
{
    return nameTrouble().isEmpty() && urlTrouble().isEmpty() && customerTrouble().isEmpty() &&
           clientTrouble().isEmpty() && secretTrouble(secretNeeded).isEmpty();
}

void ConnectionForm::showTroubles(bool secretNeeded)
{
    const std::pair<Row, QString> troubles[] = {{m_name, nameTrouble()},
                                                {m_url, urlTrouble()},
                                                {m_customer, customerTrouble()},
                                                {m_client, clientTrouble()},
                                                {m_secret, secretTrouble(secretNeeded)}};
    QLineEdit *first = nullptr;
    for (const auto &[row, trouble] : troubles) {
        refreshRow(row, trouble);
        if (!first && !trouble.isEmpty())
            first = row.edit;
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void ConnectionForm::offerSessionOnly(const QString &why)
{
    m_sessionOnly->setChecked(true);
    m_sessionWhy->setMessage(Tone::Warning, why);
    m_sessionOnly->setAccessibleDescription(why);
    m_sessionOnly->setFocus(Qt::OtherFocusReason);
}

void ConnectionForm::wipeSecret()
{
    m_secret.edit->clear();
}

void ConnectionForm::chooseColour()
{
    auto *dialog = new QColorDialog(m_chosenColour, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Colour of the stripe"));
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        m_chosenColour = colour;
        refreshColour();
        Q_EMIT edited();
    });
    dialog->open();
}

void ConnectionForm::refreshColour()
{
    m_colour->setVisible(m_kind->choice() == int(Profile::Kind::Other));
    QPixmap swatch(16, 16);
    swatch.fill(m_chosenColour);
    m_colour->setIcon(QIcon(swatch));
    m_colour->setAccessibleDescription(m_chosenColour.name());
}

void ConnectionForm::refreshRow(const Row &row, const QString &trouble)
{
    row.message->setMessage(Tone::Error, trouble);
    setFieldTone(row.edit, trouble.isEmpty() ? Tone::Neutral : Tone::Error);
    row.edit->setAccessibleDescription(trouble.isEmpty() ? QString() : tr("Error: %1").arg(trouble));
}

QString ConnectionForm::nameTrouble() const
{
    return m_name.edit->text().trimmed().isEmpty() ? tr("Give the connection a name.") : QString();
}

QString ConnectionForm::urlTrouble() const
{
    const QString text = m_url.edit->text().trimmed();
    if (text.isEmpty())
        return tr("Give the address of the service.");
    const QString why = whyNotBaseUrl(text);
    return why.isEmpty() ? m_policies.whyNotAddress(baseUrlFromText(text)) : why;
}

QString ConnectionForm::customerTrouble() const
{
    bool isNumber = false;
    const qint64 id = m_customer.edit->text().trimmed().toLongLong(&isNumber);
    return isNumber && id > 0 ? m_policies.whyNotCustomer(id) : tr("The Customer-Id is a whole number above 0.");
}

QString ConnectionForm::clientTrouble() const
{
    return m_client.edit->text().trimmed().isEmpty() ? tr("Give the client id.") : QString();
}

QString ConnectionForm::secretTrouble(bool needed) const
{
    return needed && m_secret.edit->text().isEmpty() ? tr("Give the client secret.") : QString();
}

} // namespace jobwright
