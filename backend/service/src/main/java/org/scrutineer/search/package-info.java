/** Finds measures, scorecards, requests and the meanings of words, whatever people call them. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.search;
