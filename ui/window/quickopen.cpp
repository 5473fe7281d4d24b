// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/quickopen.h"

#include "models/joblistmodel.h"
#include "widgets/card.h"
#include "widgets/metrics.h"
#include "widgets/searchfield.h"
#include "window/quickopendelegate.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>

#include <utility>

namespace jobwright {

namespace {

constexpr int mostRows = 12;

} // namespace

QuickOpen::QuickOpen(QWidget *parent)
    : QWidget(parent), m_field(new SearchField(tr("Find a job, or type a command"), this))
{
    setObjectName(QStringLiteral("quickOpen"));
    m_field->setObjectName(QStringLiteral("quickOpenField"));
    m_field->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_field->setMinimumWidth(200);
    m_field->setMaximumWidth(560);
    m_field->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        if (m_field->hasFocus())
            search();
    });
}

bool QuickOpen::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

void QuickOpen::setJobs(const JobListModel *jobs)
{
    m_jobs = jobs;
    close();
}

void QuickOpen::activate()
{
    if (QWidget *focus = QApplication::focusWidget(); focus && focus != m_field)
        m_before = focus;
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

void QuickOpen::close()
{
    if (m_popup)
        m_popup->hide();
    m_field->clear();
    if (std::exchange(m_looking, false))
        Q_EMIT lookDropped();
}

bool QuickOpen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && (event->type() == QEvent::Resize)) {
        place();
        return false;
    }
    if (watched != m_field)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isOpen()) {
        m_popup->hide();
    } else if (event->type() == QEvent::MouseButtonRelease && !isOpen()) {
        search();
    } else if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            move(1);
            return true;
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_PageDown:
            move(mostRows);
            return true;
        case Qt::Key_PageUp:
            move(-mostRows);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            accept();
            return true;
        case Qt::Key_Escape:
            close();
            if (m_before)
                m_before->setFocus(Qt::OtherFocusReason);
            return true;
        default:
            break;
        }
    }
    return false;
}

void QuickOpen::addFound(const JobSummary &job)
{
    if (!m_looking)
        return;
    m_model.addFound(job);
    if (isOpen() && m_model.rowCount() == 2) // the first one
        m_list->setCurrentIndex(m_model.index(0));
    place();
}

void QuickOpen::endLook(int count, const QString &trouble)
{
    if (!std::exchange(m_looking, false))
        return;
    m_model.endLook(!trouble.isEmpty() ? trouble
                    : count == 0       ? tr("Nothing found: no order number and no reference of the last twelve months")
                                       : QString());
    place();
}

void QuickOpen::look()
{
    const QString text = m_field->text().trimmed();
    m_looking = true;
    m_model.beginLook(text);
    openList();
    Q_EMIT lookWanted(text);
}

void QuickOpen::search()
{
    if (std::exchange(m_looking, false))
        Q_EMIT lookDropped();
    m_model.search(m_field->text(), m_jobs, m_recent);
    openList();
}

void QuickOpen::openList()
{
    if (!m_popup) {
        m_popup = new Card(window());
        m_popup->setObjectName(QStringLiteral("quickOpenPopup"));
        m_list = new QListView(m_popup);
        m_list->setObjectName(QStringLiteral("quickOpenList"));
        m_list->setAccessibleName(tr("Jobs and commands"));
        m_list->setFrameShape(QFrame::NoFrame);
        m_list->setUniformItemSizes(true);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setItemDelegate(new QuickOpenDelegate(m_list));
        m_list->setModel(&m_model);
        m_list->setMouseTracking(true);
        auto *column = new QHBoxLayout(m_popup);
        column->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
        column->addWidget(m_list);
        connect(m_list, &QListView::clicked, this, &QuickOpen::accept);
        connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
        window()->installEventFilter(this);
    }
    m_popup->setVisible(m_model.rowCount() > 0);
    if (m_model.rowCount() == 0)
        return;
    m_list->setCurrentIndex(m_model.index(0));
    place();
    m_popup->raise();
}

void QuickOpen::place()
{
    if (!isOpen())
        return;
    const int width = std::min(std::max(m_field->width(), 560), window()->width() - 2 * metrics::space16);
    const int rows = std::min(m_model.rowCount(), mostRows);
    const int height = rows * m_list->sizeHintForRow(0) + 2 * metrics::space4 + 2;
    QPoint corner =
        m_field->mapTo(window(), QPoint(m_field->width() / 2 - width / 2, m_field->height() + metrics::space4));
    corner.setX(std::clamp(corner.x(), metrics::space16,
                           std::max(metrics::space16, window()->width() - width - metrics::space16)));
    m_popup->setGeometry(QRect(corner, QSize(width, height)));
}

void QuickOpen::move(int step)
{
    if (!isOpen()) {
        search();
        return;
    }
    const int last = m_model.rowCount() - 1;
    m_list->setCurrentIndex(m_model.index(std::clamp(m_list->currentIndex().row() + step, 0, last)));
}

void QuickOpen::accept()
{
    if (!isOpen())
        return;
    const int row = m_list->currentIndex().row();
    if (m_model.isLook(row)) {
        look();
        return;
    }
    if (m_model.jobAt(row) == 0 && !m_model.commandAt(row))
        return; // only words
    const JobId job = m_model.jobAt(row);
    const QString profile = m_model.profileAt(row);
    const QPointer<QAction> command = m_model.commandAt(row);
    close();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_field->clearFocus();
    if (job > 0 && !profile.isEmpty())
        Q_EMIT linkChosen(profile, job);
    else if (job > 0)
        Q_EMIT jobChosen(job);
    else if (command)
        command->trigger();
}

} // namespace jobwright
