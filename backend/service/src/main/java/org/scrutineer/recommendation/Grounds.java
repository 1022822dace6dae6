package org.scrutineer.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.http.Reference;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.request.DeepDiveRequestRepository;

/** What a recommendation rests on, as far as whoever records it may see that. */
@ApplicationScoped
class Grounds {

    private final DeepDiveRequestRepository requests;
    private final RecommendationRepository recommendations;
    private final IndicatorRepository indicators;

    Grounds(
            DeepDiveRequestRepository requests,
            RecommendationRepository recommendations,
            IndicatorRepository indicators) {
        this.requests = requests;
        this.recommendations = recommendations;
        this.indicators = indicators;
    }

    /** The numbers of what is named. */
    record Found(List<Long> requests, List<Long> clinics) {}

    /** Refused with 422 is each of them that is not there for the caller. */
    Found of(NewRecommendation made) {
        List<Optional<Long>> asked = made.requests().stream().map(Reference.REQUEST::find).toList();
        List<Optional<Long>> met = made.clinics().stream().map(Reference.CLINIC::find).toList();
        List<Long> askedIds = asked.stream().flatMap(Optional::stream).toList();
        List<Long> metIds = met.stream().flatMap(Optional::stream).toList();
        List<Place> places = new ArrayList<>();
        check(
                asked,
                requests.references(askedIds).keySet(),
                new Wrong("/requests/", "is not a request"),
                places);
        check(
                met,
                recommendations.knownClinics(metIds),
                new Wrong("/clinics/", "is not a clinic"),
                places);
        check(
                made.measures().stream().map(Optional::of).toList(),
                indicators.knownTo(made.measures()),
                new Wrong("/measures/", "is not a measure"),
                places);
        ProblemException.refuse(places);
        return new Found(askedIds, metIds);
    }

    private record Wrong(String at, String why) {}

    private static <T> void check(
            List<Optional<T>> named, Collection<T> known, Wrong wrong, List<Place> places) {
        Set<T> there = new HashSet<>(known);
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i).filter(there::contains).isEmpty()) {
                places.add(Place.inBody(wrong.at() + i, wrong.why()));
            }
        }
    }
}
