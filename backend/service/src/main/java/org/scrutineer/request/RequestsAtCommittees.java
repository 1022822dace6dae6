package org.scrutineer.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.scrutineer.access.Visibility;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;

/** Requests as the work programme of a committee deals with them. */
@RequestScoped
public class RequestsAtCommittees {

    /** Whether {@code deep_dive_request r} waits for an officer to come to a committee. */
    public static final String WAITS =
            "(r.state = 'ACCEPTED' and r.answer_kind = 'OFFICER_ATTENDS')";

    private final EntityManager database;
    private final DeepDiveRequestRepository requests;
    private final JoinedRequests joined;
    private final HeardRequests heard;

    RequestsAtCommittees(
            EntityManager database,
            DeepDiveRequestRepository requests,
            JoinedRequests joined,
            HeardRequests heard) {
        this.database = database;
        this.requests = requests;
        this.joined = joined;
        this.heard = heard;
    }

    /**
     * The number of a request, held until the transaction ends, that the caller may see and every
     * member who sits on the committee too; empty where there is none. Refused with 422 is one that
     * was not accepted, or is joined to another.
     *
     * @param pointer where it stands in what was sent
     */
    public Optional<Long> forProgramme(String reference, String committee, String pointer) {
        Optional<Long> id =
                Reference.REQUEST
                        .find(reference)
                        .filter(each -> requests.view(each).isPresent())
                        .filter(each -> isForAllOf(committee, each));
        id.map(each -> Objects.requireNonNull(joined.hold(List.of(each)).get(each)))
                .ifPresent(request -> check(request, pointer));
        return id;
    }

    private static void check(DeepDiveRequest request, String pointer) {
        if (request.answerKind() == null) {
            throw ProblemException.invalid(pointer, "is not accepted");
        }
        if (!request.leads()) {
            throw ProblemException.invalid(pointer, "is joined to another request: name that one");
        }
    }

    /** Whether everybody who sits on a committee may read a request. */
    boolean isForAllOf(String committee, long id) {
        Query query =
                database.createNativeQuery(
                        "select 1 from deep_dive_request r join edition e on e.id = r.edition_id join scorecard s on s.code = e.scorecard_code where r.id = :id and "
                                + RequestVisibility.REQUEST);
        Visibility.bindForMemberOf(query, committee);
        return !query.setParameter("id", id).getResultList().isEmpty();
    }

    /**
     * One that waits for an officer to come, and all joined with it, are heard with these words.
     */
    @Transactional(TxType.MANDATORY)
    public void heard(long id, String byName, String text) {
        heard.heard(RequestMove.HEAR, List.of(id), byName, text);
    }
}
