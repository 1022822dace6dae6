/**
 * One scorecard for one period, and its state on the way from draft to published. The rooms below
 * stand on one another in this order: {@code document} and {@code change} (what an edition says, as
 * records), this one, {@code frozen} (what was published, byte by byte), {@code figures} (what an
 * edition is drawn from), {@code writing} (the words and ratings that are made of it), {@code life}
 * (its steps), {@code reading} (the addresses where it is read).
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.edition;
