// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace jobwright {

class TenantView;
class WindowHost;
struct Draft;
struct HandoverFile;

/// Opens draft files in the window, one after the other: what a file holds is saved as an ordinary draft first, then
/// the job's tab reads the job and compares. Never sends anything, and never changes the connection. Files wait until a
/// tenant is open; what could not be opened is said in one prompt at the end.
class DraftFiles : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent; `host` must outlive it.
    DraftFiles(WindowHost &host, QWidget *window);

    /// The tenant that is shown from now on; nullptr for none.
    void setTenant(TenantView *tenant);
    void open(const QStringList &paths);
    /// Asks for a file.
    void choose();

Q_SIGNALS:
    /// For the status line.
    void said(const QString &words);

private:
    void next();
    [[nodiscard]] bool begin(const QString &path);
    [[nodiscard]] QString whyNot(const HandoverFile &file) const;
    void show(const Draft &draft);
    void note(const QString &path, const QString &words);
    void tellTroubles();

    WindowHost &m_host;
    QWidget *m_window;
    TenantView *m_tenant = nullptr;
    QStringList m_waiting;
    bool m_taking = false; ///< the store has been asked
    QStringList m_troubles;
};

} // namespace jobwright
