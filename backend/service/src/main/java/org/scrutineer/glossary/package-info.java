/** The words of figures and of children's services, each with its meaning. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.glossary;
