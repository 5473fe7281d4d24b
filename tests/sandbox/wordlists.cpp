// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wordlists.h"

namespace jobwright::sandbox {

namespace {

constexpr const char16_t *forenamesText =
    u"Aisha/Alan/Alice/Amir/Andrew/Angela/Beth/Brian/Callum/Carol/Chloë/Daniel/Deborah/Dylan/Eilidh/Emma/Farah/"
    u"Fiona/Gareth/Gemma/Graham/Hannah/Harpreet/Helen/Ian/Imran/Jack/Joanne/Karen/Kwame/Laura/Lewis/Margaret/"
    u"Megan/Mohammed/Nia/Oliver/Owen/Priya/Rachel/Rhys/Ruth/Sarah/Siân/Stephen/Tariq/Tom/Ursula/Victoria/Zoë";
constexpr const char16_t *surnamesText =
    u"Ahmed/Anderson/Bailey/Barker/Begum/Bennett/Booth/Brennan/Brown/Campbell/Carter/Chaudhry/Clark/Cooper/Davies/"
    u"Dixon/Edwards/Evans/Ferguson/Fletcher/Foster/Gill/Graham/Griffiths/Hall/Harris/Hill/Holmes/Hughes/Hussain/"
    u"Jackson/James/Jones/Kaur/Kelly/Khan/King/Lloyd/MacDonald/Marsh/McAllister/Mitchell/Moore/Morgan/Nowak/"
    u"O'Brien/O'Neill/Okafor/Osei/Patel/Phillips/Powell/Reid/Roberts/Robinson/Scott/Sharp/Singh/Smith/Stewart/"
    u"Taylor/Thompson/Walker/Ward/Watson/White/Williams/Wilson/Wood/Wright/Young";
constexpr const char16_t *streetsText =
    u"Abbey Road/Albion Street/Barrack Lane/Bridge Street/Canal Wharf/Castle Street/Chapel Hill/Church Lane/"
    u"Clarence Terrace/Crown Court/Dock Street/Elm Grove/Enterprise Way/Foundry Row/Gas Works Lane/George Street/"
    u"Grange Avenue/Green Lane/Harbour View/High Street/Hospital Road/King Edward Street/Kirkgate/Lever Street/"
    u"Market Place/Meadow Close/Mill Lane/New Road/Park Row/Priory Gardens/Quarry Hill/Queen's Drive/"
    u"Railway Street/Riverside/School Lane/Spinners Yard/St Mary's Road/Station Approach/Tannery Court/"
    u"Victoria Road/Waterloo Place/Well Street/Westgate/Windmill Hill/York Place";
constexpr const char16_t *townsText =
    u"Leeds|53.80|-1.55/Sheffield|53.38|-1.47/Nottingham|52.95|-1.15/Leicester|52.63|-1.13/Bristol|51.45|-2.59/"
    u"Reading|51.45|-0.97/Birmingham|52.48|-1.90/Edinburgh|55.95|-3.19/Glasgow|55.86|-4.25/Liverpool|53.41|-2.98/"
    u"Manchester|53.48|-2.24/London|51.51|-0.13/Newcastle|54.97|-1.61/Cardiff|51.48|-3.18/Belfast|54.60|-5.93/"
    u"Harrogate|53.99|-1.54/Wakefield|53.68|-1.50/Huddersfield|53.65|-1.78/York|53.96|-1.08/Halifax|53.72|-1.86";
constexpr const char16_t *companiesText =
    u"Northgate|NG/Abbeyfield|AB/Aireside|AI/Ashdown|AS/Beacon|BE/Birchwood|BI/Brunel|BR/Calder Valley|CV/"
    u"Castleton|CA/Cathedral|CT/Clyde|CL/Dales|DA/Eastmoor|EM/Fairfax|FF/Greenbank|GB/Hallamshire|HA/Harewood|HW/"
    u"Ironbridge|IB/Kelham|KE/Kingsway|KW/Lakeside|LS/Mersey|ME/Moorland|ML/Oakhurst|OH/Pennine|PE/Quayside|QS/"
    u"Ridgeway|RW/Severn|SE/Thornton|TH/Wharfedale|WD";
constexpr const char16_t *businessesText =
    u"Facilities/Academy Trust/Bakery/Brewery/Care Homes/Community Centre/Dental Practice/Distribution/"
    u"Engineering/Garden Centre/Health Centre/Hotels/Housing Association/Leisure/Library/Logistics/Offices/"
    u"Primary School/Property Management/Retail Park";
constexpr const char16_t *positionsText =
    u"Facilities manager/Site manager/Caretaker/Office manager/Receptionist/Head of estates/Tenant/"
    u"Maintenance planner/Accounts/Deputy head/Warehouse manager/Owner";
constexpr const char16_t *remarksText =
    u"Report to reception on arrival./Ring the caretaker ten minutes before arrival./"
    u"Parking behind the building, height limit 2.1 m./Key is in the safe by the side door./"
    u"Please take photographs before and after./Noise only after 10:00./"
    u"Quote for parts above £150 before fitting./Second visit, see the notes of the first./"
    u"Dog on the premises, please shut the gate./Ladder needed, ceiling height 4 m./"
    u"Induction takes fifteen minutes; bring your card./Invoice to head office, not to the site.";

QStringList lines(const char16_t *separatedBySlashes)
{
    return QString::fromUtf16(separatedBySlashes).split(QLatin1Char('/'));
}

} // namespace

const WordLists &WordLists::british()
{
    static const WordLists lists{lines(forenamesText), lines(surnamesText),   lines(streetsText),   lines(townsText),
                                 lines(companiesText), lines(businessesText), lines(positionsText), lines(remarksText)};
    return lists;
}

} // namespace jobwright::sandbox
