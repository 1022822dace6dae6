package org.scrutineer.periodlookup;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.OneLine;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.InvalidPeriod;
import org.scrutineer.period.Period;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.PeriodReader;
import org.scrutineer.period.TimeIdentifier;
import org.scrutineer.period.YearType;
import org.scrutineer.problem.ProblemException;

/** Periods, by whichever name a caller has for one. */
@Path("/api/v1/periods")
public class PeriodResource {

    /** Days of these years are in periods whose codes have four digits for each year. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2999;

    @GET
    @PermissionsAllowed(Permission.READ_FIGURES)
    public PeriodView find(
            @QueryParam("frequency") @OneLine @Nullable String frequency,
            @QueryParam("yearType") @DefaultValue("FINANCIAL") @OneLine String yearType,
            @QueryParam("code") @OneLine @Nullable String code,
            @QueryParam("words") @OneLine @Nullable String words,
            @QueryParam("date") @OneLine @Nullable String date,
            @QueryParam("timePeriod") @OneLine @Nullable String timePeriod,
            @QueryParam("timeIdentifier") @OneLine @Nullable String timeIdentifier) {
        Frequency every = choice("frequency", frequency, Frequency.class);
        YearType type = choice("yearType", yearType, YearType.class);
        Map<String, Supplier<Period>> ways = new LinkedHashMap<>();
        if (code != null) {
            ways.put("code", () -> read("code", () -> PeriodCode.parse(code, every, type)));
        }
        if (words != null) {
            ways.put("words", () -> read("words", () -> PeriodReader.parse(words, every, type)));
        }
        if (date != null) {
            ways.put("date", () -> every.containing(day(date), type));
        }
        if (timePeriod != null || timeIdentifier != null) {
            ways.put(
                    timePeriod == null ? "timeIdentifier" : "timePeriod",
                    () -> filed(timePeriod, timeIdentifier, every, type));
        }
        // Terms are those of the academic year, whatever year is asked for.
        YearType own = every == Frequency.TERMLY ? YearType.ACADEMIC : type;
        return PeriodView.of(only(ways).get(), every, own);
    }

    /** The only way that a period is named in. */
    private static Supplier<Period> only(Map<String, Supplier<Period>> ways) {
        if (ways.isEmpty()) {
            throw ProblemException.badParameter(
                    "code", "must be given, or words, or date, or timePeriod with timeIdentifier");
        }
        if (ways.size() > 1) {
            String[] given = ways.keySet().toArray(String[]::new);
            throw ProblemException.badParameter(
                    given[1],
                    "must not stand beside %s: name the period in one way".formatted(given[0]));
        }
        return ways.values().iterator().next();
    }

    private static Period filed(
            @Nullable String timePeriod,
            @Nullable String timeIdentifier,
            Frequency frequency,
            YearType yearType) {
        if (timePeriod == null) {
            throw ProblemException.badParameter(
                    "timePeriod", "must stand beside timeIdentifier, such as 202324 or 2024");
        }
        if (timeIdentifier == null) {
            throw ProblemException.badParameter(
                    "timeIdentifier", "must stand beside timePeriod, such as Financial year");
        }
        TimeIdentifier identifier =
                read(
                        "timeIdentifier",
                        () -> TimeIdentifier.parse(timeIdentifier, frequency, yearType));
        return read("timePeriod", () -> identifier.period(timePeriod));
    }

    private static <T> T read(String parameter, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidPeriod wrong) {
            throw ProblemException.badParameter(parameter, wrong.getMessage());
        }
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // Told below what a day looks like.
        }
        throw ProblemException.badParameter(
                "date",
                "must be a day of the years %d to %d, such as 2024-03-18"
                        .formatted(FIRST_YEAR, LAST_YEAR));
    }

    private static <E extends Enum<E>> E choice(
            String parameter, @Nullable String text, Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                ProblemException.badParameter(
                                        parameter,
                                        "must be one of "
                                                + Arrays.stream(choices.getEnumConstants())
                                                        .map(Enum::name)
                                                        .collect(Collectors.joining(", "))));
    }
}
