package org.scrutineer.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.request.DeepDiveRequestView.MeasureName;

/**
 * Requests as a performance clinic deals with them. It asks who is calling only where it says so.
 */
@ApplicationScoped
public class RequestsAtClinics {

    /**
     * A request on an agenda.
     *
     * @param askers how many members the caller can know to have asked it, by joining or supporting
     *     it too
     */
    public record AgendaItem(
            String reference,
            String question,
            String raisedBy,
            int askers,
            String scorecard,
            String period,
            List<MeasureName> measures) {}

    private final DeepDiveRequestRepository requests;
    private final JoinedRequests joined;
    private final HeardRequests heard;

    RequestsAtClinics(
            DeepDiveRequestRepository requests, JoinedRequests joined, HeardRequests heard) {
        this.requests = requests;
        this.joined = joined;
        this.heard = heard;
    }

    /**
     * The requests' numbers in this order, locked until the transaction ends. Each must be seen by
     * the caller, be accepted for a clinic and lead those joined to it; the places of those that do
     * not are named as {@code /requests/0} and so on (422).
     *
     * @param mayBeEmpty whether there need be none
     */
    public List<Long> forAgenda(List<String> references, boolean mayBeEmpty) {
        if (references.isEmpty() && !mayBeEmpty) {
            throw ProblemException.invalid(
                    "/requests",
                    "name at least one: only a standing panel meets without a request");
        }
        List<Optional<Long>> named =
                references.stream()
                        .map(Reference.REQUEST::find)
                        .map(id -> id.filter(each -> requests.view(each).isPresent()))
                        .toList();
        Map<Long, DeepDiveRequest> held =
                joined.hold(named.stream().flatMap(Optional::stream).toList());
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            String wrong = wrong(named.get(i).map(held::get).orElse(null));
            if (wrong != null) {
                places.add(Place.inBody("/requests/" + i, wrong));
            }
        }
        ProblemException.refuse(places);
        return named.stream().map(Optional::orElseThrow).toList();
    }

    private static @Nullable String wrong(@Nullable DeepDiveRequest request) {
        if (request == null) {
            return "is not a request";
        }
        if (!isForClinic(request)) {
            return "is not accepted for a performance clinic";
        }
        return request.leads() ? null : "is joined to another request: name that one";
    }

    private static boolean isForClinic(DeepDiveRequest request) {
        return RequestMove.HEAR_AT_CLINIC.isLegal(request.state(), request.answerKind());
    }

    /**
     * These and all that are joined with them are heard with these words, each audited and told.
     * One that was dealt with elsewhere meanwhile stays as it is.
     */
    @Transactional(TxType.MANDATORY)
    public void heard(Collection<Long> ids, String byName, String text) {
        heard.heard(RequestMove.HEAR_AT_CLINIC, ids, byName, text);
    }

    /** Of these requests those that the caller may see, as the agenda shows them. */
    public Map<Long, AgendaItem> visible(Collection<Long> ids) {
        return requests.agenda(ids);
    }
}
