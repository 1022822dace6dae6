package org.scrutineer.edition.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.hibernate.Session;
import org.scrutineer.edition.figures.FigureQueries.ByArea;
import org.scrutineer.edition.figures.Figures.CurrentFigure;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.Period;
import org.scrutineer.period.YearType;
import org.scrutineer.periodvalue.ValueStatus;

/**
 * The current values behind an edition. Thousands of rows, so they are read as the driver gives
 * them.
 */
@ApplicationScoped
class CurrentFigures {

    private static final String CURRENT =
            """
            select indicator_code, area_code, id, period_code, value, numerator, denominator, symbol, status, note from period_value
            where current and indicator_code = any(?) and area_code = any(?)
            order by indicator_code, area_code, first_day
            """;

    private final EntityManager database;

    CurrentFigures(EntityManager database) {
        this.database = database;
    }

    /** Of these areas in the periods that belong, by indicator. */
    Map<String, ByArea> read(
            Map<String, Indicator> indicators,
            Collection<String> areas,
            Predicate<Period> belongs) {
        return database.unwrap(Session.class)
                .doReturningWork(
                        connection -> {
                            try (PreparedStatement current = connection.prepareStatement(CURRENT)) {
                                current.setArray(1, texts(connection, indicators.keySet()));
                                current.setArray(2, texts(connection, areas));
                                try (ResultSet rows = current.executeQuery()) {
                                    return collect(rows, new Periods(indicators), belongs);
                                }
                            }
                        });
    }

    private static java.sql.Array texts(Connection connection, Collection<String> texts)
            throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    private static Map<String, ByArea> collect(
            ResultSet rows, Periods periods, Predicate<Period> belongs) throws SQLException {
        Map<String, ByArea> figures = new HashMap<>();
        while (rows.next()) {
            String indicator = rows.getString("indicator_code");
            Period period = periods.of(indicator, rows.getString("period_code"));
            if (belongs.test(period)) {
                figures.computeIfAbsent(indicator, code -> new ByArea(new HashMap<>()))
                        .areas()
                        .computeIfAbsent(rows.getString("area_code"), code -> new ArrayList<>())
                        .add(figure(rows, period));
            }
        }
        return figures;
    }

    private static CurrentFigure figure(ResultSet row, Period period) throws SQLException {
        return new CurrentFigure(
                row.getLong("id"),
                period,
                row.getBigDecimal("value"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getString("symbol"),
                ValueStatus.valueOf(row.getString("status")),
                row.getString("note"));
    }

    /** Reads each code once, for most measures have figures for the same months. */
    private record Periods(Map<String, Indicator> indicators, Map<Code, Period> known) {

        private record Code(Frequency frequency, YearType yearType, String code) {}

        Periods(Map<String, Indicator> indicators) {
            this(indicators, new HashMap<>());
        }

        Period of(String indicatorCode, String code) {
            Indicator indicator = Objects.requireNonNull(indicators.get(indicatorCode));
            return known.computeIfAbsent(
                    new Code(indicator.frequency(), indicator.yearType(), code),
                    unread -> indicator.period(code));
        }
    }
}
