package org.scrutineer.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a row stands in a list that has first what is still to come, in its order, and then what is
 * over.
 *
 * @param position what each half is ordered by
 */
public record OpenFirst(boolean over, long position, long id) {

    /** How many keys a token needs for it. */
    public static final int KEYS = 3;

    /** As {@link PageToken#read} gives it. */
    public static @Nullable OpenFirst of(@Nullable List<String> keys) {
        if (keys == null) {
            return null;
        }
        try {
            return new OpenFirst(
                    Boolean.parseBoolean(keys.get(0)),
                    Long.parseLong(keys.get(1)),
                    Long.parseLong(keys.get(2)));
        } catch (NumberFormatException notOurs) {
            throw PageToken.badToken();
        }
    }

    /** To begin after it. */
    public String token(List<@Nullable Object> filter) {
        return PageToken.after(filter, over, position, id);
    }
}
