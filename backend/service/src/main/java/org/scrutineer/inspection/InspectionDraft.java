package org.scrutineer.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Code;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;
import org.scrutineer.http.WebAddress;
import org.scrutineer.problem.Place;

/**
 * What was inspected and judged, as its report says it.
 *
 * @param title what was inspected
 * @param endedOn null where it is not known
 * @param reportUrl where the report is published
 * @param summary null where nothing is said of the whole
 * @param judgements of the areas that were read
 * @param measures those that the report speaks of
 */
public record InspectionDraft(
        @NotNull @Code String framework,
        @NotNull @Size(min = 3, max = 200) @OneLine String title,
        @NotNull LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @NotNull LocalDate publishedOn,
        @NotNull @Size(max = 1000) @WebAddress String reportUrl,
        @Nullable @Size(min = 3, max = 2000) @Prose String summary,
        @NotNull @Size(max = 40) List<@NotNull @Valid Judged> judgements,
        @NotNull @Size(max = 40) List<@NotNull @Valid Spoken> measures) {

    /**
     * What an area was judged to be.
     *
     * @param grade one of the area's own scale
     */
    public record Judged(
            @NotNull @Code String area, @NotNull @Size(max = 40) @OneLine String grade) {}

    /**
     * A measure that the report speaks of.
     *
     * @param words what it says there
     */
    public record Spoken(
            @NotNull @Code String indicator,
            @NotNull @Size(min = 3, max = 1000) @Prose String words) {}

    /** What is wrong with its days; a report that is to come is nobody's to read yet. */
    List<Place> wrongDays(LocalDate today) {
        List<Place> places = new ArrayList<>();
        if (publishedOn.isAfter(today)) {
            places.add(
                    Place.inBody(
                            "/publishedOn",
                            "is to come: an inspection is recorded once its report is published"));
        }
        if (endedOn != null && endedOn.isBefore(startedOn)) {
            places.add(Place.inBody("/endedOn", "is before the first day of the inspection"));
        }
        if (publishedOn.isBefore(endedOn == null ? startedOn : endedOn)) {
            places.add(Place.inBody("/publishedOn", "is before the end of the inspection"));
        }
        return places;
    }

    /** What is not of the framework, or said twice. */
    List<Place> wrongJudgements(FrameworkView by) {
        List<Place> places = new ArrayList<>();
        if (!by.wasInUse(startedOn)) {
            places.add(
                    Place.inBody(
                            "/framework", "was not in use on the first day of the inspection"));
        }
        Set<String> said = new HashSet<>();
        for (int i = 0; i < judgements.size(); i++) {
            Judged judged = judgements.get(i);
            List<FrameworkView.Area> of =
                    by.areas().stream().filter(area -> area.code().equals(judged.area())).toList();
            if (of.isEmpty()) {
                places.add(
                        Place.inBody(
                                "/judgements/%d/area".formatted(i),
                                "is no area of this framework"));
            } else if (!said.add(judged.area())) {
                places.add(Place.inBody("/judgements/%d/area".formatted(i), "is judged twice"));
            } else if (of.getFirst().grades().stream()
                    .noneMatch(grade -> grade.code().equals(judged.grade()))) {
                places.add(
                        Place.inBody(
                                "/judgements/%d/grade".formatted(i), "is no grade of this area"));
            }
        }
        return places;
    }

    /** What is no measure for the caller, or named twice. */
    List<Place> wrongMeasures(Set<String> known) {
        List<Place> places = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < measures.size(); i++) {
            String code = measures.get(i).indicator();
            if (!known.contains(code)) {
                places.add(Place.inBody("/measures/%d/indicator".formatted(i), "is not a measure"));
            } else if (!named.add(code)) {
                places.add(Place.inBody("/measures/%d/indicator".formatted(i), "is named twice"));
            }
        }
        return places;
    }
}
