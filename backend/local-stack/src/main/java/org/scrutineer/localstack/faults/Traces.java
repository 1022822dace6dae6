package org.scrutineer.localstack.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What publishing an edition left in the database. */
record Traces(String state, long steps, long documents, long values, long tellings, long files) {

    /** Of the only edition of a scorecard. */
    static Traces of(Connection database, String scorecard) throws SQLException {
        try (var query =
                database.prepareStatement(
                        """
                        select e.state,
                               (select count(*) from edition_step where edition_id = e.id and action = 'PUBLISHED'),
                               (select count(*) from frozen_document where edition_id = e.id),
                               (select count(*) from edition_value where edition_id = e.id),
                               (select count(*) from telling where occasion = 'edition ' || e.id),
                               (select count(*) from edition_file where edition_id = e.id)
                        from edition e where e.scorecard_code = ?
                        """)) {
            query.setString(1, scorecard);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Traces(
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6));
            }
        }
    }

    boolean isPublished() {
        return state.equals("PUBLISHED");
    }

    /** Approved, and nothing of a publication there. */
    boolean isUntouched() {
        return state.equals("APPROVED") && steps + documents + values + tellings + files == 0;
    }

    @Override
    public String toString() {
        return "%s with %d publications, %d documents, %d figures, %d times to tell of, %d files"
                .formatted(state.toLowerCase(), steps, documents, values, tellings, files);
    }
}
