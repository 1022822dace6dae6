package org.scrutineer.home;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.scrutineer.access.Permission;
import org.scrutineer.circulation.step.HandedOverRepository;
import org.scrutineer.edition.document.Changes.Movement;
import org.scrutineer.edition.frozen.ReadableNews;
import org.scrutineer.edition.frozen.ReadableNews.News;
import org.scrutineer.home.Home.ChangedMeasure;
import org.scrutineer.home.Home.PublishedEdition;

/** What the caller sees first: what is new to them, what changed, and what they follow. */
@Path("/api/v1/me/home")
public class HomeResource {

    private static final int MOST_PUBLISHED = 5;
    private static final int MOST_RED = 10;
    private static final int MOST_MOVED = 5;
    private static final int MOST_HANDED_OVER = 20;

    private final ReadableNews news;
    private final FollowedMeasures followed;
    private final HandedOverRepository handedOver;
    private final Visits visits;

    HomeResource(
            ReadableNews news,
            FollowedMeasures followed,
            HandedOverRepository handedOver,
            Visits visits) {
        this.news = news;
        this.followed = followed;
        this.handedOver = handedOver;
        this.visits = visits;
    }

    @GET
    @PermissionsAllowed(Permission.READ_EDITIONS)
    @Transactional
    public Home home() {
        Visits.New since = visits.news();
        List<News> editions = news.since(since.since(), MOST_PUBLISHED + 1);
        List<News> fresh = editions.stream().filter(News::fresh).toList();
        List<ChangedMeasure> red = ChangedMeasures.turnedRed(editions);
        return new Home(
                since.since(),
                since.firstVisit(),
                fresh.stream().limit(MOST_PUBLISHED).map(HomeResource::published).toList(),
                fresh.size() > MOST_PUBLISHED,
                red.stream().limit(MOST_RED).toList(),
                red.size(),
                ChangedMeasures.moved(editions, Movement.WORSENED, MOST_MOVED),
                ChangedMeasures.moved(editions, Movement.IMPROVED, MOST_MOVED),
                Standing.of(ChangedMeasures.shown(editions)),
                followed.all(),
                handedOver.since(since.since(), MOST_HANDED_OVER));
    }

    private static PublishedEdition published(News edition) {
        var told = edition.told();
        var changes = edition.said().changes();
        return new PublishedEdition(
                told.scorecard(),
                told.scorecardTitle(),
                told.period(),
                told.revision(),
                edition.erratum(),
                told.publishedAt(),
                edition.said().counts(),
                Standing.of(edition.said().measures()),
                changes == null ? null : changes.headline());
    }
}
