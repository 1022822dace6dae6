package org.scrutineer.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which encodings a caller takes. */
public final class AcceptEncoding {

    private AcceptEncoding() {}

    /**
     * Whether {@code Accept-Encoding} takes gzip, by RFC 9110 (12.5.3): a weight of 0 refuses it,
     * and naming it counts for more than {@code *}. A weight that cannot be read refuses it too.
     */
    public static boolean takesGzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        boolean any = false;
        for (String each : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] parts = each.split(";", 2);
            String name = parts[0].strip();
            boolean taken = parts.length == 1 || weighs(parts[1]);
            if (name.equals("gzip") || name.equals("x-gzip")) {
                return taken;
            }
            any |= name.equals("*") && taken;
        }
        return any;
    }

    private static boolean weighs(String parameter) {
        String weight = parameter.replaceAll("\\s", "");
        return weight.matches("q=(0\\.\\d*[1-9]\\d*|1(\\.0*)?)");
    }
}
