package org.scrutineer.localstack.year;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import org.scrutineer.localstack.load.Api;

/**
 * One of the demonstration's nine series.
 *
 * @param committee null when it is for all members
 */
record Series(String code, String frequency, String committee) {
    private static final List<String> SETTINGS =
            List.of(
                    "title",
                    "purpose",
                    "audience",
                    "frequency",
                    "yearType",
                    "requestWindowDays",
                    "arrangement",
                    "exemptCommittees",
                    "inNewsletter");

    static Series of(JsonNode scorecard) {
        return new Series(
                scorecard.path("code").asText(),
                scorecard.path("frequency").asText(),
                scorecard.at("/audience/committees/0").asText(null));
    }

    boolean isForAllMembers() {
        return committee == null;
    }

    /** A demonstration member who is in its audience. */
    String reader() {
        return isForAllMembers() ? "member2" : "chair";
    }

    /** From now on it opens by itself, and a red or amber measure needs a cause and an action. */
    void openByItself(Api api) throws Exception {
        var answer = api.get(Api.OFFICER, "/scorecards/" + code);
        JsonNode known = api.json(Api.OFFICER, "/scorecards/" + code);
        ObjectNode definition = known.deepCopy();
        definition.retain(SETTINGS);
        definition
                .putObject("timetable")
                .put("opensByItself", true)
                .put("figuresDueDays", 10)
                .put("commentaryDueDays", 15)
                .put("commentaryRequired", true);
        api.write(
                Api.OFFICER,
                "PUT",
                "/scorecards/" + code,
                definition,
                "If-Match",
                answer.headers().firstValue("ETag").orElseThrow());
    }

    /** The period of this series that ends in a month, as seen on a later day. */
    Optional<String> periodOf(YearMonth month, LocalDate seen) {
        int inYear = month.minusMonths(3).getMonthValue();
        return switch (frequency) {
            case "WEEKLY" -> Optional.of(week(seen.minusWeeks(1)));
            case "MONTHLY" -> Optional.of(month.toString());
            case "QUARTERLY" ->
                    inYear % 3 == 0
                            ? Optional.of(financialYear(month) + "-Q" + inYear / 3)
                            : Optional.empty();
            case "ANNUAL" -> inYear == 12 ? Optional.of(financialYear(month)) : Optional.empty();
            default -> throw new IllegalStateException(frequency);
        };
    }

    private static String week(LocalDate day) {
        return "%d-W%02d"
                .formatted(
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String financialYear(YearMonth month) {
        int begins = month.minusMonths(3).getYear();
        return "%d-%02d".formatted(begins, (begins + 1) % 100);
    }
}
