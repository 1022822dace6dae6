/** What changed from one edition to another, from the documents of the two alone. Pure. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.edition.change;
