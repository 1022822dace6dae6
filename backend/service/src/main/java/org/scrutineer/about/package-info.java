/** What this service says of itself, to everybody. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.about;
