// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>

namespace jobwright {

/// What a field of a job holds: nothing (JSON null or absent), a whole number, or a text. An empty text is a value,
/// not nothing: the service tells `""` from `null`.
class FieldValue
{
public:
    FieldValue() = default;
    explicit FieldValue(qint32 number) : m_value(number) {}
    explicit FieldValue(QString text) : m_value(std::move(text)) {}

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    [[nodiscard]] bool isNumber() const { return std::holds_alternative<qint32>(m_value); }
    [[nodiscard]] bool isText() const { return std::holds_alternative<QString>(m_value); }
    /// 0 where it is no number.
    [[nodiscard]] qint32 number() const { return isNumber() ? std::get<qint32>(m_value) : 0; }
    /// Empty where it is no text.
    [[nodiscard]] QString text() const { return isText() ? std::get<QString>(m_value) : QString(); }

    [[nodiscard]] bool operator==(const FieldValue &other) const = default;

private:
    std::variant<std::monostate, qint32, QString> m_value;
};

} // namespace jobwright
