// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/options.h"

#include <QCommandLineParser>

namespace jobwright::sandbox {

namespace {

Options refusal(const QCommandLineParser &parser, const QString &why)
{
    Options options;
    options.action = Options::Action::Refuse;
    options.text = why + QStringLiteral("\n\n") + parser.helpText();
    return options;
}

/// Null when all values could be read.
QString readValues(const QCommandLineParser &parser, Options &options)
{
    const auto bad = [](const char *option, const QString &value) {
        return QStringLiteral("--%1: not a valid value: %2").arg(QLatin1String(option), value);
    };
    bool good = true;
    const auto number = [&parser, &good](const char *option) {
        const QString text = parser.value(QLatin1String(option));
        const qint64 value = text.toLongLong(&good);
        good = good && value >= 0;
        return value;
    };
    const qint64 port = number("port");
    if (!good || port > 65535)
        return bad("port", parser.value(QStringLiteral("port")));
    options.port = static_cast<quint16>(port);
    options.seed = static_cast<quint64>(number("seed"));
    if (!good)
        return bad("seed", parser.value(QStringLiteral("seed")));
    options.tokenLifetime = std::chrono::seconds(number("token-lifetime"));
    if (!good || options.tokenLifetime.count() > 1'000'000'000)
        return bad("token-lifetime", parser.value(QStringLiteral("token-lifetime")));
    if (parser.isSet(QStringLiteral("now"))) {
        options.now = QDateTime::fromString(parser.value(QStringLiteral("now")), Qt::ISODate);
        if (!options.now.isValid())
            return bad("now", parser.value(QStringLiteral("now")));
    }
    for (const QString &argument : parser.values(QStringLiteral("fault"))) {
        const auto fault = Fault::fromArgument(argument);
        if (!fault)
            return bad("fault", argument);
        options.faults.append(*fault);
    }
    return {};
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QStringLiteral("A stand-in for the job management service with invented jobs, on this computer only.\n"
                       "Client id and secret: sandbox and sandbox. Customer-Id: 14532."));
    parser.addOptions({
        {QStringLiteral("port"), QStringLiteral("Port to listen on; 0 picks a free one."), QStringLiteral("N"),
         QStringLiteral("8080")},
        {QStringLiteral("data"),
         QStringLiteral("SQLite file that keeps the jobs; without it they are forgotten at the end."),
         QStringLiteral("FILE")},
        {QStringLiteral("seed"), QStringLiteral("Number the invented jobs depend on."), QStringLiteral("N"),
         QStringLiteral("1")},
        {QStringLiteral("now"), QStringLiteral("Time the jobs are planned around, ISO 8601; without it the present."),
         QStringLiteral("TIME")},
        {QStringLiteral("token-lifetime"), QStringLiteral("Seconds until an access token expires."),
         QStringLiteral("SECONDS"), QStringLiteral("3600")},
        {QStringLiteral("fault"),
         QStringLiteral("Switch a fault on; may be repeated. offline, slow (milliseconds), error500 (every n-th "
                        "request), throttle "
                        "(Retry-After: seconds, date+SECONDS, none, or any text), lostAnswer, dropBeforeApply, "
                        "expiredTokens, trim, "
                        "ignore (properties), gateway502 (status). With :count=N it ends after N requests."),
         QStringLiteral("NAME[=VALUE][:count=N]")},
        {QStringLiteral("print-catalogue"),
         QStringLiteral("Print the custom fields of all job types as csv or json, and end."), QStringLiteral("FORMAT")},
        {QStringLiteral("exit-with-parent"), QStringLiteral("End when standard input is closed.")},
    });
    // Not addHelpOption(): it adds --help-all for options of Qt that a program without windows does not have.
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Print this help, and end.")});
    parser.addVersionOption();
}

} // namespace

Options Options::fromArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return refusal(parser, parser.errorText());
    Options options;
    if (parser.isSet(QStringLiteral("help"))) {
        options.action = Action::PrintHelp;
        options.text = parser.helpText();
        return options;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        options.action = Action::PrintVersion;
        return options;
    }
    if (!parser.positionalArguments().isEmpty())
        return refusal(parser,
                       QStringLiteral("Unexpected argument: %1").arg(parser.positionalArguments().constFirst()));
    if (parser.isSet(QStringLiteral("print-catalogue"))) {
        const QString format = parser.value(QStringLiteral("print-catalogue"));
        if (format != QLatin1String("csv") && format != QLatin1String("json"))
            return refusal(parser, QStringLiteral("--print-catalogue takes csv or json."));
        options.action = format == QLatin1String("csv") ? Action::PrintCatalogueCsv : Action::PrintCatalogueJson;
        return options;
    }
    options.now = QDateTime::currentDateTime();
    options.dataFile = parser.value(QStringLiteral("data"));
    options.exitWithParent = parser.isSet(QStringLiteral("exit-with-parent"));
    const QString why = readValues(parser, options);
    if (!why.isNull())
        return refusal(parser, why);
    return options;
}

} // namespace jobwright::sandbox
