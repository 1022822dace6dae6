package org.scrutineer.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.database.Rows;
import org.scrutineer.directory.Committee;
import org.scrutineer.http.Reference;

/** Meetings of all committees, for whoever puts them beside other things to read. */
@RequestScoped
public class MeetingsToRead {

    private final EntityManager database;

    MeetingsToRead(EntityManager database) {
        this.database = database;
    }

    /**
     * A meeting, with how often it was changed.
     *
     * @param committeeTitle as people call it
     */
    public record DatedMeeting(
            String reference,
            String committee,
            String committeeTitle,
            @Nullable String title,
            Instant startsAt,
            String place,
            boolean cancelled,
            int version) {}

    private record Row(
            long id,
            String committee,
            @Nullable String title,
            Instant startsAt,
            String place,
            MeetingState state,
            int version) {

        DatedMeeting meeting() {
            Committee of = new Committee(committee);
            return new DatedMeeting(
                    Reference.MEETING.of(id),
                    of.code(),
                    of.title(),
                    title,
                    startsAt,
                    place,
                    state == MeetingState.CANCELLED,
                    version);
        }
    }

    /** Those that begin in this time. Everybody may read them who may read what members ask. */
    public List<DatedMeeting> between(Instant start, Instant end) {
        return Rows.of(
                        Row.class,
                        database.createNativeQuery(
                                """
                                select id, committee, title, starts_at, place, state, version from committee_meeting
                                where starts_at >= :start and starts_at < :end order by starts_at, id
                                """))
                .setParameter("start", start)
                .setParameter("end", end)
                .getResultList()
                .stream()
                .map(Row::meeting)
                .toList();
    }
}
