package org.scrutineer.edition.writing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.document.PeriodInDocument;
import org.scrutineer.edition.document.SetChange;
import org.scrutineer.edition.document.SetChange.SetItem;
import org.scrutineer.edition.document.Variant;
import org.scrutineer.edition.frozen.EarlierEdition.EarlierSet;
import org.scrutineer.scorecard.IndicatorSet;

/** Says which measures came and went since the edition before. Pure. */
final class SetChangeWriter {

    private SetChangeWriter() {}

    /** Null when the edition before showed the same version, and when there is none. */
    static @Nullable SetChange of(@Nullable EarlierSet earlier, Variant variant) {
        if (earlier == null) {
            return null;
        }
        List<SetItem> before = items(earlier.before(), variant);
        List<SetItem> now = items(earlier.now(), variant);
        return new SetChange(
                PeriodInDocument.of(earlier.period()),
                earlier.before().version(),
                earlier.now().version(),
                earlier.reasons(),
                without(now, before),
                without(before, now));
    }

    private static List<SetItem> items(IndicatorSet of, Variant variant) {
        return (variant == Variant.FULL ? of : of.open())
                .items().stream()
                        .map(each -> new SetItem(each.indicator(), each.title(), each.theme()))
                        .toList();
    }

    private static List<SetItem> without(List<SetItem> some, List<SetItem> others) {
        Set<String> codes =
                others.stream().map(SetItem::indicator).collect(Collectors.toUnmodifiableSet());
        return some.stream().filter(each -> !codes.contains(each.indicator())).toList();
    }
}
