package org.scrutineer.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;

/** Where the packaged service begins: what it is told is looked at before anything else happens. */
@QuarkusMain
public final class Start {

    private Start() {}

    public static void main(String... arguments) {
        List<String> faults = Environment.faults(System.getenv());
        if (!faults.isEmpty()) {
            System.err.println(explain(faults));
            System.exit(1);
        }
        Quarkus.run(arguments);
    }

    /** All faults at once, so that nobody mends them one start at a time. */
    static String explain(List<String> faults) {
        return "Scrutineer does not start, because of its settings:%n- %s%nAll settings: docs/running.md"
                .formatted(String.join("%n- ".formatted(), faults));
    }
}
