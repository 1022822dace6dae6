"""Makes the demonstration's CSV files from the published source files.

The product never needs this script: it reads the files under src/main/resources/demo. The script is kept so that
anyone can see how each figure came about and make the same files again, byte for byte.

    python3 convert.py SOURCE [DEMO]     write the files
    python3 convert.py --check [DEMO]    check the files as they stand

SOURCE holds the folders lait, neighbours, council-facts, attendance-weekly and ees-rules.
"""

import csv
import re
import sys
from decimal import Context, Decimal
from pathlib import Path

sys.dont_write_bytecode = True  # nothing beside the source files

import check  # noqa: E402
import scorecards  # noqa: E402

HERE = Path(__file__).resolve().parent
DEMO = HERE.parent / "main" / "resources" / "demo"

COUNCIL, REGION, COUNTRY = "Rotherham", "Yorkshire and The Humber", "England"
COUNTRY_CODE = "E92000001"
# LAIT numbers the regions and England with codes of its own, which are not DfE local authority codes.
LAIT_REGION, LAIT_COUNTRY = "982", "970"
# Still in LAIT under their old numbers: Dorset, Poole and Bournemouth before 2019, Cumbria, Northamptonshire.
ABOLISHED = {"835", "836", "837", "909", "928"}
MEASURES, ALL_AREAS = "lait_84_measures_rotherham_and_comparators.csv", "lait_22_measures_all_areas.csv"
LAIT_RELEASE = "DfE LAIT 2026-04-08"
POLARITY = {"High": "HIGH_IS_GOOD", "Low": "LOW_IS_GOOD", "-": "NONE", "NA": "NONE",
            "high": "HIGH_IS_GOOD", "low": "LOW_IS_GOOD", "none": "NONE", "info": "NONE"}
# LAIT's plain "Annual" is a count at 31 March. The workforce census counts at 30 September and DfE labels it with that
# calendar year; an academic year would move the figure eleven months on.
YEAR_TYPE = {"Financial Year": "FINANCIAL", "Annual": "FINANCIAL", "Academic Year": "ACADEMIC",
             "Calendar Year": "CALENDAR", "Annual (end of Sept)": "CALENDAR"}
OWNER = {"DfE": "Department for Education", "CAFCASS": "Cafcass",
         "Youth Justice board": "Youth Justice Board", "Youth Justice Board": "Youth Justice Board"}
UNIT = {"%": "PERCENTAGE", "rate_per_10k": "RATE_PER_10000", "count": "COUNT"}
WHOLE = "The source publishes this measure in whole numbers."
NO_FIGURES = "The published open data used here has no figure for this measure, so none is shown."

PLAN_NEIGHBOURS, LAST_YEAR = "statistical-neighbours-2021-04", "same-period-last-year"

INDICATOR_HEADER = ("code title definition rationale methodology unit decimals numeratorDescription "
                    "denominatorDescription polarity frequency yearType aggregation comparator theme sourceName "
                    "sourceUrl sourceMeasure collectionNote condensed").split()
THRESHOLD_HEADER = ("indicator year target targetBound targetRelativeTo targetMargin targetText basis source "
                    "sourceUrl").split()
VALUE_HEADER = "indicator area period value numerator denominator symbol status note source reason".split()


def rows_of(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def write(path, header, rows):
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, header, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def tidy(text):
    """One space for any run of white space; the source's "-" and "NA" mean that there is no text."""
    text = " ".join(text.split())
    return "" if text in ("-", "NA") else text


def number(text):
    """Takes spreadsheet noise off (38.700000000000003) at 15 significant digits and nothing else."""
    value = Context(prec=15).plus(Decimal(text)).normalize()
    return format(value, "f")


def areas(source):
    """England, its regions and its local authorities of today: {LAIT's number: area}; and the council's neighbours."""
    used = {row["new_la_code"] for row in rows_of(source / "attendance-weekly" / check.ATTENDANCE)}
    known = {}
    for row in rows_of(source / "ees-rules" / "acceptable_las.csv"):
        # Where DfE accepts an old and a new code, take the one its own figures are published under; without such figures
        # the newer, which is never that of the county (E10) before the reorganisation.
        code, name = row["new_la_code"], row["la_name"]
        known.setdefault(row["old_la_code"], []).append((code in used, not code.startswith("E10"), code, name))
    regions = {row["region_name"].lower(): row for row in rows_of(source / "ees-rules" / "acceptable_regions.csv")}
    long = rows_of(source / "neighbours" / "statistical_neighbours_long.csv")
    # The model tells Inner from Outer London; both lie in the region of London.
    region_of = {row["la_code"]: regions[row["region"].split(" (")[0].lower()]["region_code"] for row in long}
    own = [row for row in long if row["la_name"] == COUNCIL]
    result = {}
    for number, name in sorted({(row["la_number"], row["area"]) for row in rows_of(source / "lait" / ALL_AREAS)}):
        if number in ABOLISHED:
            continue
        if number == LAIT_COUNTRY:
            result[number] = dict(code=COUNTRY_CODE, name=COUNTRY, kind="COUNTRY")
        elif number in known:
            *_, gss, name = max(known[number])
            result[number] = dict(code=gss, name=name, kind="COUNCIL", dfeCode=number, regionCode=region_of[number])
        else:
            region = regions[re.sub(r"(London) \((Inner|Outer)\)", r"\2 \1", name).lower()]
            result[number] = dict(code=region["region_code"], name=region["region_name"], kind="REGION")
    neighbours = [dict(model=row["model_version"], area=result[row["la_code"]]["code"], rank=row["neighbour_rank"],
                       neighbour=result[row["neighbour_la_code"]]["code"], closeness=row["closeness"].strip().capitalize())
                  for row in own]
    return result, sorted(neighbours, key=lambda row: (row["model"], int(row["rank"])))


def period(year, year_type):
    """LAIT's year is the one in which the financial or academic year ends; some measures print both years."""
    year = year.removesuffix(" (prov)")
    if re.fullmatch(r"\d{4}", year):
        year = year if year_type == "CALENDAR" else f"{int(year) - 1}-{year[2:]}"
    elif not re.fullmatch(r"\d{4}[-/]\d{2}", year):
        raise ValueError(f"unknown year {year}")
    return {"FINANCIAL": "", "ACADEMIC": "AY", "CALENDAR": "CY"}[year_type] + year.replace("/", "-")


def lait_values(source, area_of, coded):
    table, began, result = {}, {}, []
    for name in (MEASURES, ALL_AREAS):
        for row in rows_of(source / "lait" / name):
            la, year, value = row["la_number"], row["year"], row["value"]
            if la not in area_of:
                continue
            if table.setdefault((row["lait_short"], la), {}).setdefault(year, value) != value:
                raise ValueError(f"{row}: the two extracts differ")
            if value != "-":
                began[la] = min(year[:4], began.get(la, year))
    for (short, la), series in table.items():
        if all(value == "-" for value in series.values()):
            continue  # never published for this area: a row would only say that nothing is there
        code, year_type = coded[short]
        for year, value in series.items():
            if year[:4] < began[la]:
                continue  # before there was such an authority
            row = dict(indicator=code, area=area_of[la]["code"], period=period(year, year_type), source=LAIT_RELEASE)
            if value == "-":
                row.update(symbol="x", note="not available in the source")
            else:
                row.update(value=number(value), status="provisional" if year.endswith("(prov)") else "confirmed")
            result.append(row)
    return result


def lait_indicators(source):
    """The 84 measures, and {LAIT short name: (our code, year type)}."""
    dictionary = {}
    for row in rows_of(source / "lait" / "lait_data_dictionary.csv"):
        # Some short names stand twice, under two topics: the topic and title tell which one was chosen.
        dictionary[row["Measure_short"], tidy(row["Topic"]), tidy(row["Measure"])] = row
    decisions = {row["measure"]: row for row in rows_of(HERE / "decisions.csv")}
    published = {}
    for row in rows_of(source / "lait" / MEASURES):
        if row["value"] != "-":
            published.setdefault(row["lait_short"], []).append(Decimal(number(row["value"])))
    result, coded = [], {}
    for row in rows_of(source / "lait" / "lait_84_measure_selection.csv"):
        short, topic, title = row["lait_short"], tidy(row["topic"]), tidy(row["measure"])
        entry, decision = dictionary[short, topic, title], decisions[short]
        methodology = tidy(entry["Methodology"])
        for words in (decision["numerator"], decision["denominator"]):
            if words not in methodology:
                raise ValueError(f"{short}: the published methodology does not say: {words}")
        whole = all(value == value.to_integral_value() for value in published[short])
        count = decision["unit"] == "COUNT" and whole
        decimals = entry["dps"] if entry["dps"] != "NA" else "0" if count else "1"
        note = WHOLE if whole and decimals != "0" else ""
        code, year_type = f"CYP-{int(row['selection_no']):03d}", YEAR_TYPE[entry["Year_Type"]]
        coded[short] = code, year_type
        result.append(dict(
            code=code, title=title, definition=tidy(entry["Description"]), methodology=methodology,
            unit=decision["unit"], decimals=decimals, numeratorDescription=decision["numerator"],
            denominatorDescription=decision["denominator"], polarity=POLARITY[entry["Polarity"]], frequency="ANNUAL",
            yearType=year_type, aggregation=decision["aggregation"], comparator="PREVIOUS_PERIOD", theme=topic,
            sourceName=OWNER[tidy(entry["Data Owner (DO) /Supplier and Contact Details"])],
            sourceUrl=re.search(r"https?://\S+", entry["Hyperlink(s)"])[0], sourceMeasure=short,
            collectionNote=tidy(f"{decision['note']} {note}"),
            condensed="true" if row["in_condensed_22"] == "Y" else "false"))
    return result, coded


def attendance(source, area_of, compared):
    """Weekly overall absence: the latest release of each week, for the council, its neighbours, its region and England."""
    region = area_of[LAIT_REGION]
    by_code = {COUNTRY_CODE, region["code"]} | compared
    latest = {}
    for row in rows_of(source / "attendance-weekly" / check.ATTENDANCE):
        area = {"Local authority": row["new_la_code"], "National": COUNTRY_CODE,
                "Regional": region["code"] if row["region_name"] == region["name"] else ""}[row["geographic_level"]]
        if area not in by_code:
            continue
        indicator = {"Primary": "ATT-PRI", "Secondary": "ATT-SEC"}[row["education_phase"]]
        week = f"{row['time_period']}-W{int(row['time_identifier'].removeprefix('Week ')):02d}"
        value = dict(indicator=indicator, area=area, period=week,
                     source=f"DfE weekly attendance {row['vintage_date']}")
        if Decimal(row["possible_sessions"]) == 0:
            value.update(symbol="z", note="no possible sessions in this week in the source")
        else:
            value.update(value=number(row["overall_absence_perc"]), numerator=number(row["overall_absence"]),
                         denominator=number(row["possible_sessions"]), status="confirmed")
        key = indicator, area, week
        if key not in latest or latest[key][0] < row["vintage_date"]:
            latest[key] = row["vintage_date"], value
    return [value for _, value in latest.values()]


def council_facts(source, coded, measures):
    """Council Plan measures without a DfE figure, the targets of 2022-23, Early Help contacts, and the plan's order."""
    polarity = {row["code"]: row["polarity"] for row in measures}
    facts = [row for row in rows_of(source / "council-facts" / "council_indicator_facts.csv") if row["council"] == COUNCIL]
    indicators, thresholds, values, plan = [], [], [], []
    for row in facts:
        reference, title = row["indicator_ref"], tidy(row["indicator"])
        base = dict(title=title, definition=title, unit=UNIT[row["unit"]], polarity=POLARITY[row["good_is"]],
                    decimals="0" if row["unit"] == "count" else "1", yearType="FINANCIAL", aggregation="NOT_APPLICABLE",
                    comparator="PREVIOUS_PERIOD", sourceName="Rotherham Council", sourceUrl=row["source_url"],
                    sourceMeasure=reference, condensed="false")
        if reference == "1.1":
            code = "EH-1.1"
            values.append(dict(indicator=code, area=check.ROTHERHAM, period=row["period_end"][:7], value=row["value"],
                               status="confirmed", source="Early Help monthly report March 2017"))
            if len(values) == 1:
                indicators.append(base | dict(code=code, frequency="MONTHLY", aggregation="SUM", theme="Early Help",
                                              collectionNote=scorecards.EARLY_HELP_NOTE))
            continue
        if row["dfe_lait_short"]:
            code, year_type = coded[row["dfe_lait_short"]]
        else:
            code, year_type = reference.replace("CH", "CP-"), "FINANCIAL"
            indicators.append(base | dict(code=code, frequency="ANNUAL", theme=scorecards.PLAN_THEME,
                                          collectionNote=NO_FIGURES))
        # The plan says which way is good where DfE does not (children in need, on a plan, looked after).
        override = base["polarity"] if polarity.get(code, base["polarity"]) != base["polarity"] else ""
        plan.append((reference, code, override))
        if "No target" not in row["note"]:
            thresholds.append(threshold(row, code, period("2023", year_type)))
    return indicators, thresholds, values, plan


def threshold(row, code, year):
    numeric = re.fullmatch(r"[\d.]+", row["target"])
    above_neighbours, additional = row["target_op"] == "> SN average", re.fullmatch(r"additional (\d+)", row["target_op"])
    bound = {"<": "EXCLUSIVE", "<=": "INCLUSIVE", ">": "EXCLUSIVE", ">=": "INCLUSIVE", "> SN average": "EXCLUSIVE"}
    printed = re.search(r'"(.+)"', row["note"]) or re.search(r"printed (\S+)", row["note"])
    return dict(indicator=code, year=year, target=row["target"] if numeric else "",
                targetBound="INCLUSIVE" if additional else bound[row["target_op"]],
                # The model of the neighbours that held in 2022/23.
                targetRelativeTo=PLAN_NEIGHBOURS if above_neighbours else LAST_YEAR if additional else "",
                targetMargin=additional[1] if additional else "", targetText=printed[1] if printed else "",
                basis="STATISTICAL_NEIGHBOUR" if above_neighbours else "LOCAL",
                source=f"Rotherham Council Plan, 2022/23 target, {row['indicator_ref']}", sourceUrl=row["source_url"])


def main(source, demo):
    area_of, neighbours = areas(source)
    measures, coded = lait_indicators(source)
    own, thresholds, early_help, plan = council_facts(source, coded, measures)
    indicators = measures + sorted(own + scorecards.attendance_indicators(measures), key=lambda row: row["code"])
    compared = {check.ROTHERHAM} | {row["neighbour"] for row in neighbours}
    kinds = ["COUNTRY", "REGION", "COUNCIL"]
    write(demo / "areas.csv", "code name kind dfeCode regionCode".split(),
          sorted(area_of.values(), key=lambda row: (kinds.index(row["kind"]), row["name"])))
    write(demo / "neighbours.csv", "model area rank neighbour closeness".split(), neighbours)
    write(demo / "indicators.csv", INDICATOR_HEADER, indicators)
    write(demo / "thresholds.csv", THRESHOLD_HEADER, thresholds)
    for name, values in (("lait", lait_values(source, area_of, coded)), ("attendance", attendance(source, area_of, compared)),
                         ("early-help", early_help)):
        values.sort(key=lambda row: (row["indicator"], row["area"], row["period"]))
        write(demo / f"period-values-{name}.csv", VALUE_HEADER, values)
    weeks = sorted({row["period"] for row in rows_of(demo / "period-values-attendance.csv")
                    if row["area"] == check.ROTHERHAM})
    scorecards.write_all(demo, write, measures, plan, weeks[-3:])


if __name__ == "__main__":
    arguments = [Path(argument) for argument in sys.argv[1:] if argument != "--check"]
    if "--check" in sys.argv:
        sys.exit(check.run(arguments[0] if arguments else DEMO))
    if not arguments:
        sys.exit(__doc__)
    main(arguments[0], arguments[1] if len(arguments) > 1 else DEMO)
