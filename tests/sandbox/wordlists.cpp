// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wordlists.h"

namespace jobwright::sandbox {

namespace {

QStringList lines(const char16_t *separatedBySlashes)
{
    return QString::fromUtf16(separatedBySlashes).split(QLatin1Char('/'));
}

} // namespace

const WordLists &WordLists::british()
{
    static const WordLists lists{
        lines(
            u"Aisha/Alan/Alice/Amir/Andrew/Angela/Beth/Brian/Callum/Carol/Chloë/Daniel/Deborah/Dylan/Eilidh/Emma/Farah/"
            u"Fiona/Gareth/Gemma/Graham/Hannah/Harpreet/Helen/Ian/Imran/Jack/Joanne/Karen/Kwame/Laura/Lewis/Margaret/"
            u"Megan/Mohammed/Nia/Oliver/Owen/Priya/Rachel/Rhys/Ruth/Sarah/Siân/Stephen/Tariq/Tom/Ursula/Victoria/Zoë"),
        lines(
            u"Ahmed/Anderson/Bailey/Barker/Begum/Bennett/Booth/Brennan/Brown/Campbell/Carter/Chaudhry/Clark/Cooper/"
            u"Davies/"
            u"Dixon/Edwards/Evans/Ferguson/Fletcher/Foster/Gill/Graham/Griffiths/Hall/Harris/Hill/Holmes/Hughes/"
            u"Hussain/"
            u"Jackson/James/Jones/Kaur/Kelly/Khan/King/Lloyd/MacDonald/Marsh/McAllister/Mitchell/Moore/Morgan/Nowak/"
            u"O'Brien/O'Neill/Okafor/Osei/Patel/Phillips/Powell/Reid/Roberts/Robinson/Scott/Sharp/Singh/Smith/Stewart/"
            u"Taylor/Thompson/Walker/Ward/Watson/White/Williams/Wilson/Wood/Wright/Young"),
        lines(
            u"Abbey Road/Albion Street/Barrack Lane/Bridge Street/Canal Wharf/Castle Street/Chapel Hill/Church Lane/"
            u"Clarence Terrace/Crown Court/Dock Street/Elm Grove/Enterprise Way/Foundry Row/Gas Works Lane/George "
            u"Street/"
            u"Grange Avenue/Green Lane/Harbour View/High Street/Hospital Road/King Edward Street/Kirkgate/Lever Street/"
            u"Market Place/Meadow Close/Mill Lane/New Road/Park Row/Priory Gardens/Quarry Hill/Queen's Drive/Railway "
            u"Street/"
            u"Riverside/School Lane/Spinners Yard/St Mary's Road/Station Approach/Tannery Court/Victoria Road/Waterloo "
            u"Place/"
            u"Well Street/Westgate/Windmill Hill/York Place"),
        lines(
            u"Leeds|53.80|-1.55|0113 496/Sheffield|53.38|-1.47|0114 496/Nottingham|52.95|-1.15|0115 "
            u"496/Leicester|52.63|"
            u"-1.13|0116 496/Bristol|51.45|-2.59|0117 496/Reading|51.45|-0.97|0118 496/Birmingham|52.48|-1.90|0121 496/"
            u"Edinburgh|55.95|-3.19|0131 496/Glasgow|55.86|-4.25|0141 496/Liverpool|53.41|-2.98|0151 "
            u"496/Manchester|53.48|"
            u"-2.24|0161 496/London|51.51|-0.13|020 7946/Newcastle|54.97|-1.61|0191 498/Cardiff|51.48|-3.18|029 "
            u"2018/Belfast|"
            u"54.60|-5.93|028 9649/Harrogate|53.99|-1.54|01632 960/Wakefield|53.68|-1.50|01632 "
            u"960/Huddersfield|53.65|-1.78|"
            u"01632 960/York|53.96|-1.08|01632 960/Halifax|53.72|-1.86|01632 960"),
        lines(u"Northgate|NG/Abbeyfield|AB/Aireside|AI/Ashdown|AS/Beacon|BE/Birchwood|BI/Brunel|BR/Calder "
              u"Valley|CV/Castleton|"
              u"CA/Cathedral|CT/Clyde|CL/Dales|DA/Eastmoor|EM/Fairfax|FF/Greenbank|GB/Hallamshire|HA/Harewood|HW/"
              u"Ironbridge|IB/"
              u"Kelham|KE/Kingsway|KW/Lakeside|LS/Mersey|ME/Moorland|ML/Oakhurst|OH/Pennine|PE/Quayside|QS/Ridgeway|RW/"
              u"Severn|"
              u"SE/Thornton|TH/Wharfedale|WD"),
        lines(
            u"Facilities/Academy Trust/Bakery/Brewery/Care Homes/Community Centre/Dental "
            u"Practice/Distribution/Engineering/"
            u"Garden Centre/Health Centre/Hotels/Housing Association/Leisure/Library/Logistics/Offices/Primary School/"
            u"Property Management/Retail Park"),
        lines(
            u"Facilities manager/Site manager/Caretaker/Office manager/Receptionist/Head of estates/Tenant/Maintenance "
            u"planner/Accounts/Deputy head/Warehouse manager/Owner"),
        lines(u"Report to reception on arrival./Ring the caretaker ten minutes before arrival./Parking behind the "
              u"building, "
              u"height limit 2.1 m./Key is in the safe by the side door./Please take photographs before and "
              u"after./Noise only "
              u"after 10:00./Quote for parts above £150 before fitting./Second visit, see the notes of the first./Dog "
              u"on the "
              u"premises, please shut the gate./Ladder needed, ceiling height 4 m./Induction takes fifteen minutes; "
              u"bring "
              u"your card./Invoice to head office, not to the site."),
    };
    return lists;
}

} // namespace jobwright::sandbox
