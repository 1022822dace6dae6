package org.scrutineer.assessment;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why there is no plain number, in the Department for Education's symbols. None of them is ever 0.
 */
public enum Symbol {
    SUPPRESSED("c", "Suppressed to protect confidentiality"),
    NOT_APPLICABLE("z", "Not applicable"),
    NOT_AVAILABLE("x", "Not available"),
    LOW_RELIABILITY("u", "Low reliability"),
    LOW("low", "Rounds to 0 but is not 0"),
    ROUNDS_TO_ZERO("k", "Rounds to 0 but is not 0");

    private final String code;
    private final String words;

    Symbol(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    /** What it means, for people. */
    public String words() {
        return words;
    }

    public static Optional<Symbol> of(String code) {
        return Arrays.stream(values()).filter(symbol -> symbol.code.equals(code)).findFirst();
    }
}
