"""Checks the demonstration's files as they stand; says every fault it finds and returns their number."""

import csv
import re
from collections import Counter
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from pathlib import Path

ATTENDANCE = "attendance_weekly_autumn_terms_2022_2025.csv"
ROTHERHAM = "E08000018"
LOADED = Path(__file__).resolve().parents[1] / "main" / "resources" / "db" / "migration" / "R__areas.sql"
ENGLAND, REGIONS = "E92000001", {f"E1200000{number}" for number in range(1, 10)}
YEAR = {"FINANCIAL": r"(\d{4})-(\d{2})", "ACADEMIC": r"AY(\d{4})-(\d{2})", "CALENDAR": r"CY\d{4}()()"}
UNITS = {"PERCENTAGE", "COUNT", "RATE_PER_1000", "RATE_PER_10000", "RATE_PER_100000", "RATIO", "SCORE", "DAYS"}
POLARITIES = {"HIGH_IS_GOOD", "LOW_IS_GOOD", "NONE"}
AGGREGATIONS = {"SUM", "RATIO", "SNAPSHOT", "CUMULATIVE", "ROLLING_12_MONTHS", "NOT_APPLICABLE"}
WEEKS_AWAY = r"-\d+ (MON|TUES|WEDNES|THURS|FRI)DAY \d{2}:\d{2}"
VALUES = ("period-values-lait.csv", "period-values-attendance.csv", "period-values-early-help.csv")
UNIQUE = {"areas.csv": ("code",), "indicators.csv": ("code",), "scorecards.csv": ("code",),
          "neighbours.csv": ("model", "area", "rank"), "thresholds.csv": ("indicator", "year"),
          "indicator-sets.csv": ("scorecard", "version"), "scorecard-items.csv": ("scorecard", "set", "indicator"),
          "editions.csv": ("scorecard", "period")}


def fits(period, frequency, year_type):
    """Whether a period code is one that a series of this frequency and year type can hold."""
    try:
        if frequency == "WEEKLY":
            year, week = re.fullmatch(r"(\d{4})-W(\d{2})", period).groups()
            return bool(date.fromisocalendar(int(year), int(week), 1))
        if frequency == "MONTHLY":
            return bool(date.fromisoformat(f"{period}-01"))
        if frequency == "QUARTERLY":
            period = re.fullmatch(r"(.+)-Q[1-4]", period)[1]
        first, second = re.fullmatch(YEAR[year_type], period).groups()
        return not first or (int(first) + 1) % 100 == int(second)
    except (AttributeError, TypeError, ValueError):
        return False


def last_day(period):
    """The day on which a period ends."""
    if week := re.fullmatch(r"(\d{4})-W(\d{2})", period):
        return date.fromisocalendar(int(week[1]), int(week[2]), 7)
    if month := re.fullmatch(r"(\d{4})-(\d{2})", period):
        year, last = int(month[1]), int(month[2])
        # A financial year is written like a month that does not exist: 2024-25.
        return date(year + last // 12, last % 12 + 1, 1) - timedelta(days=1) if last <= 12 else date(year + 1, 3, 31)
    if quarter := re.fullmatch(r"(\d{4})-\d{2}-Q(\d)", period):
        month = 3 + 3 * int(quarter[2])
        return date(int(quarter[1]) + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    kind, year = re.fullmatch(r"(AY|CY)(\d{4}).*", period).groups()
    return date(int(year) + 1, 8, 31) if kind == "AY" else date(int(year), 12, 31)


def is_number(text):
    try:
        # A plain decimal: no exponent, no spreadsheet noise beyond 15 significant digits.
        return format(Decimal(text), "f") == text and len(Decimal(text).as_tuple().digits) <= 15
    except InvalidOperation:
        return False


def run(demo):
    faults = []

    def say(fault, broken=True):
        if broken:
            faults.append(fault)

    def load(name):
        data = (demo / name).read_bytes()
        say(f"{name}: not LF only, or no newline at the end", b"\r" in data or not data.endswith(b"\n"))
        return list(csv.DictReader(data.decode("utf-8").split("\n")))

    tables = {name: load(name) for name in UNIQUE}
    for name, key in UNIQUE.items():
        for cells, times in Counter(tuple(row[column] for column in key) for row in tables[name]).items():
            say(f"{name}: {cells} stands {times} times", times > 1)
    areas = {row["code"]: row["kind"] for row in tables["areas.csv"]}
    indicators = {row["code"]: row for row in tables["indicators.csv"]}
    cards = {row["code"]: row for row in tables["scorecards.csv"]}
    check_indicators(indicators, say)
    check_areas(tables["areas.csv"], say)
    for row in tables["neighbours.csv"]:
        say(f"neighbours.csv: {row}", row["area"] != ROTHERHAM or row["neighbour"] not in areas.keys() - {ROTHERHAM})
    say("neighbours.csv: not ten for each model",
        set(Counter(row["model"] for row in tables["neighbours.csv"]).items()) != {("2021-04", 10), ("2025-05", 10)})

    covered = check_values(load, areas, indicators, say)
    for row in tables["thresholds.csv"]:
        known = indicators.get(row["indicator"])
        say(f"thresholds.csv: {row['indicator']} is not known", not known)
        say(f"thresholds.csv: {row}", known and not fits(row["year"], "ANNUAL", known["yearType"]))
        say(f"thresholds.csv: {row}: neither a number nor a figure to refer to", bool(row["target"]) == bool(row["targetRelativeTo"]))
        for number in (row["target"], row["targetMargin"]):
            say(f"thresholds.csv: {row}: {number}", bool(number) and not is_number(number))
        say(f"thresholds.csv: {row}: bound", row["targetBound"] not in ("INCLUSIVE", "EXCLUSIVE"))
    check_scorecards(tables, cards, indicators, covered, say)
    for fault in faults:
        print(fault)
    print("no faults" if not faults else f"{len(faults)} faults")
    return min(len(faults), 1)


def check_areas(rows, say):
    """England, its nine regions, Inner and Outer London, and the 153 authorities, each as the product itself knows it."""
    kinds = Counter(row["kind"] for row in rows)
    say(f"areas.csv: {dict(kinds)}", kinds != {"COUNTRY": 1, "REGION": 11, "COUNCIL": 153})
    loaded = LOADED.read_text("utf-8")
    for row in rows:
        code, name = row["code"], row["name"].replace("'", "''")
        say(f"areas.csv: {code}: region {row['regionCode']}", row["kind"] == "COUNCIL" and row["regionCode"] not in REGIONS)
        say(f"areas.csv: {code}: R__areas.sql knows no such {row['kind']} {name}",
            f"('{code}', '{name}', '{row['kind']}'," not in loaded)


def check_indicators(indicators, say):
    lait = [row for code, row in indicators.items() if code.startswith("CYP-")]
    say(f"indicators.csv: {len(lait)} DfE measures", len(lait) != 84)
    say(f"indicators.csv: {len(indicators) - len(lait)} others", len(indicators) - len(lait) != 8)
    condensed = sum(row["condensed"] == "true" for row in indicators.values())
    say(f"indicators.csv: {condensed} condensed", condensed != 22)
    for code, row in indicators.items():
        say(f"indicators.csv: {code}: unit", row["unit"] not in UNITS)
        say(f"indicators.csv: {code}: polarity", row["polarity"] not in POLARITIES)
        say(f"indicators.csv: {code}: aggregation", row["aggregation"] not in AGGREGATIONS)
        say(f"indicators.csv: {code}: decimals", row["decimals"] not in ("0", "1", "2"))
        say(f"indicators.csv: {code}: year type", row["yearType"] not in YEAR)
        say(f"indicators.csv: {code}: frequency", row["frequency"] not in ("ANNUAL", "MONTHLY", "WEEKLY"))
        say(f"indicators.csv: {code}: no title, definition or source",
            not all((row["title"], row["definition"], row["sourceName"], row["sourceUrl"].startswith("https://"))))


def check_values(load, areas, indicators, say):
    """Every value parses and belongs; returns the periods that each indicator has for the council."""
    covered, seen, with_figure = {}, set(), {}
    for name in VALUES:
        for row in load(name):
            key = row["indicator"], row["area"], row["period"]
            known = indicators.get(row["indicator"])
            say(f"{name}: {key}: stands twice", key in seen)
            seen.add(key)
            say(f"{name}: {key}: not known", not known or row["area"] not in areas)
            say(f"{name}: {key}: period", known and not fits(row["period"], known["frequency"], known["yearType"]))
            say(f"{name}: {key}: a value or a symbol, and only u beside a value",
                bool(row["value"]) == bool(row["symbol"]) and not (row["value"] and row["symbol"] == "u"))
            say(f"{name}: {key}: symbol", row["symbol"] not in ("", "c", "z", "x", "u", "low", "k"))
            say(f"{name}: {key}: status", row["status"] not in ("provisional", "confirmed", "revised", ""))
            for column in ("value", "numerator", "denominator"):
                say(f"{name}: {key}: {column}", row[column] != "" and not is_number(row[column]))
            if row["value"] and row["denominator"] and known and known["unit"] == "PERCENTAGE":
                ratio = 100 * Decimal(row["numerator"]) / Decimal(row["denominator"])
                say(f"{name}: {key}: value is not its ratio", abs(ratio - Decimal(row["value"])) > Decimal("1e-9"))
            if row["value"]:
                with_figure.setdefault((row["indicator"], row["period"]), set()).add(row["area"])
            if row["area"] == ROTHERHAM and row["value"]:
                covered.setdefault(row["indicator"], set()).add(row["period"])
    check_comparable(with_figure, areas, indicators, say)
    return covered


def check_comparable(with_figure, areas, indicators, say):
    """Of a condensed measure with a figure for England, its parts have one too: all regions and two thirds of the authorities."""
    for (code, period), present in with_figure.items():
        if indicators[code]["condensed"] == "true" and ENGLAND in present:
            say(f"{code} {period}: no figure for {REGIONS - present}", bool(REGIONS - present))
            councils = sum(areas[area] == "COUNCIL" for area in present)
            say(f"{code} {period}: figures for {councils} councils", councils * 3 < 153 * 2)


def check_scorecards(tables, cards, indicators, covered, say):
    of_set = {}
    for row in tables["scorecard-items.csv"]:
        of_set.setdefault((row["scorecard"], row["set"]), []).append(row)
        say(f"scorecard-items.csv: {row}", row["scorecard"] not in cards or row["indicator"] not in indicators)
        say(f"scorecard-items.csv: {row}: override", row["polarityOverride"] not in POLARITIES | {""})
    reasons = {(row["scorecard"], row["version"]): row["reason"] for row in tables["indicator-sets.csv"]}
    say("indicator-sets.csv: not the sets that have items", reasons.keys() != of_set.keys())
    say("indicator-sets.csv: a reason is missing", not all(reasons.values()))
    sizes = {card: len(of_set[card, "1"]) for card in ("full-report", "scrutiny-condensed", "council-plan")}
    say(f"scorecard-items.csv: {sizes}", sizes != {"full-report": 84, "scrutiny-condensed": 22, "council-plan": 11})
    for card, rows in of_set.items():
        say(f"scorecard-items.csv: {card}: positions", [row["position"] for row in rows] != [str(n + 1) for n in range(len(rows))])
        themes = [row["theme"] for row in rows]
        say(f"scorecard-items.csv: {card}: a theme is split", len(set(themes)) != sum(
            n == 0 or themes[n - 1] != theme for n, theme in enumerate(themes)))
    say("editions.csv: a scorecard has none", {row["scorecard"] for row in tables["editions.csv"]} != cards.keys())
    for row in tables["editions.csv"]:
        card, period = cards.get(row["scorecard"]), row["period"]
        say(f"editions.csv: {row['scorecard']} is not known", not card)
        say(f"editions.csv: {row}: no such set", (row["scorecard"], row["set"]) not in of_set)
        say(f"editions.csv: {row}: period", card and not fits(period, card["frequency"], card["yearType"]))
        items = of_set.get((row["scorecard"], row["set"]), ())
        say(f"editions.csv: {row}: no figure has ended by then", not any(
            last_day(each) <= last_day(period) for item in items for each in covered.get(item["indicator"], ())))
        say(f"editions.csv: {row}: not marked a demonstration", "demonstration" not in row["overview"])
        say(f"editions.csv: {row}: published", row["published"] and not re.fullmatch(WEEKS_AWAY, row["published"]))
