package org.scrutineer.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256, of text as UTF-8. */
public final class Sha256 {

    private Sha256() {}

    /** In hexadecimal. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** In hexadecimal. */
    public static String of(String text) {
        return of(bytes(text));
    }

    /** As a content security policy names code that it lets through, in its quotation marks. */
    public static String forPolicy(String code) {
        return "'sha256-%s'"
                .formatted(Base64.getEncoder().encodeToString(digest().digest(bytes(code))));
    }

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
