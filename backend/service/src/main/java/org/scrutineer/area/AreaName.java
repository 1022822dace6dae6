package org.scrutineer.area;

/** An area by code and name. */
public record AreaName(String code, String name) {}
