package org.scrutineer.periodvalue;

/** How settled a value is. */
public enum ValueStatus {
    PROVISIONAL,
    CONFIRMED,
    REVISED
}
