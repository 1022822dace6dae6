package org.scrutineer.localstack;

import java.util.Map;

/**
 * Whose figures a stack is for. Rotherham has the demonstration; every other council starts empty.
 *
 * @param code the council's GSS code
 */
record Council(String code) {
    static final String VARIABLE = "SCRUTINEER_COUNCIL";
    static final Council ROTHERHAM = new Council("E08000018");

    Council {
        if (!code.matches("E\\d{8}")) {
            throw new StackFault(
                    "%s must be a council's GSS code, such as E06000005, not \"%s\"."
                            .formatted(VARIABLE, code));
        }
    }

    /** The one that the environment names, else Rotherham. */
    static Council named(Map<String, String> environment) {
        String code = environment.getOrDefault(VARIABLE, "").strip();
        return code.isEmpty() ? ROTHERHAM : new Council(code);
    }

    boolean hasDemonstration() {
        return equals(ROTHERHAM);
    }
}
