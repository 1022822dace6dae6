/** The council's choices of how figures are read. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.settings;
