package org.scrutineer.redaction;

import java.util.List;
import java.util.Map;

/**
 * What of a kind of thing can be redacted, and where it is recorded. Each room describes its own;
 * {@link Redactions} does the rest.
 *
 * @param type as the audit trail has it
 * @param table that has one row with a version for each
 * @param reference how SQL makes of a row of it what people and addresses name it by
 * @param texts every column with words that people wrote
 * @param follows by the type of another kind, the statement that gives the numbers of those that
 *     were made of any of {@code :ids}: words that go there go here too
 */
public record Redactable(
        String type,
        String table,
        String reference,
        List<Text> texts,
        Map<String, String> follows) {

    /**
     * A column with words.
     *
     * @param key of its table: the number of the thing
     * @param isHistory whether the service may only add to its table, and change it by the door
     *     that {@code redact_history} is
     */
    public record Text(String table, String key, String column, boolean isHistory) {

        public static Text of(String table, String key, String column) {
            return new Text(table, key, column, false);
        }

        public static Text history(String table, String key, String column) {
            return new Text(table, key, column, true);
        }
    }

    /** Such as DD-0012, of a number. */
    public static String numbered(String letters) {
        return "'" + letters + "-' || " + padded("id", 4);
    }

    /** A number with noughts before it up to so many digits. */
    public static String padded(String column, int digits) {
        return "lpad(cast(%1$s as text), greatest(%2$d, length(cast(%1$s as text))), '0')"
                .formatted(column, digits);
    }
}
