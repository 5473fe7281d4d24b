// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogprompts.h"

#include "widgets/fieldlook.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace jobwright {

namespace {

QMessageBox *plainBox(QMessageBox::Icon icon, QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(icon, title, title, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text);
    return box;
}

QFileDialog *fileDialog(QWidget *parent, const Prompts::FileQuestion &question,
                        std::function<void(const QString &)> answer)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(question.filters);
    QObject::connect(dialog, &QDialog::finished, parent, [dialog, answer = std::move(answer)](int result) {
        const QStringList files = dialog->selectedFiles();
        answer(result == QDialog::Accepted && !files.isEmpty() ? files.first() : QString());
    });
    return dialog;
}

} // namespace

void DialogPrompts::confirmLoss(QWidget *parent, const LossQuestion &question, std::function<void(bool)> answer)
{
    QMessageBox *box = plainBox(QMessageBox::Warning, parent, question.title, question.text);
    QPushButton *lose = box->addButton(question.loseText, QMessageBox::DestructiveRole);
    setFieldTone(lose, Tone::Error);
    QPushButton *keep = box->addButton(question.keepText, QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(box, &QDialog::finished, parent,
                     [box, lose, answer = std::move(answer)] { answer(box->clickedButton() == lose); });
    box->open();
}

void DialogPrompts::chooseFileToSave(QWidget *parent, const FileQuestion &question,
                                     std::function<void(const QString &)> answer)
{
    QFileDialog *dialog = fileDialog(parent, question, std::move(answer));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(question.suffix);
    dialog->selectFile(question.suggestedName);
    dialog->open();
}

void DialogPrompts::chooseFileToOpen(QWidget *parent, const FileQuestion &question,
                                     std::function<void(const QString &)> answer)
{
    QFileDialog *dialog = fileDialog(parent, question, std::move(answer));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void DialogPrompts::message(QWidget *parent, const QString &title, const QString &text, std::function<void()> done)
{
    QMessageBox *box = plainBox(QMessageBox::Information, parent, title, text);
    box->setStandardButtons(QMessageBox::Ok);
    if (done)
        QObject::connect(box, &QDialog::finished, parent, [done = std::move(done)] { done(); });
    box->open();
}

} // namespace jobwright
