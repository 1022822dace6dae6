package org.scrutineer.webhook;

/** What became of a message to an endpoint. */
public enum DeliveryState {
    QUEUED,
    DELIVERED,
    GIVEN_UP
}
