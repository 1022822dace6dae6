package org.scrutineer.panel;

import java.util.Map;
import java.util.Set;

/**
 * Who belongs to a panel has just changed. Fired within its transaction.
 *
 * @param joined their names, by their subjects
 * @param left their subjects
 */
public record PanelMembersChanged(long panel, Map<String, String> joined, Set<String> left) {}
