package org.daybrief.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.daybrief.store.StoredEdition;
import org.daybrief.store.StoredEdition.Totals;
import org.jspecify.annotations.Nullable;

/** An edition as the API shows it; named as {@code daybrief runs --json} names it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditionView(
        LocalDate date,
        String briefing,
        int revision,
        String state,
        @Nullable Integer edition,
        @Nullable Integer read,
        @Nullable Integer used,
        @Nullable Integer stories,
        @Nullable Integer facts,
        @Nullable Integer figuresThatDisagree,
        @Nullable Instant started,
        @Nullable Instant finished) {

    static EditionView of(StoredEdition edition) {
        Totals totals = edition.totals();
        return new EditionView(
                edition.key().date(),
                edition.key().briefing(),
                edition.key().revision(),
                label(edition.state()),
                edition.number(),
                totals == null ? null : totals.read(),
                totals == null ? null : totals.used(),
                totals == null ? null : totals.stories(),
                totals == null ? null : totals.facts(),
                totals == null ? null : totals.disagreeing(),
                edition.started(),
                edition.finished());
    }

    static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
