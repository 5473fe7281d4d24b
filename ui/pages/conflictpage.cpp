// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/conflictpage.h"

#include "fields/composition.h"
#include "jobs/textrules.h"
#include "pages/conflictrow.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/elidedlabel.h"
#include "widgets/ground.h"
#include "widgets/helpplace.h"
#include "widgets/metrics.h"
#include "widgets/separator.h"
#include "widgets/textlabel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace jobwright {

namespace {

/// Below this many characters in a line five columns are too narrow to read.
constexpr int stackBelow = 88;

/// The labels of custom fields that the service does not list any more are known from before.
Job named(Job theirs, const Job &base)
{
    for (const CustomField &field : base.customFields) {
        if (!findCustomField(theirs, field.definitionId))
            theirs.customFields += field;
    }
    return theirs;
}

} // namespace

ConflictPage::ConflictPage(ConflictResolution &resolution, const Times &times, QWidget *parent)
    : QWidget(parent)
    , m_resolution(resolution)
    , m_words(named(resolution.theirs(), resolution.base()))
    , m_scroll(new QScrollArea(this))
    , m_banner(new Banner(this))
    , m_left(new ElidedLabel({}, TextStyle::Body, ColourRole::Text, this))
    , m_saved(new ElidedLabel({}, TextStyle::Small, ColourRole::Muted, this))
    , m_back(new QPushButton(tr("Back to the draft"), this))
    , m_send(new QPushButton(this))
{
    setObjectName(QStringLiteral("conflictPage"));
    setGround(this, ColourRole::Surface);
    setHelpPage(this, QLatin1String("conflicts.md"));
    m_banner->setObjectName(QStringLiteral("conflictBanner"));
    m_left->setObjectName(QStringLiteral("clashesLeft"));
    m_back->setObjectName(QStringLiteral("backToDraft"));
    m_back->setAutoDefault(false);
    m_send->setObjectName(QStringLiteral("sendResolved"));
    m_send->setDefault(true);
    layOut(times);
    BannerContent content;
    content.tone = Tone::Warning;
    content.title = counts();
    content.text = tr("Choose for each clash; nothing is chosen for you.");
    m_banner->present(content);
    connect(&resolution, &ConflictResolution::changed, this, &ConflictPage::refresh);
    connect(m_back, &QPushButton::clicked, this, &ConflictPage::backWanted);
    connect(m_send, &QPushButton::clicked, this, &ConflictPage::send);
    // The key of Submit in the editor.
    auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &ConflictPage::send);
    setSavedLine(tr("Draft kept on this computer"), false);
    refresh();
}

void ConflictPage::layOut(const Times &times)
{
    auto *top = new QVBoxLayout;
    top->setContentsMargins(metrics::space24, metrics::space16, metrics::space24, metrics::space12);
    top->setSpacing(metrics::space4);
    auto *title =
        new TextLabel(tr("This job changed after your draft began"), TextStyle::Title, ColourRole::Text, this);
    auto *context = new TextLabel(contextLine(times), TextStyle::Body, ColourRole::Muted, this);
    for (TextLabel *label : {title, context}) {
        label->setWordWrap(true);
        top->addWidget(label);
    }
    top->addSpacing(metrics::space4);
    top->addWidget(m_banner);

    auto *content = new QWidget(m_scroll);
    setGround(content, ColourRole::Surface);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::space24, 0, metrics::space24, metrics::space16);
    column->setSpacing(metrics::space4);
    addClashes(column);
    addOthers(column);
    column->addStretch();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(top);
    page->addWidget(m_scroll, 1);
    page->addWidget(makeFooter());
}

QString ConflictPage::contextLine(const Times &times) const
{
    const Job &job = m_resolution.theirs();
    const QString number = QString::number(job.id);
    const QString title =
        job.typeName.isEmpty() ? number : tr("%1 %2", "job number, job type").arg(number, forDisplay(job.typeName, 80));
    const QString about =
        job.contactName.isEmpty() ? title : tr("%1 · %2", "job, contact").arg(title, forDisplay(job.contactName, 80));
    if (times.draftBegan.isEmpty())
        return tr("%1. The service was read at %2. Nothing has been sent.").arg(about, times.serviceRead);
    //: %1 job and contact, %2 and %3 times, such as "Mon 11:40" and "14:03"
    return tr("%1. Your draft is from %2; the service was read at %3. Nothing has been sent.")
        .arg(about, times.draftBegan, times.serviceRead);
}

QString ConflictPage::counts() const
{
    QStringList parts{tr("%n field(s) clash", "part of a list: 2 fields clash, 1 goes through",
                         m_resolution.count(FieldMerge::Kind::Clash))};
    if (const int through = m_resolution.count(FieldMerge::Kind::Send); through > 0)
        parts << tr("%n go(es) through", "part of a list: fields that can be sent as they are", through);
    if (const int there = m_resolution.count(FieldMerge::Kind::AlreadyThere); there > 0)
        parts << tr("%n is/are already as you want", "part of a list: fields", there);
    //: %1 is a list: 2 fields clash, 1 goes through
    return tr("%1.").arg(parts.join(tr(", ", "between two parts of a list")));
}

QWidget *ConflictPage::makeHeader(QWidget *parent) const
{
    auto *header = new QWidget(parent);
    setGround(header, ColourRole::Panel);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    row->setSpacing(0);
    const std::array<QString, 5> titles{tr("Field"), tr("When you began"), tr("Yours"), tr("In the service now"),
                                        QString()};
    for (std::size_t i = 0; i < titles.size(); ++i) {
        auto *label = new TextLabel(titles[i], TextStyle::Caption, ColourRole::Muted, header);
        label->setContentsMargins(metrics::space8, 2, metrics::space8, 2);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        row->addWidget(label, ConflictRow::columns[i]);
    }
    return header;
}

void ConflictPage::addClashes(QVBoxLayout *column)
{
    auto *card = new Card(column->parentWidget());
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    m_header = makeHeader(card);
    rows->addWidget(m_header);
    rows->addWidget(new Separator(Qt::Horizontal, ColourRole::Line, card));
    for (const FieldMerge &clash : m_resolution.clashes()) {
        auto *row = new ConflictRow(m_resolution, clash, m_words, card);
        m_rows.push_back(row);
        rows->addWidget(row);
    }
    column->addWidget(card);
}

void ConflictPage::addOthers(QVBoxLayout *column)
{
    if (m_resolution.others().isEmpty())
        return;
    QWidget *content = column->parentWidget();
    column->addSpacing(metrics::space8);
    column->addWidget(new TextLabel(tr("No clash"), TextStyle::Strong, ColourRole::Text, content));
    column->addSpacing(metrics::space4);
    m_others = new Card(content);
    auto *rows = new QVBoxLayout(m_others);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    column->addWidget(m_others);
    fillOthers();
}

void ConflictPage::fillOthers()
{
    if (!m_others)
        return;
    qDeleteAll(m_others->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (const FieldMerge &other : m_resolution.others()) {
        if (m_others->layout()->count() > 0)
            m_others->layout()->addWidget(new Separator(Qt::Horizontal, ColourRole::WeakLine, m_others));
        m_others->layout()->addWidget(makeOther(other, m_others));
    }
}

QWidget *ConflictPage::makeOther(const FieldMerge &other, QWidget *parent) const
{
    const bool sends = other.kind == FieldMerge::Kind::Send;
    auto *box = new QWidget(parent);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(metrics::space12, metrics::space8, metrics::space12, metrics::space8);
    row->setSpacing(metrics::space16);
    const auto add = [&](const QString &text, ColourRole role, int share) {
        auto *label = new TextLabel(text, TextStyle::Body, role, box);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        label->setWrapLate(true); // after the policy, which would forget that the height follows the width
        row->addWidget(label, share);
    };
    const QString wanted = other.mine.kind == Change::Kind::Clear
                               ? tr("cleared", "the user wants the field to be empty")
                               : m_words.value(other.field, other.mine.value);
    add(m_words.label(other.field), ColourRole::Text, 4);
    //: %1 is the value when the draft began, %2 the user's
    add(tr("%1 → %2").arg(m_words.value(other.field, other.base), wanted), ColourRole::Muted, 12);
    add(sends ? tr("will be sent") : tr("already so in the service, dropped"),
        sends ? ColourRole::Accent : ColourRole::Confirmed, 12);
    return box;
}

QWidget *ConflictPage::makeFooter()
{
    auto *footer = new QWidget(this);
    setGround(footer, ColourRole::Panel);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_left);
    words->addWidget(m_saved);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::space24, metrics::space12, metrics::space16, metrics::space12);
    row->setSpacing(metrics::space8);
    row->addLayout(words, 1);
    row->addSpacing(metrics::space16);
    row->addWidget(m_back);
    row->addWidget(m_send);
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Separator(Qt::Horizontal, ColourRole::Line, footer));
    column->addLayout(row);
    return footer;
}

void ConflictPage::setPersons(const QList<Person> &persons, const QString &whyNone)
{
    QHash<QString, QString> names;
    for (const Person &person : persons)
        names.insert(person.id, person.displayName());
    m_words = ChangeWords(named(m_resolution.theirs(), m_resolution.base()), names);
    for (ConflictRow *row : m_rows) {
        row->setWords(m_words);
        row->setPersons(persons, whyNone);
    }
    fillOthers();
}

void ConflictPage::setSavedLine(const QString &line, bool trouble)
{
    m_saved->setRole(trouble ? ColourRole::Error : ColourRole::Muted);
    m_saved->setFullText(line);
}

void ConflictPage::focusOpen()
{
    if (m_resolution.isReady()) {
        m_send->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (ConflictRow *row : m_rows) {
        if (row->field() != m_resolution.firstOpen())
            continue;
        row->focusChoice();
        m_scroll->ensureWidgetVisible(row);
    }
}

void ConflictPage::send()
{
    Composition::finishIn(this);
    if (m_resolution.isReady())
        Q_EMIT sendWanted();
    else
        focusOpen();
}

void ConflictPage::refresh()
{
    const int open = m_resolution.openCount();
    const bool sends = !m_resolution.result().isEmpty();
    const QString left = open > 0 ? tr("%n clash(es) left to choose", nullptr, open)
                         : sends  ? tr("Every clash is decided")
                                  : tr("Every clash is decided; nothing is left to send");
    m_left->setFullText(left);
    m_send->setText(sends ? tr("Send", "button: sends what was decided") : tr("Keep the service's values"));
    m_send->setEnabled(open == 0);
    m_send->setAccessibleDescription(left);
}

void ConflictPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    stack();
}

void ConflictPage::stack()
{
    const bool stacked = width() < stackBelow * fontMetrics().averageCharWidth();
    m_header->setVisible(!stacked);
    for (ConflictRow *row : m_rows)
        row->setStacked(stacked);
}

} // namespace jobwright
