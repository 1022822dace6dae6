package org.scrutineer.edition.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Optional;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.document.Variant;
import org.scrutineer.edition.frozen.FrozenDocuments;
import org.scrutineer.edition.frozen.FrozenDocuments.Answer;
import org.scrutineer.edition.life.EditionDrafts;
import org.scrutineer.edition.reading.ContentChanges.Moment;
import org.scrutineer.edition.writing.EditionWriter;
import org.scrutineer.scorecard.Scorecard;

/**
 * What unpublished editions say. A preview that was written lately is given out again while nothing
 * that it was drawn from has changed, which the database is asked each time.
 */
@ApplicationScoped
class Previews {

    private static final long MOST_BYTES = 16L << 20;

    /** Far shorter than changes are noted, see {@link ContentChanges}. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final EntityManager database;
    private final ContentChanges changes;
    private final EditionDrafts drafts;
    private final FrozenDocuments frozen;

    private final Cache<Name, Preview> written =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_BYTES)
                    .weigher((Name name, Preview preview) -> preview.answer().bytes().length)
                    .expireAfterWrite(LONGEST)
                    .build();

    Previews(
            EntityManager database,
            ContentChanges changes,
            EditionDrafts drafts,
            FrozenDocuments frozen) {
        this.database = database;
        this.changes = changes;
        this.drafts = drafts;
        this.frozen = frozen;
    }

    private record Name(long edition, String indicator, Variant variant, boolean packed) {}

    private record Preview(Moment drawn, Answer answer) {}

    /**
     * The scorecard or one measure of it, for somebody who may read this variant of the edition.
     *
     * @param packed whether with gzip
     * @return empty when the measure is not on this scorecard
     */
    Optional<Answer> find(
            Scorecard scorecard,
            Edition edition,
            String indicator,
            Variant variant,
            boolean packed) {
        Name name = new Name(edition.id(), indicator, variant, packed);
        Preview known = written.getIfPresent(name);
        if (known != null && changes.noneSince(known.drawn())) {
            return Optional.of(known.answer());
        }
        Moment moment = changes.now();
        // These two were read before that moment, and everything else is read after it.
        database.refresh(scorecard);
        database.refresh(edition);
        Optional<Answer> answer =
                content(drafts.write(scorecard, edition), indicator, variant)
                        .map(content -> frozen.unkept(content, packed));
        answer.ifPresent(fresh -> written.put(name, new Preview(moment, fresh)));
        return answer;
    }

    private static Optional<Object> content(EditionWriter full, String indicator, Variant variant) {
        EditionWriter writer = variant == Variant.FULL ? full : full.open();
        return Optional.ofNullable(
                indicator.equals(FrozenDocuments.SCORECARD)
                        ? writer.scorecard()
                        : writer.measure(indicator));
    }
}
