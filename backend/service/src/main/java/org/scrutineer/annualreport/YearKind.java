package org.scrutineer.annualreport;

import java.util.Optional;
import org.scrutineer.period.InvalidPeriod;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;
import org.scrutineer.recommendation.MunicipalYear;

/** Which year a report is of. */
public enum YearKind {
    FINANCIAL,
    ACADEMIC,
    MUNICIPAL;

    /** The year with this code; empty where there is none. */
    Optional<ReportYear> year(String code) {
        return switch (this) {
            case FINANCIAL -> counted(code, YearType.FINANCIAL);
            case ACADEMIC -> counted(code, YearType.ACADEMIC);
            case MUNICIPAL ->
                    MunicipalYear.find(code)
                            .map(
                                    year ->
                                            new ReportYear(
                                                    this,
                                                    code,
                                                    "Municipal year " + code,
                                                    year.firstDay(),
                                                    year.lastDay()));
        };
    }

    private Optional<ReportYear> counted(String code, YearType type) {
        try {
            var year = PeriodCode.year(code, type);
            String words = type == YearType.ACADEMIC ? "Academic year " : "Financial year ";
            return Optional.of(
                    new ReportYear(
                            this, code, words + year.label(), year.firstDay(), year.lastDay()));
        } catch (InvalidPeriod none) {
            return Optional.empty();
        }
    }
}
