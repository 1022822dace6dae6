package org.scrutineer.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Caller.Actor;
import org.scrutineer.access.Permission;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.Locks;
import org.scrutineer.diary.CalendarAddressRepository.Held;
import org.scrutineer.digest.Sha256;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.directory.PersonRepository.Known;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.ProblemException;

/**
 * Secret addresses that programs read people's calendars under, since those cannot sign in. Each
 * opens what its holder may know of as the directory says now, of what is published, and nothing
 * else.
 */
@ApplicationScoped
class CalendarAddresses {

    /** All that an address ever gives, whatever its holder may do when signed in. */
    private static final Set<Permission> MOST =
            Set.of(
                    Permission.EDITIONS_READ,
                    Permission.EDITIONS_READ_EVERY_AUDIENCE,
                    Permission.REQUESTS_READ);

    private static final int SECRET_BYTES = 32;

    private final CalendarAddressRepository addresses;
    private final PersonRepository people;
    private final Locks locks;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarAddresses(
            CalendarAddressRepository addresses,
            PersonRepository people,
            Locks locks,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.addresses = addresses;
        this.people = people;
        this.locks = locks;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the caller has. */
    Held held() {
        return addresses.of(caller.subject());
    }

    /** Whether the directory knows the caller: what they may know of is read from there. */
    boolean isOffered() {
        return people.known(caller.subject()).isPresent();
    }

    /** A new secret in the place of the old one, which opens nothing from now on. */
    @Transactional
    String make(Precondition precondition) {
        hold(precondition);
        if (!isOffered()) {
            throw ProblemException.conflict(
                    "The service has not read from the single sign-on yet what you may see. Try again in an hour.");
        }
        String secret = secret();
        addresses.put(caller.subject(), digest(secret), clock.instant());
        audit.record("calendar-address-made", "person", caller.subject(), Map.of());
        return secret;
    }

    @Transactional
    void takeBack(Precondition precondition) {
        if (hold(precondition).madeAt() == null) {
            throw ProblemException.notFound();
        }
        addresses.takeBack(caller.subject());
        audit.record("calendar-address-taken-back", "person", caller.subject(), Map.of());
    }

    /** Who is read for under this secret; empty where it opens nothing. */
    Optional<Actor> holder(String secret) {
        return addresses
                .subject(digest(secret))
                .flatMap(people::known)
                .map(CalendarAddresses::reader)
                .filter(reader -> reader.permissions().contains(Permission.EDITIONS_READ));
    }

    private Held hold(Precondition precondition) {
        locks.hold("calendar address " + caller.subject());
        Held held = held();
        precondition.check(held.version());
        return held;
    }

    private static Actor reader(Known person) {
        Set<Permission> permissions =
                Actor.holding(person.subject(), person.name(), person.roles())
                        .permissions()
                        .stream()
                        .filter(MOST::contains)
                        .collect(Collectors.toUnmodifiableSet());
        return new Actor(person.subject(), person.name(), permissions, person.committees());
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The secret has more chance in it than anybody can try, so that it needs no salt. */
    private static String digest(String secret) {
        return Sha256.of(secret);
    }
}
