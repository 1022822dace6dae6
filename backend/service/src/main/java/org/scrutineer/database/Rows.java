package org.scrutineer.database;

import jakarta.persistence.Query;
import java.lang.reflect.Constructor;
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
 * {@code periodCode} that of {@code period_code}, and one that is a record takes the columns of its
 * components: their order says nothing, and one that is missing or left over is a fault at the
 * first row. Beside what the driver gives, text becomes an enum, an array of text a list, and a
 * number the kind of number that is asked for.
 */
public final class Rows<R extends Record> implements TupleTransformer<R> {

    private final Class<R> type;
    private @Nullable Whole whole;

    private Rows(Class<R> type) {
        this.type = type;
    }

    /** The same query, whose rows are records of this type. */
    public static <R extends Record> NativeQuery<R> of(Class<R> type, Query query) {
        return query.unwrap(NativeQuery.class).setTupleTransformer(new Rows<>(type));
    }

    /** The names are the same for every row of a query. */
    @Override
    public R transformTuple(@Nullable Object[] row, String[] names) {
        if (whole == null) {
            whole = whole(List.of(names));
        }
        return type.cast(whole.of(row));
    }

    private Whole whole(List<String> names) {
        List<String> needed = columns(type).toList();
        if (names.size() != needed.size() || !names.containsAll(needed)) {
            throw new IllegalStateException(
                    "%s needs the columns %s, and the query has %s"
                            .formatted(type.getName(), needed, names));
        }
        return Whole.of(type, names);
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

    /** What a component is read from. */
    private sealed interface Part {

        @Nullable Object of(@Nullable Object[] row);
    }

    private record Column(int place, Class<?> type) implements Part {

        @Override
        public @Nullable Object of(@Nullable Object[] row) {
            return switch (row[place]) {
                case String text when type.isEnum() -> constant(text);
                case Object[] several when type == List.class -> List.of(several);
                case Number number when type == int.class || type == Integer.class ->
                        Math.toIntExact(number.longValue());
                case Number number when type == long.class || type == Long.class ->
                        number.longValue();
                case null -> null;
                case Object value -> value;
            };
        }

        private Object constant(String name) {
            return Stream.of(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(name))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException(type.getName() + " has no " + name));
        }
    }

    private record Whole(Constructor<?> constructor, List<Part> parts) implements Part {

        static Whole of(Class<?> type, List<String> names) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                Constructor<?> constructor =
                        type.getDeclaredConstructor(
                                Stream.of(components)
                                        .map(RecordComponent::getType)
                                        .toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                return new Whole(
                        constructor,
                        Stream.of(components).map(component -> part(component, names)).toList());
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private static Part part(RecordComponent component, List<String> names) {
            return component.getType().isRecord()
                    ? of(component.getType(), names)
                    : new Column(names.indexOf(column(component)), component.getType());
        }

        @Override
        public Object of(@Nullable Object[] row) {
            @Nullable Object[] values = new @Nullable Object[parts.size()];
            Arrays.setAll(values, i -> parts.get(i).of(row));
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException | IllegalArgumentException wrong) {
                throw new IllegalStateException(
                        "%s cannot be made of %s"
                                .formatted(
                                        constructor.getDeclaringClass().getName(),
                                        Arrays.toString(values)),
                        wrong);
            }
        }
    }
}
