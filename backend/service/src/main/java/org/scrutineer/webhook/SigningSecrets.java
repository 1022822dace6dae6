package org.scrutineer.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scrutineer.digest.Sha256;

/**
 * The secrets that messages are signed with. Each is worked out anew of a salt, which the database
 * has, and of a key, which it has not: neither alone tells it.
 */
@ApplicationScoped
class SigningSecrets {

    private static final String ALGORITHM = "HmacSHA256";

    /** Apart from whatever else the same key signs. */
    private static final String PURPOSE = "scrutineer webhook\n";

    private static final String PREFIX = "whsec_";
    private static final int DIGITS_OF_PRINT = 8;

    private final byte[] key;

    SigningSecrets(@ConfigProperty(name = "scrutineer.webhooks.key") String key) {
        this.key = key.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What is kept of a secret.
     *
     * @param print by which it is seen whether the salt still makes the secret it made
     */
    record Kept(UUID salt, String print) {}

    Kept make() {
        UUID salt = UUID.randomUUID();
        return new Kept(salt, print(text(salt)));
    }

    /** As the receiver is given it. */
    String text(UUID salt) {
        return PREFIX + Base64.getEncoder().encodeToString(hmac(key, PURPOSE + salt));
    }

    /** Whether it is what the receiver was given: the key may have been changed since. */
    boolean isAsItWas(Kept kept) {
        return print(text(kept.salt())).equals(kept.print());
    }

    /** A signature as Standard Webhooks has it. */
    String sign(UUID salt, String messageId, long timestamp, String body) {
        byte[] secret = Base64.getDecoder().decode(text(salt).substring(PREFIX.length()));
        byte[] signature = hmac(secret, "%s.%d.%s".formatted(messageId, timestamp, body));
        return "v1," + Base64.getEncoder().encodeToString(signature);
    }

    private static String print(String text) {
        return Sha256.of(text).substring(0, DIGITS_OF_PRINT);
    }

    private static byte[] hmac(byte[] key, String words) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
