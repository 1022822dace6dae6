/** What is not in order with the figures, measure by measure, and what officers explained of it. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.quality;
