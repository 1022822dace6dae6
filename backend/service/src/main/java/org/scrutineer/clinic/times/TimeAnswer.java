package org.scrutineer.clinic.times;

/** Whether a time suits somebody. */
public enum TimeAnswer {
    YES,
    IF_NEED_BE,
    NO
}
