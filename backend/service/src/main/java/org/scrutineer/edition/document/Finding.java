package org.scrutineer.edition.document;

/** A figure that must not be relied on, and why. */
public record Finding(String indicator, String title, String text) {}
