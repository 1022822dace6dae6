package org.scrutineer.http;

import java.util.List;

/** A short list, whole. */
public record Items<T>(List<T> items) {}
