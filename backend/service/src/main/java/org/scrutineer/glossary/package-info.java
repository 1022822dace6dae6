/** The words of the field, each with its meaning. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.glossary;
