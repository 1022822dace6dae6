package org.scrutineer.http;

/** Strong validators. */
public final class ETag {

    private ETag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    public static String of(String digest) {
        return "\"" + digest + "\"";
    }
}
