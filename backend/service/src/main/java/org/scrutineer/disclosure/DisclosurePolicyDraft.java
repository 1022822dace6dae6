package org.scrutineer.disclosure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;

/**
 * A policy as somebody writes it.
 *
 * @param source as measures name it
 */
public record DisclosurePolicyDraft(
        @NotNull @OneLine @Size(min = 1, max = 1000) String source,
        @Min(1) @Max(1000) @Nullable Integer countsUpTo,
        boolean secondary,
        @Min(2) @Max(1000) @Nullable Integer smallestBase,
        @Min(2) @Max(1000) @Nullable Integer roundTo,
        @NotNull HiddenFrom hiddenFrom,
        @NotNull @Prose @Size(min = 1, max = 2000) String reason) {

    /** Refuses what would hide nothing. */
    void check() {
        List<Place> places = new ArrayList<>();
        if (countsUpTo == null && smallestBase == null && roundTo == null) {
            places.add(
                    Place.inBody(
                            "/countsUpTo",
                            "or a smallest base, or a number to round to, is needed: without any the policy would hide nothing"));
        } else if (secondary && countsUpTo == null && smallestBase == null) {
            places.add(
                    Place.inBody(
                            "/secondary",
                            "needs counts or small bases that are hidden: without any there is nothing to give back"));
        }
        ProblemException.refuse(places);
    }
}
