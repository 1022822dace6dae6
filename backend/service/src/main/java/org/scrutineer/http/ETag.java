package org.scrutineer.http;

import org.jspecify.annotations.Nullable;

/** Strong validators. */
public final class ETag {

    private ETag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    public static String of(String digest) {
        return "\"" + digest + "\"";
    }

    /**
     * Whether {@code If-None-Match} names this very representation. Compared weakly, as RFC 9110
     * (13.1.2) asks: a proxy may have weakened what it passed on.
     */
    public static boolean isKnown(@Nullable String ifNoneMatch, String etag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String each : ifNoneMatch.split(",", -1)) {
            String known = each.strip();
            if (known.equals("*") || known.equals(etag) || known.equals("W/" + etag)) {
                return true;
            }
        }
        return false;
    }
}
