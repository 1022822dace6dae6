/**
 * Files of figures that take minutes: kept in the database and worked through in the background.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.largefile;
