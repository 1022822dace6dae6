package org.scrutineer.setup;

import static org.scrutineer.setup.SetUpColumn.choice;
import static org.scrutineer.setup.SetUpColumn.of;
import static org.scrutineer.setup.SetUpColumn.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Audience;
import org.scrutineer.assessment.Aggregation;
import org.scrutineer.assessment.Comparators;
import org.scrutineer.assessment.DirectionComparator;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.assessment.Target;
import org.scrutineer.assessment.Unit;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.YearType;
import org.scrutineer.setup.SetUpColumn.Kind;
import org.scrutineer.threshold.Threshold;

/**
 * The sheets of the workbook. The rows of some belong to a row of another, which their first column
 * names.
 */
enum SetUpSheet {
    LOCALITIES(
            "Localities",
            "localities",
            text("code", "/code", "A code of your own, such as LOC-NORTH. It stays the same."),
            text("name", "/name", "What people call it.")),
    GROUPS(
            "Comparator groups",
            "comparatorGroups",
            text("code", "/code", "A code of your own. Targets refer to it."),
            text("name", "/definition/name", "What scorecards call it."),
            text("edition", "/definition/edition", "Of the list, such as 2025-05."),
            text("source", "/definition/source", "Where the list comes from."),
            of("validFrom", "/definition/validFrom", Kind.DAY, "The first day it counts."),
            of("validTo", "/definition/validTo", Kind.DAY, "The last day it counts."),
            choice(
                    "method",
                    "/definition/method",
                    Comparators.Method.class,
                    "How its figure is made of its members'. Empty: mean."),
            of("shown", "/definition/shown", Kind.YES_NO, "On scorecards. Empty: yes."),
            version("/version")),
    MEMBERS(
            "Group members",
            GROUPS,
            "/definition/members",
            text("group", "", "The code of a row of the sheet Comparator groups."),
            text("area", "/area", "The area's code, such as E08000016. The closest stands first."),
            text("closeness", "/closeness", "Such as Very close.")),
    INDICATORS(
            "Measures",
            "indicators",
            text("code", "/code", "A code of your own, such as CYP-001. It stays the same."),
            text("title", "/definition/title", "What members read."),
            text("definition", "/definition/definition", "What it measures, in plain English."),
            text("rationale", "/definition/rationale", "Why it is watched."),
            text("methodology", "/definition/methodology", "How it is worked out."),
            choice("unit", "/definition/unit", Unit.class, "What is counted in."),
            of("decimals", "/definition/decimals", Kind.WHOLE, "Shown, 0 to 6."),
            text("numeratorDescription", "/definition/numeratorDescription", "What is counted."),
            text("denominatorDescription", "/definition/denominatorDescription", "Out of what."),
            choice("polarity", "/definition/polarity", Polarity.class, "What is good."),
            choice("frequency", "/definition/frequency", Frequency.class, "How often it comes."),
            choice("yearType", "/definition/yearType", YearType.class, "Which year it counts by."),
            choice(
                    "aggregation",
                    "/definition/aggregation",
                    Aggregation.class,
                    "How longer periods are made of shorter ones."),
            choice(
                    "comparator",
                    "/definition/comparator",
                    DirectionComparator.class,
                    "What its direction compares with. Empty: as the council has chosen."),
            of(
                    "noChangeBand",
                    "/definition/noChangeBand",
                    Kind.NUMBER,
                    "A smaller movement is no change."),
            of(
                    "baselinePeriods",
                    "/definition/baselinePeriods",
                    Kind.WHOLE,
                    "How many figures the control limits rest on. Empty: all."),
            text("theme", "/definition/theme", "The heading in the catalogue."),
            text("leadService", "/definition/leadService", "Such as /services/social-care."),
            of(
                    "collectionLagDays",
                    "/definition/collectionLagDays",
                    Kind.WHOLE,
                    "Days after a period until its figure comes."),
            text("sourceName", "/definition/sourceName", "Where its figures come from."),
            text("sourceUrl", "/definition/sourceUrl", "The address of that."),
            text("dataNote", "/definition/dataNote", "What readers should know of the figures."),
            of(
                    "retiredOn",
                    "/definition/retirement/retiredOn",
                    Kind.DAY,
                    "The first day it is not used."),
            text("retiredReason", "/definition/retirement/reason", "Why it is retired."),
            text("replacedBy", "/definition/retirement/replacedBy", "The code used instead."),
            version("/version")),
    NEW_STRETCHES(
            "New stretches",
            INDICATORS,
            "/definition/rebasings",
            text("measure", "", "The code of a weekly or monthly row of the sheet Measures."),
            text("from", "/from", "The first period of a new stretch of its control chart."),
            text("note", "/note", "Why it stepped.")),
    SCORECARDS(
            "Scorecards",
            "scorecards",
            text("code", "/code", "A code of your own, such as council-plan. It stays the same."),
            text("title", "/definition/title", "What members read."),
            text("purpose", "/definition/purpose", "Why members have it."),
            choice(
                    "audience",
                    "/definition/audience/kind",
                    Audience.Kind.class,
                    "Who reads its published editions."),
            of(
                    "committees",
                    "/definition/audience/committees",
                    Kind.LINES,
                    "Such as /committees/improving-lives, one a line, where it is for committees."),
            choice("frequency", "/definition/frequency", Frequency.class, "How often it comes."),
            choice("yearType", "/definition/yearType", YearType.class, "Which year it counts by."),
            of(
                    "requestWindowDays",
                    "/definition/requestWindowDays",
                    Kind.WHOLE,
                    "Days for requests once it is published. Empty: 7."),
            text("arrangementReason", "/definition/arrangement/reason", "Why members get it."),
            text("agreedBy", "/definition/arrangement/agreedBy", "Who agreed that they do."),
            of("agreedOn", "/definition/arrangement/agreedOn", Kind.DAY, "When."),
            of(
                    "nextReviewOn",
                    "/definition/arrangement/nextReviewOn",
                    Kind.DAY,
                    "When that is looked at again."),
            of(
                            "opensByItself",
                            "/definition/timetable/opensByItself",
                            Kind.YES_NO,
                            "An edition, when its period has ended. Empty: no.")
                    .or("no"),
            days("figuresDueDays", "Days after the period, for figures. Empty: 10.").or("10"),
            days("commentaryDueDays", "The same for commentary. Empty: 15.").or("15"),
            of(
                            "commentaryRequired",
                            "/definition/timetable/commentaryRequired",
                            Kind.YES_NO,
                            "Of red and amber measures. Empty: yes.")
                    .or("yes"),
            days("boardDays", "The same for the performance board."),
            days("publicationDays", "The same for publication."),
            of(
                    "exemptCommittees",
                    "/definition/exemptCommittees",
                    Kind.LINES,
                    "Those that see what is exempt from publication, one a line."),
            of(
                    "inNewsletter",
                    "/definition/inNewsletter",
                    Kind.YES_NO,
                    "Whether it names its editions. Empty: yes."),
            text(
                    SetUpSheet.REASON,
                    "/set/reason",
                    "Why these measures. Write another when you change them."),
            version("/version"),
            of(SetUpSheet.SET_VERSION, "/set/after", Kind.WHOLE, "Of its measures, as version.")),
    ITEMS(
            "Scorecard measures",
            SCORECARDS,
            "/set/items",
            text("scorecard", "", "The code of a row of the sheet Scorecards."),
            text("measure", "/indicator", "A measure's code. They are shown in this order."),
            text("theme", "/theme", "The heading it stands under."),
            choice(
                    "polarity",
                    "/polarityOverride",
                    Polarity.class,
                    "Only if another than its own."),
            text("reference", "/reference", "Its number in this scorecard."),
            text("exemptReason", "/exemptReason", "Why only exempt committees see it.")),
    TARGETS(
            "Targets",
            "targets",
            text("measure", "/indicator", "A measure's code."),
            text("year", "/year", "Such as 2026-27."),
            choice(
                    "status",
                    "/setting/status",
                    Threshold.Status.class,
                    "Only approved ones rate anything. Empty: approved."),
            choice("basis", "/setting/basis", Threshold.Basis.class, "Whose target it is.")
                    .without(Threshold.Basis.DEMONSTRATION),
            number("target", "What is aimed at, where high or low is good."),
            choice(
                    "targetBound",
                    "/setting/targetBound",
                    Target.Bound.class,
                    "Exclusive: more than or fewer than. Empty: inclusive."),
            number("targetLow", "What is aimed at, where a range is good: from"),
            number("targetHigh", "to."),
            number("amber", "The worst that is amber still."),
            number("amberLow", "The same below the range."),
            number("amberHigh", "The same above the range."),
            number("tolerancePercent", "Amber within this percentage of the target, instead."),
            text(
                    "targetRelativeTo",
                    "/setting/targetRelativeTo",
                    "A group's or an area's code, or same-period-last-year, instead of a number."),
            number("targetMargin", "What is added to that."),
            text("targetText", "/setting/targetText", "The target as it was published."),
            text("source", "/setting/source", "Who set it, and where it is written."),
            text("sourceUrl", "/setting/sourceUrl", "The address of that."),
            text("reason", "/setting/reason", "Why it changed."),
            version("/revision"));

    static final String VERSION = "version";
    static final String SET_VERSION = "measuresVersion";
    static final String REASON = "reasonForMeasures";

    /** As the workbook calls it. */
    final String label;

    /** The list of the JSON that it is of, or, of one that belongs to another, in its items. */
    final String field;

    /** The sheet that its rows belong to a row of. */
    final @Nullable SetUpSheet above;

    final List<SetUpColumn> columns;

    SetUpSheet(String label, String field, SetUpColumn... columns) {
        this(label, null, field, columns);
    }

    SetUpSheet(String label, @Nullable SetUpSheet above, String field, SetUpColumn... columns) {
        this.label = label;
        this.above = above;
        this.field = field;
        this.columns = List.of(columns);
    }

    private static SetUpColumn version(String pointer) {
        return of(
                "version",
                pointer,
                Kind.WHOLE,
                "As it was downloaded, so that nobody's change is written over. Empty for a new row.");
    }

    private static SetUpColumn days(String name, String words) {
        return of(name, "/definition/timetable/" + name, Kind.WHOLE, words);
    }

    private static SetUpColumn number(String name, String words) {
        return of(name, "/setting/" + name, Kind.NUMBER, words);
    }

    /** Those whose rows stand for themselves. */
    static List<SetUpSheet> kinds() {
        return Arrays.stream(values()).filter(each -> each.above == null).toList();
    }

    /** Those whose rows belong to one of this. */
    List<SetUpSheet> below() {
        return Arrays.stream(values()).filter(each -> each.above == this).toList();
    }

    static Optional<SetUpSheet> named(String label) {
        return Arrays.stream(values())
                .filter(
                        each ->
                                each.label
                                        .toLowerCase(Locale.ROOT)
                                        .equals(label.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
