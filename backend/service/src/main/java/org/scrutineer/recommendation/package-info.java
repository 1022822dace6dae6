/**
 * Recommendations of committees to the cabinet and of inspectors to the council: what was answered,
 * and what became of each.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.recommendation;
