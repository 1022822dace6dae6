package org.scrutineer.scorecard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Audience;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.YearType;

/**
 * A scorecard on the wire, with its newest set of indicators and its latest published edition when
 * there are such.
 *
 * @param next what follows the latest; null where there is none
 */
public record ScorecardView(
        String code,
        String title,
        String purpose,
        Audience audience,
        Frequency frequency,
        YearType yearType,
        int requestWindowDays,
        @Nullable Arrangement arrangement,
        Timetable timetable,
        List<String> exemptCommittees,
        boolean inNewsletter,
        @Nullable Integer setVersion,
        @Nullable Integer measureCount,
        @Nullable EditionSummary latest,
        @Nullable NextEdition next) {}
