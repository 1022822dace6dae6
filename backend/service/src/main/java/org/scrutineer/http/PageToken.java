package org.scrutineer.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.problem.ProblemException;

/**
 * Where a keyset page begins, bound to the filter it was made for: used with another filter it is
 * refused. Opaque to callers, but no secret, so every query checks visibility itself.
 */
public final class PageToken {

    private static final String SEPARATOR = "\u001f";

    private PageToken() {}

    /**
     * A token to begin after {@code keys} under {@code filter}, in which null means "not filtered".
     */
    public static String after(List<@Nullable Object> filter, Object... keys) {
        String text =
                bind(filter)
                        + SEPARATOR
                        + String.join(
                                SEPARATOR, Arrays.stream(keys).map(Object::toString).toList());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The keys of a token, or null when there is none. */
    public static @Nullable List<String> read(
            @Nullable String token, List<@Nullable Object> filter, int keys) {
        if (token == null) {
            return null;
        }
        try {
            List<String> parts =
                    List.of(
                            new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8)
                                    .split(SEPARATOR, -1));
            if (parts.size() == keys + 1 && parts.getFirst().equals(bind(filter))) {
                return parts.subList(1, parts.size());
            }
        } catch (IllegalArgumentException notBase64) {
            // Refused below, like every other token that is not ours.
        }
        throw badToken();
    }

    /** A key that is a number. */
    public static long number(String key) {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException notOurs) {
            throw badToken();
        }
    }

    public static ProblemException badToken() {
        return ProblemException.badParameter(
                "page", "is not the next of a page with these filters; begin again without it");
    }

    private static String bind(List<@Nullable Object> filter) {
        return Integer.toHexString(filter.hashCode());
    }
}
