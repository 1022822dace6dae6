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
    ("early-help-monthly", "Early Help: contacts each month",
     "How many contacts Early Help received in the month. The council's published report gives three months one by one, "
     "January to March 2017; this scorecard shows those.", "ALL_MEMBERS", "", "MONTHLY", "FINANCIAL"),
    ("social-care-monthly", "Social Care: monthly scorecard",
     "Children in need, child protection, children in care and care leavers, to be circulated every month. The Department "
     "publishes these figures once a year, so every measure here is annual, and there is an edition for each March, the month "
     "in which the year of the figures ends.", "ALL_MEMBERS", "", "MONTHLY", "FINANCIAL"),
    ("vision-tracker", "Vision Tracker",
     "A few measures of interest each month, with a new theme every six months. It is drawn from the same figures as the "
     "scorecards: nothing is entered for it alone. Absence from school is published every week of the autumn term; the "
     "measures of each theme are annual, and each says so.", "ALL_MEMBERS", "", "MONTHLY", "FINANCIAL"),
    ("attendance-weekly", "School attendance: week by week",
     "How much school was missed in the week, primary and secondary. The weekly form of the Vision Tracker: from one week to the "
     "next the change is mostly noise, so read the control chart of each measure before the latest figure.",
     "COMMITTEES", "/committees/improving-lives", "WEEKLY", "ACADEMIC"),
    ("members-quarterly", "Quarterly members' scorecard",
     "Early Help, social care, education and Council Plan measures once a quarter: three months at once, the year to date and "
     "the trend over the years. Education goes by academic years. Each measure says whether it is weekly, monthly or annual.",
     "ALL_MEMBERS", "", "QUARTERLY", "FINANCIAL"),
    ("council-plan", "Council Plan: every child able to fulfil their potential",
     "The 11 Council Plan measures for children, with the targets published for 2022/23, reported every quarter. The figures "
     "behind them are published once a year.", "PUBLIC", "", "QUARTERLY", "FINANCIAL"),
    ("cabinet-portfolio", "Corporate management and cabinet: children's services",
     "The measures that the corporate management team and the portfolio holder look at each quarter. They may change in the "
     "middle of the year when a new pressure comes up; the reason is then shown.", "ALL_MEMBERS", "", "QUARTERLY", "FINANCIAL"),
    ("full-report", "Children's services: full report",
     "All 84 measures of how children and young people are doing and how services for them perform, once a year.",
     "ALL_MEMBERS", "", "ANNUAL", "FINANCIAL"),
    ("scrutiny-condensed", "Children's services: the scrutiny set",
     "The 22 measures chosen from the full report for scrutiny, with an overview.", "ALL_MEMBERS", "", "ANNUAL", "FINANCIAL"),
)
COMMISSION = "Improving Lives Select Commission"
# Why each arrangement is there, who agreed it, when, and when it is looked at again, as the councils' papers say; what they
# do not say stays empty. "The June 2021 meeting" has no day, so the last of that month stands for it.
ARRANGEMENTS = {
    "early-help-monthly": (
        "Members get the monthly scorecards of Early Help and Social Care together with the Vision Tracker, so that they can raise "
        "a concern promptly and ask lead officers for a performance clinic.", COMMISSION, "2020-06-16", "2021-06-30"),
    "social-care-monthly": (
        "Members get the monthly scorecards of Early Help and Social Care together with the Vision Tracker, so that they can raise "
        "a concern promptly and ask lead officers for a performance clinic.", COMMISSION, "2020-06-16", "2021-06-30"),
    "vision-tracker": (
        "Members asked in 2018 for selected measures of interest, so that they know what is going on in children's services. "
        "Monthly since 2020, because many measures change too little in a week for a change to show. It goes to all members of "
        "the council, no longer to the commission alone.", COMMISSION, "2020-06-16", "2021-06-30"),
    "attendance-weekly": (
        "The commission got its tracker every week from June 2018 to February 2020, after members had seen another council's "
        "weekly report.", COMMISSION, "", ""),
    "members-quarterly": (
        "Its measures were agreed and developed with elected members in a workshop. It is published after the Performance "
        "Board's approval every quarter. In the third and fourth quarter of each year the measures and targets are reviewed for "
        "the next.", "Elected members, in a workshop", "", ""),
    "council-plan": (
        "The Council Plan's own measures, reported every quarter. They include many of the measures in the scorecards and the "
        "tracker.", "Rotherham Council, with its Council Plan", "", ""),
    "cabinet-portfolio": (
        "A scrutiny review of how another council processes, reports and uses data led to a regular report to its corporate "
        "management team; cabinet members sign off what is reported to them through their directors.",
        "Cabinet, on a select committee's review of 2021", "", ""),
    "scrutiny-condensed": (
        "Another council's scrutiny committee gives its attention to 22 of 84 measures, which together give a summary of the key "
        "areas across the whole service.", "Children and Young People Scrutiny Committee", "", ""),
}
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
SOCIAL_CARE_OVERVIEW = f"The year to the end of this March, {DFE}. {STAND_IN} {DEMONSTRATION}"
TRACKER_OVERVIEW = ("Absence up to the last whole week of the month beside the measures of the theme, "
                    f"{DFE}. {STAND_IN} {DEMONSTRATION}")
MEMBERS_OVERVIEW = f"What was published for periods up to the end of the quarter. {STAND_IN} {DEMONSTRATION}"
CABINET_OVERVIEW = f"What was published for periods up to the end of the quarter, {DFE}. {STAND_IN} {DEMONSTRATION}"

FIRST_SET = "The first set, chosen for the demonstration from measures with published figures."
WEEKLY = ("School attendance", ("ATT-PRI", "ATT-SEC"))
CARE = (("Children in need", ("CYP-023", "CYP-024", "CYP-001", "CYP-002", "CYP-004")),
        ("Child protection", ("CYP-026", "CYP-003", "CYP-028", "CYP-005", "CYP-006", "CYP-007", "CYP-008")),
        ("Children in care", ("CYP-035", "CYP-009", "CYP-036", "CYP-037", "CYP-010", "CYP-011", "CYP-013", "CYP-014")),
        ("Care leavers", ("CYP-015", "CYP-016", "CYP-052")))
QUARTERLY_CARE = ("Social care", ("CYP-001", "CYP-002", "CYP-006", "CYP-010", "CYP-015", "CYP-016"))
EDUCATION = ("Education, by academic year", ("CYP-077", "CYP-078", "CYP-021", "CYP-079", "CYP-069"))
LINKED_PLAN = ("Council Plan", ("CYP-004", "CYP-005", "CYP-009"))
PORTFOLIO = (("Demand", ("CYP-023", "CYP-004", "CYP-005", "CYP-009")),
             ("Placements", ("CYP-012", "CYP-043")),
             ("Special educational needs", ("CYP-022",)))
# scorecard, version, why these measures, the themes with their measures in order
SETS = (
    ("early-help-monthly", 1, FIRST_SET, (("Early Help", ("EH-1.1",)),)),
    ("social-care-monthly", 1, FIRST_SET, CARE),
    ("vision-tracker", 1, "First theme, October 2024 to March 2025: keeping children safe. Absence from school stays in every "
     "theme.",
     (("Keeping children safe", ("CYP-001", "CYP-002", "CYP-003", "CYP-006", "CYP-007")), WEEKLY)),
    ("vision-tracker", 2, "Second theme, April to September 2025: children in care and care leavers. The measures are refreshed "
     "by theme every six months, so those of the first theme leave; they stay in the Social Care scorecard.",
     (("Children in care and care leavers", ("CYP-009", "CYP-010", "CYP-011", "CYP-015", "CYP-016")), WEEKLY)),
    ("vision-tracker", 3, "Third theme, October 2025 to March 2026: learning. The measures are refreshed by theme every six "
     "months, so those of the second theme leave; they stay in the Social Care scorecard.",
     (("Learning", ("CYP-077", "CYP-078", "CYP-021", "CYP-079", "CYP-020")), WEEKLY)),
    ("attendance-weekly", 1, FIRST_SET, (WEEKLY,)),
    ("members-quarterly", 1, FIRST_SET, (("Early Help", ("EH-1.1",)), QUARTERLY_CARE, EDUCATION, LINKED_PLAN)),
    ("members-quarterly", 2, "Early Help contacts leave: no month after March 2017 is published. Weekly absence, published in "
     "the autumn term since 2022, comes in.", (QUARTERLY_CARE, EDUCATION, WEEKLY, LINKED_PLAN)),
    ("cabinet-portfolio", 1, FIRST_SET, (*PORTFOLIO, ("Workforce", ("CYP-017", "CYP-018", "CYP-065", "CYP-066")))),
    ("cabinet-portfolio", 2, "Changed in the middle of the year: since 19 August 2024 the Department's guidance “Working "
     "together to improve school attendance” is statutory, so absence comes in from the third quarter. Vacancies and turnover of social "
     "workers leave for it; they are published once a year and stay in the full report.",
     (*PORTFOLIO, ("Workforce", ("CYP-017", "CYP-018")), (WEEKLY[0], (*WEEKLY[1], "CYP-020", "CYP-074")))),
)
# scorecard, version of its set, periods, overview. The latest weekly figures came out on 20 November 2025, so neither that
# month nor that quarter has closed: week 45 stands in the committee's weekly scorecard alone.
EDITIONS = (
    ("early-help-monthly", 1, ("2017-01", "2017-02", "2017-03"), EARLY_HELP_OVERVIEW),
    ("social-care-monthly", 1, ("2023-03", "2024-03", "2025-03"), SOCIAL_CARE_OVERVIEW),
    ("vision-tracker", 1, ("2024-10", "2024-11", "2024-12"), TRACKER_OVERVIEW),
    ("vision-tracker", 2, ("2025-04", "2025-09"), TRACKER_OVERVIEW),
    ("vision-tracker", 3, ("2025-10",), TRACKER_OVERVIEW),
    ("members-quarterly", 1, ("2016-17-Q4",), MEMBERS_OVERVIEW),
    ("members-quarterly", 2, ("2024-25-Q3", "2024-25-Q4", "2025-26-Q1", "2025-26-Q2"), MEMBERS_OVERVIEW),
    ("council-plan", 1, ("2022-23-Q4", "2023-24-Q1", "2023-24-Q2"), PLAN_OVERVIEW),
    ("cabinet-portfolio", 1, ("2024-25-Q1", "2024-25-Q2"), CABINET_OVERVIEW),
    ("cabinet-portfolio", 2, ("2024-25-Q3", "2024-25-Q4"), CABINET_OVERVIEW),
    ("full-report", 1, ("2022-23", "2023-24", "2024-25"), FULL_OVERVIEW),
    ("scrutiny-condensed", 1, ("2023-24", "2024-25"), CONDENSED_OVERVIEW),
)
# Editions that came out before the demonstration was loaded, so that there is a history for its examples: in weeks from the
# one in which it is, by London's clocks.
PUBLISHED = {("scrutiny-condensed", "2023-24"): "-18 MONDAY 09:30", ("scrutiny-condensed", "2024-25"): "-4 MONDAY 09:30"}


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


def sets(measures, plan):
    """Every set: scorecard, version, reason, and rows of theme, measure, override and reference in order."""
    # In the reports measures of one theme stand together, themes in the order in which the selection first names them.
    themes = list(dict.fromkeys(row["theme"] for row in measures))
    grouped = sorted(measures, key=lambda row: (themes.index(row["theme"]), row["code"]))
    override = {code: polarity for _, code, polarity in plan}
    for card, version, reason, parts in SETS:
        yield card, version, reason, [
            # A Council Plan measure keeps the direction that the plan gives it.
            (theme, code, override.get(code, "") if theme == LINKED_PLAN[0] else "", "1.1" if code == "EH-1.1" else "")
            for theme, codes in parts for code in codes]
    yield "council-plan", 1, FIRST_SET, [(PLAN_THEME, code, polarity, reference) for reference, code, polarity in plan]
    yield "full-report", 1, FIRST_SET, [(row["theme"], row["code"], "", "") for row in grouped]
    yield "scrutiny-condensed", 1, FIRST_SET, [
        (row["theme"], row["code"], "", "") for row in grouped if row["condensed"] == "true"]


def write_all(demo, write, measures, plan, weeks):
    header = ("code title purpose audience committees frequency yearType requestWindowDays arrangementReason agreedBy agreedOn "
              "nextReviewOn").split()
    write(demo / "scorecards.csv", header,
          [dict(zip(header, (*card, "7", *ARRANGEMENTS.get(card[0], ())))) for card in SCORECARDS])
    every = sorted(sets(measures, plan), key=lambda each: each[:2])
    write(demo / "indicator-sets.csv", "scorecard version reason".split(),
          [dict(scorecard=card, version=version, reason=reason) for card, version, reason, _ in every])
    write(demo / "scorecard-items.csv", "scorecard set position theme indicator polarityOverride reference".split(),
          [dict(scorecard=card, set=version, position=position, theme=theme, indicator=code,
                polarityOverride=override, reference=reference)
           for card, version, _, rows in every
           for position, (theme, code, override, reference) in enumerate(rows, 1)])
    editions = (*EDITIONS, ("attendance-weekly", 1, weeks, ATTENDANCE_OVERVIEW))
    write(demo / "editions.csv", "scorecard set period published overview".split(),
          [dict(scorecard=card, set=version, period=one, published=PUBLISHED.get((card, one)), overview=words)
           for card, version, periods, words in editions for one in periods])
