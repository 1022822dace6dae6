/** Recommendations of committees to the cabinet: what was answered, and what became of each. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.recommendation;
