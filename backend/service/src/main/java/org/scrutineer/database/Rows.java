package org.scrutineer.database;

import jakarta.persistence.Query;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.TupleTransformer;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a native query finds as records. Each component takes the column of its own name,
 * {@code periodCode} that of {@code period_code}, and one that is a record takes the columns of its
 * components: their order says nothing, and one that is missing or left over is a fault at the
 * first row. Beside what the driver gives, text becomes an enum, an array of text a list, and a
 * number the kind of number that is asked for.
 */
public final class Rows<R extends Record> implements TupleTransformer<R> {

    private final Class<R> type;
    private final List<String> columns;

    private Rows(Class<R> type) {
        this.type = type;
        this.columns = columns(type).toList();
    }

    /** The same query, whose rows are records of this type. */
    public static <R extends Record> NativeQuery<R> of(Class<R> type, Query query) {
        return query.unwrap(NativeQuery.class).setTupleTransformer(new Rows<>(type));
    }

    private static Stream<String> columns(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .flatMap(
                        each ->
                                each.getType().isRecord()
                                        ? columns(each.getType())
                                        : Stream.of(column(each)));
    }

    private static String column(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    @Override
    public R transformTuple(@Nullable Object[] row, String[] names) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            places.put(names[i], i);
        }
        if (names.length != columns.size() || !places.keySet().containsAll(columns)) {
            throw new IllegalStateException(
                    "%s needs the columns %s, and the query has %s"
                            .formatted(type.getName(), columns, List.of(names)));
        }
        return type.cast(record(type, column -> row[Objects.requireNonNull(places.get(column))]));
    }

    private static Object record(Class<?> type, Function<String, @Nullable Object> row) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values =
                Stream.of(components).map(component -> value(component, row)).toArray();
        try {
            Constructor<?> constructor =
                    type.getDeclaredConstructor(
                            Stream.of(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException | IllegalArgumentException wrong) {
            throw new IllegalStateException(
                    "%s cannot be made of %s".formatted(type.getName(), Arrays.toString(values)),
                    wrong);
        }
    }

    private static @Nullable Object value(
            RecordComponent component, Function<String, @Nullable Object> row) {
        Class<?> type = component.getType();
        if (type.isRecord()) {
            return record(type, row);
        }
        return switch (row.apply(column(component))) {
            case String text when type.isEnum() -> constant(type, text);
            case Object[] several when type == List.class -> List.of(several);
            case Number number when type == int.class || type == Integer.class ->
                    Math.toIntExact(number.longValue());
            case Number number when type == long.class || type == Long.class -> number.longValue();
            case null -> null;
            case Object value -> value;
        };
    }

    private static Object constant(Class<?> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type.getName() + " has no " + name));
    }
}
