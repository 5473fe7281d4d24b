// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <variant>

namespace jobwright {

/// A value of type T or an error of type E; the two may be the same type. Errors are values here: nothing throws.
template <typename T, typename E>
class Result
{
public:
    [[nodiscard]] static Result ok(T value) { return Result(std::in_place_index<0>, std::move(value)); }
    [[nodiscard]] static Result fail(E error) { return Result(std::in_place_index<1>, std::move(error)); }

    [[nodiscard]] bool isOk() const { return m_state.index() == 0; }
    explicit operator bool() const { return isOk(); }

    /// Only where isOk().
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const T *operator->() const { return &std::get<0>(m_state); }
    [[nodiscard]] const T &operator*() const & { return std::get<0>(m_state); }

    /// Only where not isOk().
    [[nodiscard]] const E &error() const { return std::get<1>(m_state); }

private:
    template <std::size_t I, typename V>
    explicit Result(std::in_place_index_t<I> index, V &&v) : m_state(index, std::forward<V>(v))
    {
    }

    std::variant<T, E> m_state;
};

/// What an operation without a value answers.
struct Done
{
};

} // namespace jobwright
