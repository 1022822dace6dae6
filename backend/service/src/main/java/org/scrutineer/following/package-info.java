/**
 * Which measures each person follows: home, the daily e-mail and the e-mail of the day go by it.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.following;
