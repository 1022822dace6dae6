/** The loads of figures: who loaded what and when, what each did, and undoing it. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.load;
