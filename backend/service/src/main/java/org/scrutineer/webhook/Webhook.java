package org.scrutineer.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.scrutineer.webhook.SigningSecrets.Kept;

/** Another system that is told of what happens. */
@Entity
class Webhook {

    /** In which the receiver changes over to a new secret. */
    private static final Duration BOTH_VALID = Duration.ofHours(24);

    @Id private String code;
    @Version private int version;
    private String name;
    private String address;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] events;

    private boolean active;
    private String registeredName;
    private Instant registeredAt;
    private UUID salt;
    private String print;
    private Instant secretAt;
    private @Nullable UUID formerSalt;
    private @Nullable String formerPrint;
    private @Nullable Instant formerUntil;

    protected Webhook() {}

    Webhook(String code, WebhookDraft draft, Kept secret, String byName, Instant at) {
        this.code = code;
        registeredName = byName;
        registeredAt = at;
        salt = secret.salt();
        print = secret.print();
        secretAt = at;
        change(draft);
    }

    final void change(WebhookDraft draft) {
        name = draft.name();
        address = draft.address();
        events = draft.events().stream().map(Enum::name).toArray(String[]::new);
        active = draft.active();
    }

    /** The secret of now stays valid for a while; one before that ends at once. */
    void rotate(Kept secret, Instant at) {
        formerSalt = salt;
        formerPrint = print;
        formerUntil = at.plus(BOTH_VALID);
        salt = secret.salt();
        print = secret.print();
        secretAt = at;
    }

    String code() {
        return code;
    }

    int version() {
        return version;
    }

    boolean isActive() {
        return active;
    }
}
