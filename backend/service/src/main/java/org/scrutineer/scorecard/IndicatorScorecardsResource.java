package org.scrutineer.scorecard;

import io.quarkus.security.PermissionsAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.hibernate.query.NativeQuery;
import org.scrutineer.access.Permission;
import org.scrutineer.access.Visibility;
import org.scrutineer.database.Rows;
import org.scrutineer.http.Items;
import org.scrutineer.indicator.IndicatorRepository;

/** On which scorecards an indicator stands, for those who may read drafts. */
@Path("/api/v1/indicators/{indicator}/scorecards")
public class IndicatorScorecardsResource {

    private static final String PLACES =
            """
            select s.code as scorecard, s.title, i.version as set_version, i.theme, i.reference, i.exempt_reason
            from scorecard s
            join indicator_set_item i on i.scorecard_code = s.code and i.indicator_code = :indicator
                 and i.version = (select max(version) from indicator_set where scorecard_code = s.code)
            where %s and (i.exempt_reason is null or %s) order by s.title, s.code
            """
                    .formatted(Visibility.SCORECARD, Visibility.EXEMPT);

    private final EntityManager database;
    private final IndicatorRepository indicators;
    private final Visibility visibility;

    IndicatorScorecardsResource(
            EntityManager database, IndicatorRepository indicators, Visibility visibility) {
        this.database = database;
        this.indicators = indicators;
        this.visibility = visibility;
    }

    @GET
    @PermissionsAllowed(Permission.READ_UNPUBLISHED_EDITIONS)
    public Items<IndicatorPlace> list(String indicator) {
        NativeQuery<IndicatorPlace> query =
                Rows.of(IndicatorPlace.class, database.createNativeQuery(PLACES))
                        .setParameter("indicator", indicators.get(indicator).code());
        visibility.bind(query);
        return new Items<>(query.getResultList());
    }
}
