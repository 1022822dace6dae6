package org.scrutineer.localstack;

import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * What one instance of the service is started with.
 *
 * @param publicUrl where people's browsers find the web app
 * @param demo load the demonstration's figures on the first start
 * @param demoClock the London time at which a demonstration starts; null for the real time
 */
record ServiceSettings(
        LocalPostgres postgres,
        LocalKeycloak keycloak,
        LocalMail mail,
        Secrets secrets,
        int port,
        String publicUrl,
        Path log,
        Council council,
        boolean demo,
        LocalDateTime demoClock) {}
