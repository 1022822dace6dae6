package org.scrutineer.period;

/** No such period. The message says in plain English what one looks like. */
public final class InvalidPeriod extends IllegalArgumentException {

    public InvalidPeriod(String message) {
        super(message);
    }
}
