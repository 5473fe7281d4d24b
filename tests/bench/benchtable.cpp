// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchtable.h"

#include <QTextStream>

#include <algorithm>

namespace jobwright {

namespace {

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : 1);
}

double percentile(const std::vector<double> &sorted, double share)
{
    const auto index = static_cast<std::size_t>(share * static_cast<double>(sorted.size()));
    return sorted[std::min(index, sorted.size() - 1)];
}

} // namespace

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : percentile(values, 0.5);
}

BenchTable::BenchTable(QString title) : m_title(std::move(title)) {}

void BenchTable::add(const QString &what, double value, const QString &unit, double aim)
{
    m_rows.push_back({what, QStringLiteral("%1 %2").arg(number(value), unit),
                      aim > 0 ? QStringLiteral("≤ %1 %2").arg(number(aim), unit) : QString()});
}

void BenchTable::addAtLeast(const QString &what, double value, const QString &unit, double aim)
{
    m_rows.push_back(
        {what, QStringLiteral("%1 %2").arg(number(value), unit), QStringLiteral("≥ %1 %2").arg(number(aim), unit)});
}

void BenchTable::addSamples(const QString &what, std::vector<double> samples, double aim)
{
    if (samples.empty())
        return;
    std::sort(samples.begin(), samples.end());
    const QString ms = QStringLiteral("ms");
    add(what + QStringLiteral(", median"), percentile(samples, 0.5), ms);
    add(what + QStringLiteral(", p99"), percentile(samples, 0.99), ms, aim);
    add(what + QStringLiteral(", maximum of %1").arg(samples.size()), samples.back(), ms);
}

void BenchTable::print() const
{
    QTextStream out(stdout);
    out << Qt::endl << "## " << m_title << Qt::endl;
    out << "| " << QStringLiteral("what").leftJustified(66) << " | " << QStringLiteral("figure").rightJustified(14)
        << " | " << QStringLiteral("aim").rightJustified(12) << " |" << Qt::endl;
    out << "|" << QString(68, u'-') << "|" << QString(16, u'-') << "|" << QString(14, u'-') << "|" << Qt::endl;
    for (const Row &row : m_rows)
        out << "| " << row.what.leftJustified(66) << " | " << row.value.rightJustified(14) << " | "
            << row.aim.rightJustified(12) << " |" << Qt::endl;
}

} // namespace jobwright
