package org.scrutineer.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Signed words that switch off one kind of e-mail for one person, and can do nothing else: they
 * stand in e-mails, which are forwarded, so they are no sign-in.
 */
@ApplicationScoped
public class Unsubscribe {

    private static final String ALGORITHM = "HmacSHA256";

    /** Apart from whatever else the same secret signs. */
    private static final String PURPOSE = "scrutineer unsubscribe\n";

    private static final String SEPARATOR = "\n";

    private final SecretKeySpec key;
    private final URI publicUrl;

    Unsubscribe(
            @ConfigProperty(name = "scrutineer.mail.signing-key") String secret,
            @ConfigProperty(name = "scrutineer.public-url") URI publicUrl) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.publicUrl = publicUrl;
    }

    /**
     * Who wants no more of what.
     *
     * @param scorecard whose e-mails; null where the kind has none
     */
    public record Wish(String recipient, MailKind kind, @Nullable String scorecard) {}

    /** Where a mail program sends its POST; null for what cannot be switched off. */
    @Nullable URI oneClick(QueuedMail mail) {
        return mail.kind().canBeSwitchedOff() ? address("/api/v1/unsubscriptions/", mail) : null;
    }

    /** The page that asks a person first. */
    public String page(QueuedMail mail) {
        return address("/unsubscribe/", mail).toString();
    }

    private URI address(String path, QueuedMail mail) {
        return publicUrl.resolve(
                path + token(new Wish(mail.recipient(), mail.kind(), mail.scorecard())));
    }

    public String token(Wish wish) {
        String words =
                String.join(
                        SEPARATOR,
                        wish.recipient(),
                        wish.kind().name(),
                        wish.scorecard() == null ? "" : wish.scorecard());
        return encode(words.getBytes(StandardCharsets.UTF_8)) + "." + encode(sign(words));
    }

    /** What a token asks for; empty unless it was signed here. */
    public Optional<Wish> read(String token) {
        try {
            List<String> parts = List.of(token.split("\\.", -1));
            if (parts.size() != 2) {
                return Optional.empty();
            }
            String words = new String(decode(parts.getFirst()), StandardCharsets.UTF_8);
            if (!MessageDigest.isEqual(sign(words), decode(parts.getLast()))) {
                return Optional.empty();
            }
            String[] wish = words.split(SEPARATOR, -1);
            return Optional.of(
                    new Wish(
                            wish[0],
                            MailKind.valueOf(wish[1]),
                            wish[2].isEmpty() ? null : wish[2]));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] sign(String words) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((PURPOSE + words).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
