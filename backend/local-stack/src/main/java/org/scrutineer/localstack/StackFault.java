package org.scrutineer.localstack;

/**
 * Something the person at the keyboard can put right. The message is one line that says what to do
 * next.
 */
public final class StackFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StackFault(String message) {
        super(message);
    }

    public StackFault(String message, Throwable cause) {
        super(message, cause);
    }
}
