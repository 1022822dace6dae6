package org.scrutineer.disclosure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A whole and the parts that add up to it: whoever knows all of these but one knows that one.
 *
 * @param whole the country, a year
 * @param parts its authorities, its months
 */
record Equation(Term whole, List<Term> parts) {

    private static final Comparator<Term> LEAST =
            Comparator.comparing(Term::amount)
                    .thenComparing(each -> each.place().area())
                    .thenComparing(each -> each.place().firstDay());

    /**
     * One of them.
     *
     * @param most how far counts are hidden where it stands; null where none is
     * @param hidable whether a policy may hide it for the sake of another
     */
    record Term(FigurePlace place, BigDecimal amount, @Nullable Integer most, boolean hidable) {}

    /**
     * Whether they add up, or nearly so that it tells as much.
     *
     * @param whole whose parts may have been counted otherwise
     */
    static boolean holds(Term whole, List<Term> parts, int most) {
        BigDecimal sum = parts.stream().map(Term::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return !parts.isEmpty()
                && sum.subtract(whole.amount()).abs().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /**
     * What has to be hidden as well: the least part that is not 0, or the whole where there is no
     * such part. Nothing while the hidden ones cannot be told.
     */
    Optional<FigurePlace> next(Set<FigurePlace> hidden) {
        List<Term> unknown = parts.stream().filter(each -> isIn(hidden, each)).toList();
        boolean wholeKnown = !isIn(hidden, whole);
        boolean safe =
                wholeKnown
                        ? unknown.isEmpty() || unknown.size() > 1 && !isTold(unknown)
                        : !unknown.isEmpty();
        return safe
                ? Optional.empty()
                : parts.stream()
                        .filter(each -> each.hidable() && !isIn(hidden, each))
                        .filter(each -> each.amount().signum() != 0)
                        .min(LEAST)
                        .or(() -> Optional.of(whole).filter(each -> wholeKnown && each.hidable()))
                        .map(Term::place);
    }

    /** Whether the hidden must each be the least or the most that is hidden. */
    private static boolean isTold(List<Term> unknown) {
        BigDecimal sum =
                unknown.stream().map(Term::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(BigDecimal.valueOf(unknown.size())) == 0
                || unknown.stream().allMatch(each -> each.most() != null)
                        && sum.compareTo(
                                        BigDecimal.valueOf(
                                                unknown.stream().mapToLong(Equation::most).sum()))
                                == 0;
    }

    private static long most(Term term) {
        Integer most = term.most();
        return most == null ? 0 : most;
    }

    private static boolean isIn(Set<FigurePlace> hidden, Term term) {
        return hidden.contains(term.place());
    }
}
