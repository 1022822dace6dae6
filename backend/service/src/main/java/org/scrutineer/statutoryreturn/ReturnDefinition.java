package org.scrutineer.statutoryreturn;

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
import org.scrutineer.http.WebAddress;
import org.scrutineer.problem.Place;

/**
 * All that the council says of a return but its code.
 *
 * @param collects what it is about; null where nobody has said
 * @param sourceName where its dates and rules are published; null where nobody has said
 * @param measures the codes of those whose figures come from it
 */
public record ReturnDefinition(
        @NotNull @Size(min = 3, max = 200) @OneLine String title,
        @Size(min = 3, max = 500) @OneLine @Nullable String collects,
        @Size(max = 300) @OneLine @Nullable String sourceName,
        @Size(max = 2000) @WebAddress @Nullable String sourceUrl,
        @NotNull @Size(max = 300) List<@NotNull @Code String> measures,
        @NotNull @Size(max = 60) List<@NotNull @Valid Round> rounds) {

    /**
     * One time that it is sent.
     *
     * @param code such as 2024-25
     * @param firstDay of the days whose figures it gives
     * @param finalOn when its figures become final; null where it is not known yet
     * @param sentOn null where it was not sent, or nobody knows when
     */
    public record Round(
            @NotNull @Code String code,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,
            @NotNull LocalDate dueOn,
            @Nullable LocalDate finalOn,
            @NotNull Boolean sent,
            @Nullable LocalDate sentOn) {

        private List<Place> places(LocalDate today) {
            List<Place> places = new ArrayList<>();
            if (lastDay.isBefore(firstDay)) {
                places.add(Place.inBody("/lastDay", "is before the first day"));
            }
            if (dueOn.isBefore(firstDay)) {
                places.add(Place.inBody("/dueOn", "is before the first day of what it covers"));
            }
            if (finalOn != null && finalOn.isBefore(dueOn)) {
                places.add(Place.inBody("/finalOn", "is before the day on which it is due"));
            }
            if (sentOn != null && !sent) {
                places.add(Place.inBody("/sentOn", "is of a return that is not sent"));
            } else if (sentOn != null && sentOn.isAfter(today)) {
                places.add(Place.inBody("/sentOn", "is to come: say so once it is sent"));
            }
            return places;
        }
    }

    /**
     * Every place that does not fit.
     *
     * @param known of the measures those that there are
     */
    List<Place> places(Set<String> known, LocalDate today) {
        List<Place> places = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < measures.size(); i++) {
            String pointer = "/measures/" + i;
            if (!known.contains(measures.get(i))) {
                places.add(Place.inBody(pointer, "is not a measure"));
            } else if (!named.add(measures.get(i))) {
                places.add(Place.inBody(pointer, "is named twice"));
            }
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < rounds.size(); i++) {
            String pointer = "/rounds/" + i;
            if (!codes.add(rounds.get(i).code())) {
                places.add(Place.inBody(pointer + "/code", "is another round’s already"));
            }
            rounds.get(i).places(today).forEach(each -> places.add(each.under(pointer)));
        }
        return places;
    }
}
