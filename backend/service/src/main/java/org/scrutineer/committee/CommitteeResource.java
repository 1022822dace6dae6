package org.scrutineer.committee;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.committee.CommitteeView.Action;
import org.scrutineer.committee.CommitteeView.Listed;
import org.scrutineer.directory.Committee;
import org.scrutineer.directory.Committees;
import org.scrutineer.directory.Committees.Seat;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Items;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Prose;
import org.scrutineer.redaction.UnwantedWords;

/** The council's committees, as the single sign-on names them. */
@Path("/api/v1/committees")
public class CommitteeResource {

    /** What a committee is for. */
    public record Terms(@NotNull @Size(min = 10, max = 10000) @Prose String text) {}

    private final Committees committees;
    private final Seats seats;
    private final Meetings meetings;
    private final TermsOfReference terms;
    private final Caller caller;
    private final Clock clock;

    CommitteeResource(
            Committees committees,
            Seats seats,
            Meetings meetings,
            TermsOfReference terms,
            Caller caller,
            Clock clock) {
        this.committees = committees;
        this.seats = seats;
        this.meetings = meetings;
        this.terms = terms;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public Items<Listed> list() {
        Map<String, MeetingInBrief> next = meetings.next(clock.instant());
        Map<String, List<Seat>> sitting =
                committees.seats().stream().collect(groupingBy(Seat::committee));
        return new Items<>(
                committees.all().stream()
                        .map(
                                each ->
                                        new Listed(
                                                each.code(),
                                                each.title(),
                                                seats.isMine(each),
                                                names(
                                                        sitting.getOrDefault(
                                                                each.path(), List.of()),
                                                        true),
                                                next.get(each.path())))
                        .sorted(
                                Comparator.comparing((Listed each) -> !each.mine())
                                        .thenComparing(Listed::title)
                                        .thenComparing(Listed::code))
                        .toList());
    }

    @GET
    @Path("/{committee}")
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public Response get(String committee) {
        return answer(seats.find(committee));
    }

    @PUT
    @Path("/{committee}")
    @PermissionsAllowed(Permission.ARRANGE_COMMITTEES)
    @Transactional
    public Response write(
            String committee,
            @NotNull @Valid Terms body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        Committee found = seats.find(committee);
        terms.write(found, body.text(), Precondition.match(ifMatch));
        return answer(found);
    }

    @POST
    @Path("/{committee}/redactions")
    @PermissionsAllowed(Permission.ARRANGE_COMMITTEES)
    @Transactional
    public Response redact(
            String committee,
            @NotNull @Valid UnwantedWords body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        Committee found = seats.find(committee);
        terms.redact(found, body, Precondition.match(ifMatch));
        return answer(found);
    }

    private Response answer(Committee committee) {
        List<Seat> sitting =
                committees.seats().stream()
                        .filter(seat -> seat.committee().equals(committee.path()))
                        .toList();
        CommitteeView view =
                new CommitteeView(
                        committee.code(),
                        committee.title(),
                        seats.isMine(committee),
                        names(sitting, true),
                        names(sitting, false),
                        terms.of(committee).orElse(null),
                        actions(committee));
        return Response.ok(view).header("ETag", ETag.of(terms.version(committee))).build();
    }

    private List<Action> actions(Committee committee) {
        List<Action> actions = new ArrayList<>();
        if (caller.may(Permission.COMMITTEES_ARRANGE)) {
            actions.add(Action.WRITE_TERMS);
            actions.add(Action.ARRANGE_MEETING);
        }
        if (seats.mayPlan(committee)) {
            actions.add(Action.PUT_ON_PROGRAMME);
        }
        return actions;
    }

    private static List<String> names(List<Seat> sitting, boolean chairs) {
        return sitting.stream().filter(seat -> seat.chairs() == chairs).map(Seat::name).toList();
    }
}
