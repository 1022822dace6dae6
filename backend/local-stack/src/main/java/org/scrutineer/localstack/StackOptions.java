package org.scrutineer.localstack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the command line asked for.
 *
 * @param kind a stack to use, one to develop with, or one that is thrown away
 * @param withService false: only PostgreSQL and Keycloak
 * @param flushed whether writes wait for the disk though all is thrown away
 * @param council whose figures a stack is for that is developed with or thrown away
 * @param command what to run against the stack; when it ends the stack stops too
 */
record StackOptions(
        Kind kind, boolean withService, boolean flushed, Council council, List<String> command) {
    enum Kind {
        RUN,
        DEV,
        THROW_AWAY
    }

    static StackOptions of(List<String> arguments) {
        Kind kind = Kind.RUN;
        boolean withService = true;
        boolean flushed = false;
        Council council = Council.ROTHERHAM;
        List<String> command = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "run" -> kind = Kind.RUN;
                case "dev" -> kind = Kind.DEV;
                case "throw-away" -> kind = Kind.THROW_AWAY;
                case "--without-service" -> withService = false;
                case "--flushed" -> flushed = true;
                case "--council" -> council = new Council(after(arguments, i++));
                case "--" -> {
                    command.addAll(arguments.subList(i + 1, arguments.size()));
                    i = arguments.size();
                }
                default ->
                        throw new StackFault(
                                "Unknown argument \"%s\": use run, dev or throw-away, then --without-service, --flushed, --council code or -- command."
                                        .formatted(arguments.get(i)));
            }
        }
        return new StackOptions(kind, withService, flushed, council, List.copyOf(command));
    }

    private static String after(List<String> arguments, int place) {
        return place + 1 < arguments.size() ? arguments.get(place + 1) : "";
    }

    /** Of a stack to use the environment says it. */
    Council council(Map<String, String> environment) {
        return kind == Kind.RUN ? Council.named(environment) : council;
    }

    boolean throwAway() {
        return kind == Kind.THROW_AWAY;
    }

    LocalPostgres.Keeping keeping() {
        return throwAway() && !flushed ? LocalPostgres.Keeping.QUICK : LocalPostgres.Keeping.SAFE;
    }

    boolean dev() {
        return kind == Kind.DEV;
    }
}
