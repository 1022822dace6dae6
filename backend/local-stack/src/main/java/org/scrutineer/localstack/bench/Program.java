package org.scrutineer.localstack.bench;

import java.io.IOException;

/** A program that the bench needs and does not bring. */
final class Program {

    private Program() {}

    static boolean isInstalled(String name, String harmlessArgument) {
        try {
            new ProcessBuilder(name, harmlessArgument)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            return true;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
