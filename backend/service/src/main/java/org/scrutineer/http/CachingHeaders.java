package org.scrutineer.http;

import jakarta.ws.rs.core.Response;

/**
 * How long others may keep what was published: they ask again each time whether it still stands,
 * and what one person may read is not kept for another.
 */
public final class CachingHeaders {

    public static final String TO_THIS_CALLER = "private, no-cache";

    private static final String TO_EVERYBODY = "public, no-cache";

    private static final String BY_CALLER = "Authorization, Cookie";

    /** What an answer depends on that comes packed or not. */
    public static final String VARY = "Accept-Encoding, " + BY_CALLER;

    private CachingHeaders() {}

    /** Of what comes as it is. */
    public static Response.ResponseBuilder add(
            Response.ResponseBuilder answer, boolean forEveryone) {
        return add(answer, forEveryone, BY_CALLER);
    }

    /** Of what comes packed or not. */
    public static Response.ResponseBuilder addToPacked(
            Response.ResponseBuilder answer, boolean forEveryone) {
        return add(answer, forEveryone, VARY);
    }

    private static Response.ResponseBuilder add(
            Response.ResponseBuilder answer, boolean forEveryone, String vary) {
        return answer.header("Cache-Control", forEveryone ? TO_EVERYBODY : TO_THIS_CALLER)
                .header("Vary", vary);
    }
}
