package org.scrutineer.retention;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long the council keeps what it need not keep for ever, in days. */
class RetentionTimes {

    /** A retry of a create comes within the day, and an e-mail is tried for five. */
    private static final int KEYS_AT_LEAST = 1;

    private static final int AT_LEAST = 30;

    @Produces
    @Singleton
    Retention.Kept kept(
            @ConfigProperty(name = "scrutineer.keep.mails-days") int mails,
            @ConfigProperty(name = "scrutineer.keep.snapshots-days") int snapshots,
            @ConfigProperty(name = "scrutineer.keep.keys-days") int keys,
            @ConfigProperty(name = "scrutineer.keep.people-days") int people,
            @ConfigProperty(name = "scrutineer.keep.webhooks-days") int webhooks) {
        return new Retention.Kept(
                days("SCRUTINEER_KEEP_MAILS_DAYS", mails, AT_LEAST),
                days("SCRUTINEER_KEEP_SNAPSHOTS_DAYS", snapshots, AT_LEAST),
                days("SCRUTINEER_KEEP_KEYS_DAYS", keys, KEYS_AT_LEAST),
                days("SCRUTINEER_KEEP_PEOPLE_DAYS", people, AT_LEAST),
                days("SCRUTINEER_KEEP_WEBHOOKS_DAYS", webhooks, AT_LEAST));
    }

    /** A wrong setting stops the start, not the first night. */
    void check(@Observes StartupEvent start, Retention.Kept kept) {}

    private static Duration days(String setting, int days, int least) {
        if (days < least) {
            throw new IllegalStateException(
                    "%s is %d, but must be %d or more.".formatted(setting, days, least));
        }
        return Duration.ofDays(days);
    }
}
