// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace jobwright {

/// The value in the middle; 0 where there is none.
[[nodiscard]] double median(std::vector<double> values);

/// Figures of one benchmark: rows of what was measured, printed as a table. Says nothing about pass or fail.
class BenchTable
{
public:
    explicit BenchTable(QString title);

    /// `unit` is "ms", "MiB", "×" …; `aim` is the figure to stay below, 0 for none.
    void add(const QString &what, double value, const QString &unit, double aim = 0);
    /// The same where more is better.
    void addAtLeast(const QString &what, double value, const QString &unit, double aim);
    /// Median, p99 and maximum of samples in milliseconds; the aim belongs to the p99.
    void addSamples(const QString &what, std::vector<double> samples, double aim = 0);
    void print() const;

private:
    struct Row
    {
        QString what;
        QString value;
        QString aim;
    };

    QString m_title;
    std::vector<Row> m_rows;
};

} // namespace jobwright
