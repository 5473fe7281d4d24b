// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every reusable widget, the fields of a job, or a conflict, to look at. Not installed.
// widget-gallery [--fields | --conflict [--narrow]] [--dark | --contrast] [--grab FILE.png]
#include "fields/customfieldpanel.h"
#include "fields/fieldform.h"
#include "pages/conflictpage.h"
#include "widgets/banner.h"
#include "widgets/busybar.h"
#include "widgets/card.h"
#include "widgets/chipbutton.h"
#include "widgets/colours.h"
#include "widgets/countbadge.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/fieldlook.h"
#include "widgets/ground.h"
#include "widgets/icons.h"
#include "widgets/inlinemessage.h"
#include "widgets/metrics.h"
#include "widgets/navlist.h"
#include "widgets/searchfield.h"
#include "widgets/segmentedchoice.h"
#include "widgets/separator.h"
#include "widgets/statuspill.h"
#include "widgets/tenantstripe.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"
#include "work/editsession.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTimer>

#include <memory>

using namespace jobwright;

namespace {

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

QWidget *navigation(QWidget *parent)
{
    auto *pane = new QWidget(parent);
    setGround(pane, ColourRole::Panel);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(8, 8, 8, 8);
    auto *nav = new NavList(pane);
    nav->addEntry(text("jobs"), QLatin1String("briefcase"), text("Jobs"));
    nav->addEntry(text("drafts"), QLatin1String("pencil"), text("Drafts"));
    nav->addEntry(text("outbox"), QLatin1String("send"), text("Outbox"));
    nav->addEntry(text("needs"), QLatin1String("warning"), text("Needs you"));
    nav->addEntry(text("history"), QLatin1String("clock"), text("History"));
    nav->setCount(text("drafts"), 3);
    nav->setCount(text("outbox"), 1);
    nav->setCount(text("needs"), 1, Tone::Error);
    nav->setCurrentKey(text("jobs"));
    column->addWidget(nav);
    column->addSpacing(12);
    column->addWidget(new TextLabel(text("RECENT"), TextStyle::Caption, ColourRole::Muted, pane));
    auto *recent = new NavList(pane);
    recent->addEntry(text("1"), QLatin1String(""), text("1004471"));
    recent->addEntry(text("2"), QLatin1String(""), text("1004390"));
    column->addWidget(recent);
    column->addStretch();
    pane->setFixedWidth(196);
    return pane;
}

void addRow(QGridLayout *grid, const char *label, const char *now, QWidget *editor, int choice, bool clearable)
{
    const int row = grid->rowCount();
    QWidget *page = grid->parentWidget();
    grid->addWidget(new TextLabel(text(label), TextStyle::Body, ColourRole::Text, page), row, 0);
    grid->addWidget(new ElidedLabel(text(now), TextStyle::Body, ColourRole::Muted, page), row, 1);
    auto *segments = new SegmentedChoice(page);
    segments->setAccessibleName(text(label));
    segments->addChoice(0, text("Keep"), Tone::Neutral);
    if (clearable)
        segments->addChoice(1, text("Clear"), Tone::Cleared);
    segments->addChoice(2, text("Set"), Tone::Accent);
    segments->setChoice(choice);
    grid->addWidget(segments, row, 2);
    grid->addWidget(editor, row, 3);
}

QWidget *form(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 2);
    auto *duration = new QLineEdit(text("2 h 15 min"), box);
    addRow(grid, "Planned duration", "1 h 30 min", duration, 2, false);
    auto *reference = new QLineEdit(text("NG-2291"), box);
    setQuiet(reference, true);
    addRow(grid, "Reference", "NG-2291", reference, 0, true);
    auto *person = new QComboBox(box);
    person->setEditable(true);
    person->addItems({text("A. Shaw, site manager"), text("B. Okafor")});
    addRow(grid, "Contact person", "A. Shaw, site manager", person, 2, true);
    auto *order = new QLineEdit(text("will be cleared"), box);
    setFieldTone(order, Tone::Error);
    setShowsCleared(order, true);
    addRow(grid, "Order number", "PO-4471", order, 1, true);
    auto *message = new InlineMessage(box);
    message->setMessage(Tone::Error, text("Order number is required for this job type."));
    grid->addWidget(message, grid->rowCount(), 3);
    auto *description = new QPlainTextEdit(text("Annual service. Access by rear gate, code at reception."), box);
    description->setFixedHeight(60);
    addRow(grid, "Description", "Annual service, access by rear gate and then along the path", description, 2, false);
    return box;
}

QWidget *table(QWidget *parent)
{
    auto *view = new QTableWidget(4, 4, parent);
    view->setHorizontalHeaderLabels({text("Field"), text("Type"), text("Now"), text("New value")});
    view->verticalHeader()->hide();
    view->setShowGrid(false);
    view->verticalHeader()->setDefaultSectionSize(metrics::rowHeight(view->fontMetrics()));
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 4; ++column)
            view->setItem(row, column, new QTableWidgetItem(text("Cell %1").arg(row * 4 + column)));
    }
    view->setCurrentCell(1, 0);
    view->setFixedHeight(170);
    return view;
}

QWidget *controls(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *combo = new QComboBox(box);
    combo->addItems({text("Status"), text("Started")});
    auto *spin = new QSpinBox(box);
    auto *check = new QCheckBox(text("Remember"), box);
    check->setChecked(true);
    auto *radio = new QRadioButton(text("Yours"), box);
    radio->setChecked(true);
    auto *off = new QPushButton(text("Disabled"), box);
    off->setEnabled(false);
    auto *progress = new QProgressBar(box);
    progress->setValue(40);
    progress->setTextVisible(false);
    auto *edit = new QLineEdit(box);
    edit->setEnabled(false);
    edit->setText(text("locked"));
    for (QWidget *widget : {static_cast<QWidget *>(combo), static_cast<QWidget *>(spin), static_cast<QWidget *>(check),
                            static_cast<QWidget *>(new QCheckBox(text("Off"), box)), static_cast<QWidget *>(radio),
                            static_cast<QWidget *>(new QRadioButton(text("Theirs"), box)), static_cast<QWidget *>(off),
                            static_cast<QWidget *>(edit), static_cast<QWidget *>(progress)})
        row->addWidget(widget);
    return box;
}

QWidget *footer(QWidget *parent)
{
    auto *bar = new QWidget(parent);
    setGround(bar, ColourRole::Panel);
    auto *row = new QHBoxLayout(bar);
    auto *words = new QVBoxLayout;
    words->addWidget(new TextLabel(text("5 changes: Planned duration 1 h 30 min; clear Order number"), TextStyle::Body,
                                   ColourRole::Text, bar));
    words->addWidget(new TextLabel(text("Saved on this computer at 14:02"), TextStyle::Small, ColourRole::Muted, bar));
    row->addLayout(words, 1);
    auto *what = new QPushButton(text("What will be sent"), bar);
    what->setFlat(true);
    auto *submit = new QPushButton(text("Submit"), bar);
    submit->setDefault(true);
    row->addWidget(what);
    row->addWidget(new QPushButton(text("Revert"), bar));
    row->addWidget(submit);
    return bar;
}

QWidget *editorPage(QWidget *parent)
{
    auto *page = new QWidget(parent);
    setGround(page, ColourRole::Surface);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 16, 24, 12);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(text("Boiler service 1004471"), TextStyle::Title, ColourRole::Text, page), 1);
    for (const auto &[word, tone] : {std::pair{"Scheduled", Tone::Accent},
                                     {"New", Tone::Neutral},
                                     {"Started", Tone::Warning},
                                     {"Completed", Tone::Confirmed},
                                     {"Cleared", Tone::Cleared},
                                     {"Refused", Tone::Error}}) {
        auto *pill = new StatusPill(page);
        pill->setState(text(word), tone);
        head->addWidget(pill);
    }
    column->addLayout(head);
    auto *banner = new Banner(page);
    BannerContent refusal;
    refusal.tone = Tone::Error;
    refusal.title = text("The service refused the update: 2 fields need attention.");
    refusal.text = text("One or more validation errors occurred.");
    refusal.links = {{text("orderNumber"), text("Order number"), text("is required for this job type.")},
                     {text("customFields[1]"), text("Boiler make"), text("must be one of the listed values.")}};
    refusal.details = text("type: https://example.org/problem\ninstance: /jobs/1004471");
    refusal.fieldWalk = true;
    refusal.closable = true;
    column->addWidget(banner);
    column->addWidget(form(page));
    auto *chips = new QHBoxLayout;
    chips->addWidget(new TextLabel(text("Custom fields"), TextStyle::Strong, ColourRole::Text, page));
    auto *count = new CountBadge(page);
    count->setCount(24);
    chips->addWidget(count);
    chips->addWidget(new SearchField(text("Filter"), page));
    auto *on = new ChipButton(text("This week"), page);
    on->setChecked(true);
    chips->addWidget(on);
    chips->addWidget(new ChipButton(text("Only changed (2)"), page));
    auto *menu = new ChipButton(text("Status"), page);
    menu->setOpensMenu(true);
    chips->addWidget(menu);
    chips->addStretch();
    auto *add = new QPushButton(icon(QLatin1String("plus"), ColourRole::Accent), text("Add field"), page);
    add->setFlat(true);
    chips->addWidget(add);
    column->addLayout(chips);
    column->addWidget(table(page));
    column->addWidget(controls(page));
    auto *busy = new BusyBar(page);
    busy->setReducedMotion(true);
    busy->setBusy(true, text("Sending"));
    column->addWidget(busy);
    column->addStretch();
    banner->present(refusal);
    return page;
}

void build(QMainWindow &window)
{
    auto *all = new QWidget(&window);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *stripe = new TenantStripe(all);
    stripe->setTenant(text("Northgate Facilities"), TenantKind::Production);
    auto *find = new SearchField(text("Find a job, or type a command"), all);
    find->setKeyHint(text("Ctrl+K"));
    stripe->setCentre(find);
    stripe->addTrailing(new TextLabel(text("Connected"), TextStyle::Body, ColourRole::Confirmed, all));
    column->addWidget(stripe);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(navigation(all));
    middle->addWidget(new Separator(Qt::Vertical, ColourRole::Line, all));
    auto *tabs = new QTabWidget(all);
    tabs->setDocumentMode(true);
    tabs->addTab(editorPage(tabs), icon(QLatin1String("dot"), ColourRole::Accent), text("1004471 Boiler service"));
    auto *empty = new EmptyState(tabs);
    empty->setContent(QLatin1String("briefcase"), text("No jobs here"), text("Nothing fits the filter."),
                      text("Clear the filter"));
    tabs->addTab(empty, text("1004473 Gas safety record"));
    setGround(tabs->widget(1), ColourRole::Surface);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(tabs, 1);
    right->addWidget(new Separator(Qt::Horizontal, ColourRole::Line, all));
    right->addWidget(footer(all));
    middle->addLayout(right, 1);
    column->addLayout(middle, 1);
    window.setCentralWidget(all);
    window.resize(1240, 860);
}

CustomField customField(qint64 id, const char *label, CustomFieldType type, const char *value)
{
    CustomField field;
    field.definitionId = id;
    field.label = text(label);
    field.type = type;
    field.value = FieldValue(text(value));
    return field;
}

Job sampleJob()
{
    Job job;
    job.id = 1004471;
    job.status = text("Scheduled");
    job.plannedDuration = FieldValue(90);
    job.reference = FieldValue(text("NG-2291"));
    job.orderNumber = FieldValue(text("PO-4471"));
    job.personId = FieldValue(text("1b4e28ba-2fa1-41d2-883f-0016d3cca427"));
    job.description = FieldValue(text("Annual service, access by rear gate and along the garden path."));
    job.customFields = {customField(1, "Boiler make", CustomFieldType::List, "Vaillant"),
                        customField(2, "Access code", CustomFieldType::Text, "4471#"),
                        customField(3, "Parking available", CustomFieldType::YesNo, "Yes"),
                        customField(4, "Last gas check", CustomFieldType::Date, "2025-12-03"),
                        customField(5, "Please note", CustomFieldType::Statement, "Ring twice")};
    return job;
}

void buildFields(QMainWindow &window, EditSession &session)
{
    auto *page = new QWidget(&window);
    setGround(page, ColourRole::Surface);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 16, 24, 12);
    column->setSpacing(16);
    auto *form = new FieldForm(session, page);
    Person person;
    person.id = text("1b4e28ba-2fa1-41d2-883f-0016d3cca427");
    person.forename = text("Ann");
    person.surname = text("Shaw");
    person.position = text("site manager");
    person.mobile = text("0113 496 0000");
    form->setPersons({person}, {});
    auto *panel = new CustomFieldPanel(session, page);
    column->addWidget(form);
    column->addWidget(panel, 1);
    session.setInput(FieldKey::PlannedDuration, {Change::Kind::Set, text("2 h 15 min")});
    session.setInput(FieldKey::OrderNumber, {Change::Kind::Clear, {}});
    session.setInput(FieldKey::Description, {Change::Kind::Set, text("Annual service. Access by rear gate.")});
    session.setInput(FieldId::custom(1), {Change::Kind::Set, text("Worcester Bosh")});
    session.setInput(FieldId::custom(2), {Change::Kind::Clear, {}});
    Problem problem;
    problem.fieldErrors = {{FieldKey::OrderNumber, {text("Order number is required for this job type.")}},
                           {FieldId::custom(1), {text("must be one of the listed values")}}};
    session.setProblem(problem);
    window.setCentralWidget(page);
    window.resize(900, 860);
}

/// The page of a job that changed under its draft.
std::unique_ptr<ConflictResolution> buildConflict(QMainWindow &window)
{
    Job began = sampleJob();
    began.description = FieldValue(text("Annual service. Access by the front gate."));
    began.customFields[0].value = FieldValue(text("Baxi"));
    Job now = began;
    now.plannedDuration = FieldValue(45);
    now.orderNumber = FieldValue(text("PO-7008"));
    now.description =
        FieldValue(text("Annual service. Ring before arriving; the gate is locked after 17:00.\n").repeated(6));
    now.customFields[0].value = FieldValue(text("Vaillant"));
    const JobInput input{{FieldKey::OrderNumber, {Change::Kind::Set, text("PO-7010")}},
                         {FieldKey::PlannedDuration, {Change::Kind::Set, text("2 h 15 min")}},
                         {FieldKey::Reference, {Change::Kind::Clear, {}}},
                         {FieldKey::Description, {Change::Kind::Set, text("Annual service. Access by rear gate.")}},
                         {FieldId::custom(now.customFields[0].definitionId), {Change::Kind::Set, text("Vaillant")}}};
    auto resolution = std::make_unique<ConflictResolution>(began, now, input);
    resolution->choose(FieldKey::OrderNumber, ConflictResolution::Choice::Mine);
    resolution->setTyped(FieldKey::PlannedDuration, text("1h99"));
    auto *page = new ConflictPage(*resolution, {text("Mon 11:40"), text("14:03")}, &window);
    window.setCentralWidget(page);
    const QStringList arguments = QApplication::arguments();
    window.resize(arguments.contains(text("--narrow")) ? 560 : 1200, 760);
    return resolution;
}

/// As a platform's high contrast theme would give it.
QPalette contrastPalette()
{
    QPalette system(Qt::white, Qt::black, Qt::white, Qt::black, Qt::gray, Qt::white, Qt::white, Qt::black, Qt::black);
    system.setColor(QPalette::Highlight, Qt::yellow);
    system.setColor(QPalette::HighlightedText, Qt::black);
    system.setColor(QPalette::Disabled, QPalette::WindowText, Qt::green);
    return Colours::highContrast(system).palette();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    applyTheme(application, arguments.contains(text("--dark")) ? Appearance::Dark : Appearance::Light);
    if (arguments.contains(text("--contrast")))
        QApplication::setPalette(contrastPalette());
    EditSession session(sampleJob());
    QMainWindow window;
    std::unique_ptr<ConflictResolution> resolution;
    if (arguments.contains(text("--fields")))
        buildFields(window, session);
    else if (arguments.contains(text("--conflict")))
        resolution = buildConflict(window);
    else
        build(window);
    window.show();
    const int grab = int(arguments.indexOf(text("--grab")));
    if (grab > 0 && grab + 1 < arguments.size()) {
        QTimer::singleShot(500, &window, [&] {
            const auto edits = window.findChildren<QLineEdit *>();
            for (QLineEdit *edit : edits) {
                if (fieldTone(edit) == Tone::Error)
                    edit->setFocus();
            }
            QCoreApplication::processEvents();
            window.grab().save(arguments.at(grab + 1));
            QCoreApplication::quit();
        });
    }
    return application.exec();
}
