package org.scrutineer.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scrutineer.webhook.NotTaken.Remedy;

/**
 * The hosts that messages may go to. Whoever runs the installation names them, and not whoever
 * registers an address, so that nobody can make the service knock at doors of the council's
 * network.
 */
@ApplicationScoped
class AllowedHosts {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final String INTERNAL = "internal:";

    private final List<Host> hosts;
    private final boolean plainAllowed;

    AllowedHosts(
            @ConfigProperty(name = "scrutineer.webhooks.hosts") Optional<String> hosts,
            @ConfigProperty(name = "scrutineer.demo") boolean demonstration) {
        this.hosts =
                Stream.of(hosts.orElse("").split(","))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .map(Host::read)
                        .toList();
        this.plainAllowed = demonstration;
    }

    private record Host(String name, int port, boolean internal) {

        /** As in {@code internal:cases.council.example:8443}. */
        static Host read(String text) {
            boolean internal = text.startsWith(INTERNAL);
            String[] parts = text.substring(internal ? INTERNAL.length() : 0).split(":", 2);
            return new Host(
                    parts[0].toLowerCase(Locale.ROOT),
                    parts.length == 1 ? HTTPS : Integer.parseInt(parts[1]),
                    internal);
        }

        String words() {
            return name + ':' + port;
        }
    }

    /** Whether webhooks are off in this installation. */
    boolean areNone() {
        return hosts.isEmpty();
    }

    List<String> words() {
        return hosts.stream().map(Host::words).toList();
    }

    /** Reads an address, or says why nothing may be sent there. */
    Receiver receiver(String address) throws NotTaken {
        URI uri = uri(address);
        String name = uri.getHost().toLowerCase(Locale.ROOT);
        boolean tls = "https".equalsIgnoreCase(uri.getScheme());
        int port = uri.getPort() == -1 ? (tls ? HTTPS : HTTP) : uri.getPort();
        Host host =
                hosts.stream()
                        .filter(each -> each.name().equals(name) && each.port() == port)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        refused(
                                                "has a host or port that this installation does not allow; whoever runs it can add it to SCRUTINEER_WEBHOOKS_HOSTS"));
        if (!tls && !(plainAllowed && host.internal())) {
            throw refused("must begin with https://");
        }
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new Receiver(
                tls,
                name,
                port,
                uri.getRawQuery() == null ? path : path + '?' + uri.getRawQuery(),
                host.internal());
    }

    private static URI uri(String address) throws NotTaken {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException broken) {
            throw refused("is no address");
        }
        if (!"https".equalsIgnoreCase(uri.getScheme()) && !"http".equalsIgnoreCase(uri.getScheme())
                || uri.getHost() == null) {
            throw refused("must be an address that begins with https:// and names a host");
        }
        if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw refused("must have no user name, password or # in it");
        }
        // Vert.x writes it as it is, and a proxy may read other characters otherwise than we do.
        if (!uri.toASCIIString().equals(address)) {
            throw refused("must have no letters beyond ASCII in it");
        }
        return uri;
    }

    private static NotTaken refused(String why) {
        return new NotTaken(Remedy.TRY_LATER, why);
    }
}
