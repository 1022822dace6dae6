/** What falls under each committee, and which measures fall under none. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.remit;
