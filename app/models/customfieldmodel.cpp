// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customfieldmodel.h"

#include "jobs/textrules.h"
#include "work/editsession.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace jobwright {

namespace {

constexpr int longestShown = 300;

QString shown(const QString &text)
{
    return forDisplay(text.left(longestShown * 2), longestShown).simplified();
}

/// A value as people read it; dates and times travel in ISO form.
QString shownValue(const CustomField &field, const QString &text)
{
    if (field.type == CustomFieldType::Date) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (date.isValid() && text.size() == 10)
            return QLocale().toString(date, QLocale::ShortFormat);
    }
    return shown(text);
}

} // namespace

CustomFieldModel::CustomFieldModel(EditSession &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{
    load();
    connect(&session, &EditSession::fieldChanged, this, &CustomFieldModel::refresh);
    connect(&session, &EditSession::baseChanged, this, &CustomFieldModel::rebase);
    connect(&session, &EditSession::customFieldAdded, this, &CustomFieldModel::addRow);
    connect(&session, &EditSession::customFieldRemoved, this, &CustomFieldModel::removeAddedRow);
    connect(&session, &EditSession::changed, this, [this] {
        if (const int count = changedCount(); count != m_changedCount) {
            m_changedCount = count;
            Q_EMIT changedCountChanged(count);
        }
    });
    m_changedCount = changedCount();
}

int CustomFieldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CustomFieldModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CustomFieldModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qint64 id = m_rows[std::size_t(index.row())].definitionId;
    const FieldId field = FieldId::custom(id);
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return display(index);
    case Qt::EditRole:
        if (index.column() == NewValueColumn) {
            const FieldInput input = m_session.input(field);
            return input.kind == Change::Kind::Set    ? input.text
                   : input.kind == Change::Kind::Keep ? fieldAt(index.row()).value.text()
                                                      : QString();
        }
        return index.column() == ChangeColumn ? QVariant(int(m_session.input(field).kind)) : display(index);
    case Qt::ToolTipRole: {
        const QString error = messages(id, true);
        const QString text = !error.isEmpty() ? error : lockOf(index.row());
        return text.isEmpty() ? display(index).toString().toHtmlEscaped() : text.toHtmlEscaped();
    }
    case Qt::AccessibleTextRole:
        return spoken(index);
    case DefinitionIdRole:
        return id;
    case KindRole:
        return int(m_session.input(field).kind);
    case TypeRole:
        return int(fieldAt(index.row()).type);
    case OptionsRole:
        return fieldAt(index.row()).options;
    case NameRole:
        return shown(customFieldLabel(id, fieldAt(index.row()).label));
    case LockRole:
        return lockOf(index.row());
    case ErrorRole:
        return messages(id, true);
    case AdviceRole:
        return messages(id, false);
    case SearchRole: {
        const CustomField custom = fieldAt(index.row());
        return QString(shown(customFieldLabel(id, custom.label)) + u'\n' + QString::number(id) + u'\n' +
                       shown(custom.value.text()) + u'\n' + shown(m_session.input(field).text));
    }
    default:
        return {};
    }
}

QVariant CustomFieldModel::display(const QModelIndex &index) const
{
    const CustomField custom = fieldAt(index.row());
    const FieldInput input = m_session.input(FieldId::custom(custom.definitionId));
    switch (index.column()) {
    case NameColumn:
        return shown(customFieldLabel(custom.definitionId, custom.label));
    case TypeColumn:
        return custom.type == CustomFieldType::Unknown && !custom.typeWord.isEmpty() ? shown(custom.typeWord)
                                                                                     : customFieldTypeName(custom.type);
    case NowColumn:
        return custom.value.isNull() ? tr("not set") : shownValue(custom, custom.value.text());
    case ChangeColumn:
        switch (input.kind) {
        case Change::Kind::Keep:
            return tr("Keep");
        case Change::Kind::Clear:
            return tr("Clear");
        case Change::Kind::Set:
            return tr("Set");
        }
        break;
    case NewValueColumn:
        switch (input.kind) {
        case Change::Kind::Keep:
            return shownValue(custom, custom.value.text());
        case Change::Kind::Clear:
            return tr("will be cleared");
        case Change::Kind::Set:
            return input.text.isEmpty() ? tr("will be set to an empty text") : shownValue(custom, input.text);
        }
        break;
    default:
        break;
    }
    return {};
}

QString CustomFieldModel::spoken(const QModelIndex &index) const
{
    const QString name = data(index, NameRole).toString();
    const QString text = display(index).toString();
    if (index.column() == ChangeColumn) {
        //: for screen readers; %1 is a field's label, %2 is Keep, Clear or Set
        return tr("%1: %2").arg(name, text);
    }
    if (index.column() != NewValueColumn)
        return text;
    const QString error = data(index, ErrorRole).toString();
    //: for screen readers; %1 is a field's label, %2 its new value
    const QString value = tr("%1, new value: %2").arg(name, text);
    //: %1 names a field and its new value, %2 is what is wrong with it
    return error.isEmpty() ? value : tr("%1. Error: %2").arg(value, error);
}

QVariant CustomFieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Field");
    case TypeColumn:
        return tr("Type");
    case NowColumn:
        return tr("Now");
    case ChangeColumn:
        return tr("Change");
    case NewValueColumn:
        return tr("New value");
    default:
        return {};
    }
}

Qt::ItemFlags CustomFieldModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == NewValueColumn && lockOf(index.row()).isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

int CustomFieldModel::rowOf(qint64 definitionId) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [definitionId](const Row &row) { return row.definitionId == definitionId; });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int CustomFieldModel::changedCount() const
{
    const JobInput &inputs = m_session.inputs();
    return int(std::count_if(inputs.keyBegin(), inputs.keyEnd(), [](const FieldId &id) { return id.isCustom(); }));
}

bool CustomFieldModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const CustomField custom = fieldAt(index.row());
    const FieldId field = FieldId::custom(custom.definitionId);
    if (!lockOf(index.row()).isEmpty())
        return false;
    if (index.column() == NewValueColumn) {
        const QString text = value.toString();
        m_session.setInput(field,
                           text.isEmpty() ? FieldInput{Change::Kind::Clear, {}} : FieldInput{Change::Kind::Set, text});
        return true;
    }
    if (index.column() != ChangeColumn)
        return false;
    const auto kind = static_cast<Change::Kind>(value.toInt());
    if (kind == m_session.input(field).kind)
        return true;
    m_session.setInput(field, {kind, kind == Change::Kind::Set ? custom.value.text() : QString()});
    return true;
}

const QString &CustomFieldModel::lockOf(int row) const
{
    const Row &entry = m_rows[std::size_t(row)];
    if (!entry.lock)
        entry.lock = m_session.whyLocked(FieldId::custom(entry.definitionId));
    return *entry.lock;
}

CustomField CustomFieldModel::fieldAt(int row) const
{
    const Row &entry = m_rows[std::size_t(row)];
    const QList<CustomField> &fields = m_session.base().customFields;
    if (entry.place >= 0 && entry.place < fields.size())
        return fields.at(entry.place);
    CustomField added;
    added.definitionId = entry.definitionId;
    return added;
}

QString CustomFieldModel::messages(qint64 definitionId, bool errors) const
{
    QStringList texts;
    const QList<EditIssue> issues = m_session.issues(FieldId::custom(definitionId));
    for (const EditIssue &issue : issues) {
        if ((issue.severity == EditIssue::Severity::Error) == errors)
            texts << forDisplay(issue.text, longestShown);
    }
    return texts.join(u'\n');
}

void CustomFieldModel::load()
{
    m_rows.clear();
    const QList<CustomField> &fields = m_session.base().customFields;
    for (int place = 0; place < int(fields.size()); ++place)
        m_rows.push_back({fields.at(place).definitionId, place, std::nullopt});
    const QList<qint64> &added = m_session.addedFields();
    for (const qint64 id : added) {
        if (!findCustomField(m_session.base(), id))
            m_rows.push_back({id, -1, std::nullopt});
    }
}

void CustomFieldModel::rebase()
{
    // A reading of the same job mostly lists the same fields: then the view keeps its place and an open editor.
    const std::vector<Row> before = m_rows;
    load();
    const auto same = [](const Row &a, const Row &b) { return a.definitionId == b.definitionId && a.place == b.place; };
    if (std::equal(before.begin(), before.end(), m_rows.begin(), m_rows.end(), same)) {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    const std::vector<Row> after = m_rows;
    m_rows = before;
    beginResetModel();
    m_rows = after;
    endResetModel();
}

void CustomFieldModel::refresh(const FieldId &field)
{
    if (!field.isCustom())
        return;
    for (int row = 0; row < rowCount(); ++row) { // an id may repeat
        if (m_rows[std::size_t(row)].definitionId == field.definitionId())
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void CustomFieldModel::addRow(qint64 definitionId)
{
    if (rowOf(definitionId) >= 0)
        return;
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.push_back({definitionId, -1, std::nullopt});
    endInsertRows();
}

void CustomFieldModel::removeAddedRow(qint64 definitionId)
{
    const int row = rowOf(definitionId);
    if (row < 0 || m_rows[std::size_t(row)].place >= 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

} // namespace jobwright
