/** How much one caller may ask of one instance at once and over time. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.limit;
