/**
 * Who is calling and what they may see: signing in, permissions, and the one rule of visibility, in
 * SQL ({@code Visibility}) and in memory ({@code Viewer}).
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.access;
