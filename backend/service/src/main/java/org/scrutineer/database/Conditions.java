package org.scrutineer.database;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a list is narrowed to: how its statement goes on, and what that is bound to. */
public final class Conditions {

    private final StringBuilder sql = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    /**
     * Narrows the list to what is asked for.
     *
     * @param value bound to {@code name}, a constant by its own name; null narrows nothing
     */
    public Conditions and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            and(condition, true);
            bind(name, value instanceof Enum<?> constant ? constant.name() : value);
        }
        return this;
    }

    /** The same for a condition that is asked for or not. */
    public Conditions and(String condition, boolean wanted) {
        if (wanted) {
            sql.append(" and ").append(condition);
        }
        return this;
    }

    /** What the statement needs beside, such as how many rows. */
    public Conditions bind(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** Each with "and" before it; empty when nothing is narrowed. */
    public String sql() {
        return sql.toString();
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
