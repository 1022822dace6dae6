/** The one clock. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.clock;
