package org.scrutineer.circulation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.access.Visibility;
import org.scrutineer.circulation.Circulations.ListOfPeople;
import org.scrutineer.circulation.Circulations.Work;
import org.scrutineer.directory.DirectoryReadingRepository;
import org.scrutineer.directory.DirectoryReadingRepository.Reading;
import org.scrutineer.http.Code;
import org.scrutineer.http.OneLine;
import org.scrutineer.job.TroubleRepository;

/** How many were told of each publication. */
@Path("/api/v1/circulations")
public class CirculationResource {

    private final CirculationRepository circulations;
    private final DirectoryReadingRepository directory;
    private final TroubleRepository troubles;
    private final Visibility visibility;
    private final Clock clock;

    CirculationResource(
            CirculationRepository circulations,
            DirectoryReadingRepository directory,
            TroubleRepository troubles,
            Visibility visibility,
            Clock clock) {
        this.circulations = circulations;
        this.directory = directory;
        this.troubles = troubles;
        this.visibility = visibility;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed(Permission.READ_CIRCULATION)
    @Transactional
    public Circulations list(
            @QueryParam("scorecard") @Code @Nullable String scorecard,
            @QueryParam("period") @Size(max = 14) @OneLine @Nullable String period) {
        Reading list = directory.last();
        boolean known = list.isFresh(clock.instant());
        return new Circulations(
                circulations.newest(scorecard, period, known, list),
                new ListOfPeople(list.readAt(), known, ToldWords.list(known, list)),
                troubles());
    }

    private List<Work> troubles() {
        return troubles.all(visibility.seesDrafts(), clock.instant()).stream()
                .map(each -> new Work(each.words(), each.since(), each.lastAt(), each.times()))
                .toList();
    }
}
