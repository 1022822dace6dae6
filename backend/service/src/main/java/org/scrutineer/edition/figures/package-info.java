/**
 * What an edition is drawn from: figures, targets, comparators and the edition before it, read with
 * one statement for each question.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.edition.figures;
