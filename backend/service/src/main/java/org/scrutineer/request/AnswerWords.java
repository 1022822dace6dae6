package org.scrutineer.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;

/**
 * What a written answer says: its words, and the measures whose charts stand with them. The charts
 * themselves are drawn from what each reader may see, whenever they read it.
 *
 * @param charts the codes of measures of the request
 */
public record AnswerWords(String text, List<String> charts) {

    /** As it is sent; without charts there are none. */
    static AnswerWords of(String text, @Nullable List<String> charts) {
        return new AnswerWords(text, charts == null ? List.of() : charts);
    }

    /** Refuses with 422 charts of what the request is not about. */
    void check(Collection<String> measures) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < charts.size(); i++) {
            if (!measures.contains(charts.get(i))) {
                places.add(Place.inBody("/charts/" + i, "is not a measure of this request"));
            }
        }
        ProblemException.refuse(places);
    }
}
