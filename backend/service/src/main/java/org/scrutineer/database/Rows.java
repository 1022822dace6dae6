package org.scrutineer.database;

import jakarta.persistence.Query;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.TupleTransformer;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a native query finds as records. Each component takes the column of its own name,
 * {@code periodCode} that of {@code period_code}: their order says nothing, and one that is missing
 * or left over is a fault at the first row. Beside what the driver gives, text becomes an enum, an
 * array of text a list, and a number the kind of number that is asked for.
 */
public final class Rows<R extends Record> implements TupleTransformer<R> {

    private final Constructor<R> constructor;
    private final List<RecordComponent> components;
    private final List<String> columns;

    private Rows(Class<R> type) {
        components = List.of(type.getRecordComponents());
        columns = components.stream().map(each -> column(each.getName())).toList();
        try {
            constructor =
                    type.getDeclaredConstructor(
                            components.stream()
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
        constructor.setAccessible(true);
    }

    /** The same query, whose rows are records of this type. */
    public static <R extends Record> NativeQuery<R> of(Class<R> type, Query query) {
        return query.unwrap(NativeQuery.class).setTupleTransformer(new Rows<>(type));
    }

    @Override
    public R transformTuple(@Nullable Object[] row, String[] names) {
        List<String> found = Stream.of(names).map(name -> name.toLowerCase(Locale.ROOT)).toList();
        if (found.size() != columns.size() || !found.containsAll(columns)) {
            throw new IllegalStateException(
                    "%s needs the columns %s, and the query has %s"
                            .formatted(constructor.getName(), columns, found));
        }
        Object[] values = new Object[row.length];
        Arrays.setAll(values, i -> value(row[found.indexOf(columns.get(i))], components.get(i)));
        return record(values);
    }

    private R record(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(refused);
        } catch (ReflectiveOperationException | IllegalArgumentException wrong) {
            throw new IllegalStateException(
                    "%s cannot be made of %s"
                            .formatted(constructor.getName(), Arrays.toString(values)),
                    wrong);
        }
    }

    private static @Nullable Object value(@Nullable Object value, RecordComponent component) {
        Class<?> type = component.getType();
        return switch (value) {
            case String text when type.isEnum() -> constant(type, text);
            case Object[] several when type == List.class -> List.of(several);
            case Number number when type == int.class || type == Integer.class ->
                    Math.toIntExact(number.longValue());
            case Number number when type == long.class || type == Long.class -> number.longValue();
            case null, default -> value;
        };
    }

    private static Object constant(Class<?> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type.getName() + " has no " + name));
    }

    private static String column(String component) {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
