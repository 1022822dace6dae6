"""The demonstration's scorecards, their measures in order, and the editions that it opens."""

PLAN_THEME = "Every child able to fulfil their potential"
EARLY_HELP_NOTE = ('The report marks good performance as "Info": more or fewer contacts is neither good nor bad. It '
                   "prints 3,914 for the 2016/17 year; only January to March 2017 are given month by month.")
ATTENDANCE_NOTE = ("Autumn terms only, from the autumn of 2022. The number of schools that report differs from week to week. "
                   "The source numbers its weeks; they are taken as ISO weeks.")
OVERALL = "Overall absence is the aggregated total of all authorised and unauthorised absences."
DEMONSTRATION = "A demonstration on published open data, not the council's own service."
DFE = "from the Department for Education's published figures"

SCORECARDS = (
    ("full-report", "Children's services: full report",
     "All 84 measures of how children and young people are doing and how services for them perform, once a year.",
     "ALL_MEMBERS", "", "ANNUAL", "FINANCIAL"),
    ("scrutiny-condensed", "Children's services: the scrutiny set",
     "The 22 measures chosen from the full report for scrutiny.", "ALL_MEMBERS", "", "ANNUAL", "FINANCIAL"),
    ("council-plan", "Council Plan: every child able to fulfil their potential",
     "The 11 Council Plan measures for children, with the targets published for 2022/23.",
     "ALL_MEMBERS", "", "ANNUAL", "FINANCIAL"),
    ("early-help-monthly", "Early Help: contacts each month",
     "How many contacts Early Help received in the month.", "ALL_MEMBERS", "", "MONTHLY", "FINANCIAL"),
    ("attendance-weekly", "School attendance: week by week",
     "How much school was missed in the week, primary and secondary.",
     "COMMITTEES", "/committees/improving-lives", "WEEKLY", "ACADEMIC"),
)
STAND_IN = "The choice of measures stands in for the council's own, which is not published as open data."
FULL_OVERVIEW = ("84 measures from figures published by the Department for Education, the Youth Justice Board and Cafcass. "
                 f"{STAND_IN} {DEMONSTRATION}")
CONDENSED_OVERVIEW = ("22 of the 84 measures, from figures published by the Department for Education and the Youth Justice "
                      f"Board. {STAND_IN} {DEMONSTRATION}")
PLAN_OVERVIEW = ("The 11 Council Plan measures, CH01 to CH11, with the targets published for 2022/23. Six have figures "
                 "published by the Department for Education; the open data used here has none for the other five. "
                 f"{DEMONSTRATION}")
EARLY_HELP_OVERVIEW = f"Early Help contacts in the month, from the council's published report of March 2017. {DEMONSTRATION}"
ATTENDANCE_OVERVIEW = f"Overall absence in primary and secondary schools in one week, {DFE}. {DEMONSTRATION}"
EDITIONS = (
    ("full-report", ("2022-23", "2023-24", "2024-25"), FULL_OVERVIEW),
    ("scrutiny-condensed", ("2023-24", "2024-25"), CONDENSED_OVERVIEW),
    ("council-plan", ("2022-23",), PLAN_OVERVIEW),
    ("early-help-monthly", ("2017-01", "2017-02", "2017-03"), EARLY_HELP_OVERVIEW),
)


def attendance_indicators(measures):
    """Weekly absence follows LAIT's yearly absence measure of the same phase: polarity, decimals and theme."""
    yearly = {row["sourceMeasure"]: row for row in measures}
    result = []
    for code, short, phase in (("ATT-PRI", "PriTotAbs", "primary"), ("ATT-SEC", "SecTotAbs", "secondary")):
        like = yearly[short]
        if OVERALL not in like["methodology"]:
            raise ValueError("the published methodology no longer defines overall absence")
        result.append(dict(
            code=code, title=f"Overall absence, {phase} schools (weekly)",
            definition=f"Sessions missed in the week as a percentage of possible sessions, {phase} schools. {OVERALL}",
            methodology=like["methodology"], unit="PERCENTAGE", decimals=like["decimals"],
            numeratorDescription="Sessions missed: overall absence, authorised and unauthorised",
            denominatorDescription="Possible sessions", polarity=like["polarity"], frequency="WEEKLY",
            yearType="ACADEMIC", aggregation="RATIO", comparator="PREVIOUS_PERIOD", theme=like["theme"],
            sourceName="Department for Education",
            sourceUrl="https://github.com/dfe-analytical-services/attendance-data-dashboard",
            sourceMeasure=f"overall_absence_perc, {phase.capitalize()}", collectionNote=ATTENDANCE_NOTE,
            condensed="false"))
    return result


def items(measures, plan):
    """Measures of one theme stand together, themes in the order in which the selection first names them."""
    themes = list(dict.fromkeys(row["theme"] for row in measures))
    grouped = sorted(measures, key=lambda row: (themes.index(row["theme"]), row["code"]))
    yield from ((("full-report", row["theme"], row["code"], "", "") for row in grouped))
    yield from (("scrutiny-condensed", row["theme"], row["code"], "", "") for row in grouped if row["condensed"] == "true")
    yield from (("council-plan", PLAN_THEME, code, override, reference) for reference, code, override in plan)
    yield "early-help-monthly", "Early Help", "EH-1.1", "", "1.1"
    attendance = next(row["theme"] for row in measures if row["sourceMeasure"] == "PriTotAbs")
    yield "attendance-weekly", attendance, "ATT-PRI", "", ""
    yield "attendance-weekly", attendance, "ATT-SEC", "", ""


def write_all(demo, write, measures, plan, weeks):
    header = "code title purpose audience committees frequency yearType requestWindowDays".split()
    write(demo / "scorecards.csv", header, [dict(zip(header, (*card, "7"))) for card in SCORECARDS])
    rows, position = [], {}
    for card, theme, code, override, reference in items(measures, plan):
        position[card] = position.get(card, 0) + 1
        rows.append(dict(scorecard=card, position=position[card], theme=theme, indicator=code,
                         polarityOverride=override, reference=reference))
    write(demo / "scorecard-items.csv", "scorecard position theme indicator polarityOverride reference".split(), rows)
    editions = (*EDITIONS, ("attendance-weekly", weeks, ATTENDANCE_OVERVIEW))
    write(demo / "editions.csv", "scorecard period overview".split(),
          [dict(scorecard=card, period=one, overview=words) for card, periods, words in editions for one in periods])
