// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/diskbanner.h"

namespace jobwright {

namespace {

// Keys of actions.
const auto retryAction = QLatin1String("retryDisk");
const auto copyAction = QLatin1String("copyAll");
const auto exportAction = QLatin1String("export");

} // namespace

DiskBanner::DiskBanner(QWidget *parent) : Banner(parent)
{
    setObjectName(QStringLiteral("diskBanner"));
    hide();
    connect(this, &Banner::actionTriggered, this, [this](const QString &key) {
        if (key == copyAction)
            Q_EMIT copyWanted();
        else if (key == exportAction)
            Q_EMIT exportWanted();
        else
            Q_EMIT retryWanted();
    });
}

void DiskBanner::setTrouble(const QString &trouble)
{
    if (trouble.isEmpty()) {
        dismiss();
        return;
    }
    if (isVisibleTo(parentWidget()) && content().text == trouble)
        return; // again and again would only be noise
    BannerContent said;
    said.tone = Tone::Error;
    said.title = tr("Not saved on this computer");
    said.text = trouble;
    said.actions = {{retryAction, tr("Try again"), false},
                    {copyAction, tr("Copy everything typed"), false},
                    {exportAction, tr("Export to a file…"), false}};
    present(said);
}

} // namespace jobwright
