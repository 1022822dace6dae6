package org.scrutineer.periodvalue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Current figures as PostgreSQL writes them itself, for those who see all of them: as objects of
 * ours, each would cost many times as much.
 */
@ApplicationScoped
class CopiedFigureRepository {

    /** Few enough to be held while somebody reads slowly, as no connection is. */
    private static final int ROWS_AT_ONCE = 5_000;

    private static final byte[] LINE_END = {'\r', '\n'};

    /** The day goes out with each row, and is cut off where it is not the last one's. */
    private static final String COPY =
            """
            copy (select distinct on (v.indicator_code, v.area_code, v.first_day) v.indicator_code, v.area_code, v.period_code, v.value, v.numerator, v.denominator,
                  v.symbol, lower(v.status), %s, %s, %s, v.first_day
                  from period_value v where v.current%s order by v.indicator_code, v.area_code, v.first_day, v.revision desc limit %d) to stdout (format csv)
            """;

    private final EntityManager database;

    CopiedFigureRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * Some rows of a CSV file.
     *
     * @param last where the next ones begin; null where there are no more
     */
    record Page(ByteArrayOutputStream bytes, @Nullable Position last) {}

    /** The keys of a row as they stand in it. */
    record Position(String indicator, String area, String firstDay) {}

    @Transactional
    Page page(@Nullable String indicator, @Nullable String area, @Nullable Position after) {
        return database.unwrap(Session.class)
                .doReturningWork(connection -> page(connection, indicator, area, after));
    }

    private static Page page(
            Connection connection,
            @Nullable String indicator,
            @Nullable String area,
            @Nullable Position after)
            throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        StringBuilder where = new StringBuilder();
        if (indicator != null) {
            where.append(" and v.indicator_code = ").append(literal(postgres, indicator));
        }
        if (area != null) {
            where.append(" and v.area_code = ").append(literal(postgres, area));
        }
        if (after != null) {
            where.append(
                    " and (v.indicator_code, v.area_code, v.first_day) > (%s, %s, date %s)"
                            .formatted(
                                    literal(postgres, after.indicator()),
                                    literal(postgres, after.area()),
                                    literal(postgres, after.firstDay())));
        }
        String copy =
                COPY.formatted(
                        CsvColumns.escapedInSql("v.note"),
                        CsvColumns.escapedInSql("v.source"),
                        CsvColumns.escapedInSql("v.reason"),
                        where,
                        ROWS_AT_ONCE);
        return read(postgres.getCopyAPI().copyOut(copy));
    }

    private static String literal(PGConnection postgres, String text) throws SQLException {
        return "'" + postgres.escapeLiteral(text) + "'";
    }

    private static Page read(CopyOut rows) throws SQLException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] last = {};
        int count = 0;
        for (byte[] row = rows.readFromCopy(); row != null; row = rows.readFromCopy()) {
            bytes.write(row, 0, dayAt(row));
            bytes.writeBytes(LINE_END);
            last = row;
            count++;
        }
        return new Page(bytes, count == ROWS_AT_ONCE ? position(last) : null);
    }

    /** Where the comma before the day stands, which is the last one of the row. */
    private static int dayAt(byte[] row) {
        int at = row.length - 1;
        while (row[at] != ',') {
            at--;
        }
        return at;
    }

    /** Codes are never in quotation marks, as no letter of theirs needs any. */
    private static Position position(byte[] row) {
        String text = new String(row, StandardCharsets.UTF_8);
        int area = text.indexOf(',') + 1;
        return new Position(
                text.substring(0, area - 1),
                text.substring(area, text.indexOf(',', area)),
                text.substring(text.lastIndexOf(',') + 1).strip());
    }
}
