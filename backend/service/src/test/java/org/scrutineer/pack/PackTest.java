package org.scrutineer.pack;

import jakarta.inject.Inject;
import org.scrutineer.edition.document.Variant;
import org.scrutineer.edition.frozen.FrozenEditions;
import org.scrutineer.glossary.Glossary;
import org.scrutineer.testing.ApiTest;

/** What the tests of packs share: packs of the demonstration's editions, read from frozen bytes. */
abstract class PackTest extends ApiTest {

    @Inject FrozenEditions frozen;
    @Inject Glossary glossary;

    Pack pack(String scorecard, String period) {
        var edition =
                frozen.read(
                        count(
                                "select id from edition where scorecard_code = '%s' and period_code = '%s' and superseded_at is null"
                                        .formatted(scorecard, period)),
                        Variant.OPEN);
        return new Pack(edition.document(), edition.measures(), glossary.statistics());
    }

    Pack fullReport() {
        return pack("full-report", "2024-25");
    }

    Pack councilPlan() {
        return pack("council-plan", "2022-23-Q4");
    }
}
