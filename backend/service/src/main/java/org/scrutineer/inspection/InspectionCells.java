package org.scrutineer.inspection;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.AreaName;
import org.scrutineer.inspection.FrameworkView.Area;
import org.scrutineer.inspection.FrameworkView.Grade;
import org.scrutineer.inspection.InspectionList.Read;
import org.scrutineer.inspection.InspectionView.Judgement;

/**
 * One row of a table of inspections. What could not be read of it is said, and is no grade. Pure.
 */
record InspectionCells(Map<String, String> cells) {

    private static final String ILACS = "ilacs-";

    /** Both styles stand in one file, side by side. */
    private static final List<DateTimeFormatter> DAYS =
            List.of(
                    DateTimeFormatter.ISO_LOCAL_DATE,
                    DateTimeFormatter.ofPattern("d/M/uuuu"),
                    DateTimeFormatter.ofPattern("d/M/uu"));

    private static final Map<String, String> COLUMN_OF_AREA =
            new TreeMap<>(
                    Map.of(
                            "leaders", "impact_of_leaders_grade",
                            "help-and-protection", "help_and_protection_grade",
                            "care", "in_care_grade",
                            "care-leavers", "care_leavers_grade",
                            "overall", "overall_effectiveness_grade"));

    /**
     * What is read of the row, and in words what is not.
     *
     * @param recorded the reference of what is recorded of the report at an address already
     */
    Read read(
            int row,
            AreaName council,
            List<FrameworkView> frameworks,
            Function<String, Optional<String>> recorded) {
        List<String> notRead = new ArrayList<>();
        LocalDate started = day(InspectionTable.STARTED, "first day", notRead);
        LocalDate ended = day(InspectionTable.ENDED, "last day", notRead);
        LocalDate published = day(InspectionTable.PUBLISHED, "day of publication", notRead);
        FrameworkView framework = started == null ? null : framework(started, frameworks, notRead);
        List<Judgement> judgements =
                framework == null ? List.of() : judgements(framework, frameworks, notRead);
        String link = link(notRead);
        return new Read(
                row,
                title(council),
                framework == null ? null : framework.code(),
                framework == null ? null : framework.title(),
                started,
                ended,
                published,
                link,
                judgements,
                notRead,
                link == null ? null : recorded.apply(link).orElse(null));
    }

    private String title(AreaName council) {
        String kind = cell(InspectionTable.KIND);
        return council.name()
                + " children’s services"
                + (kind.isEmpty() ? "" : " (%s inspection)".formatted(kind));
    }

    private @Nullable LocalDate day(String column, String words, List<String> notRead) {
        String text = cell(column);
        for (DateTimeFormatter style : DAYS) {
            try {
                return LocalDate.parse(text, style);
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        notRead.add(
                text.isEmpty()
                        ? "The %s is not there.".formatted(words)
                        : "The %s is not read: “%s” is no date.".formatted(words, text));
        return null;
    }

    private @Nullable String link(List<String> notRead) {
        String link = cell(InspectionTable.LINK);
        if (link.startsWith("https://") || link.startsWith("http://")) {
            return link;
        }
        notRead.add("The address of the report is not read.");
        return null;
    }

    private static @Nullable FrameworkView framework(
            LocalDate started, List<FrameworkView> frameworks, List<String> notRead) {
        Optional<FrameworkView> then =
                frameworks.stream()
                        .filter(each -> each.code().startsWith(ILACS) && each.wasInUse(started))
                        .findFirst();
        if (then.isEmpty()) {
            notRead.add("No framework of children’s services was in use on its first day.");
        }
        return then.orElse(null);
    }

    private List<Judgement> judgements(
            FrameworkView framework, List<FrameworkView> frameworks, List<String> notRead) {
        COLUMN_OF_AREA.forEach(
                (area, column) -> {
                    if (framework.areas().stream().noneMatch(each -> each.code().equals(area))
                            && frameworks.stream()
                                    .flatMap(each -> each.areas().stream())
                                    .anyMatch(each -> grade(each, cell(column)).isPresent())) {
                        notRead.add(
                                "“%s” stands in %s, which this framework does not judge."
                                        .formatted(cell(column), column));
                    }
                });
        return framework.areas().stream().map(area -> judgement(area, notRead)).toList();
    }

    private Judgement judgement(Area area, List<String> notRead) {
        String text = cell(COLUMN_OF_AREA.getOrDefault(area.code(), ""));
        Optional<Grade> grade = grade(area, text);
        if (grade.isEmpty() && !text.isEmpty()) {
            notRead.add("%s is not read: “%s” is no grade.".formatted(area.title(), text));
        }
        return new Judgement(
                area.code(),
                area.title(),
                grade.map(Grade::code).orElse(null),
                grade.map(Grade::words).orElse(InspectionRow.NOT_READ));
    }

    private static Optional<Grade> grade(Area area, String text) {
        return area.grades().stream()
                .filter(each -> each.words().equalsIgnoreCase(text))
                .findFirst();
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
