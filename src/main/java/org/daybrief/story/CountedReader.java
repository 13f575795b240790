package org.daybrief.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybrief.statement.EventTime;
import org.daybrief.statement.Figure;
import org.daybrief.statement.SectionKind;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads what the figures of a story count, and leaves out those that nothing else can be held against. */
final class CountedReader {

    /** Units whose figures are too different in kind to stand side by side. */
    private static final Set<String> SPANS_OF_TIME =
            Set.of("years", "months", "weeks", "days", "hours", "minutes", "seconds", "decades", "times", "years old");

    /** Fewer things than that are told as "the two armies", "three boosters": a definite number, no count. */
    private static final BigDecimal FEW = BigDecimal.valueOf(13);

    /** The rule that reads "killed a woman" and "the soldier": told of one of them, no count. */
    private static final String ONE_OF_MANY = "one person";

    /** Days before the article's own. */
    private static final long LONG_PAST = 30;

    private CountedReader() {}

    /** Figures with a number and a known thing that they count. */
    static List<Counted> read(List<Claim> claims) {
        List<Counted> all = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (!claim.statement().figures().isEmpty()) {
                read(claim, i, all);
            }
        }
        return all;
    }

    private static void read(Claim claim, int order, List<Counted> all) {
        Map<String, Counted> here = new HashMap<>();
        List<Token> tokens =
                Tokens.of(claim.article().article().text(), claim.statement().span());
        for (Figure figure : claim.statement().figures()) {
            if (Interval.hasNumber(figure)) {
                Counted counted = figure.partOf() == null
                        ? whole(claim, order, figure, tokens, all)
                        : part(claim, order, figure, here.get(figure.partOf()));
                if (counted != null) {
                    here.put(figure.id(), counted);
                    all.add(counted);
                }
            }
        }
    }

    /** A part counts what the whole counts. */
    private static @Nullable Counted part(Claim claim, int order, Figure figure, @Nullable Counted whole) {
        return whole == null
                ? null
                : new Counted(
                        claim,
                        order,
                        figure,
                        whole.noun(),
                        whole.kind(),
                        whole.state(),
                        whole.whose(),
                        whole.time(),
                        CountedScope.PART);
    }

    private static @Nullable Counted whole(
            Claim claim, int order, Figure figure, List<Token> tokens, List<Counted> before) {
        int begin = at(tokens, figure.span().begin());
        int after = at(tokens, figure.span().end());
        CountedPhrase phrase = CountedPhrase.of(claim, tokens, figure, begin, after);
        if (phrase == null) {
            return null;
        }
        String state = CountedState.of(tokens, figure, begin, noun(claim, tokens, figure, after));
        boolean isState = CountedState.isState(phrase.noun().name());
        state = isState && state == null ? phrase.noun().name() : state;
        if (!comparable(figure, phrase.noun(), state)) {
            return null;
        }
        String noun = isState || phrase.noun().wide() && state != null
                ? ""
                : phrase.noun().name();
        String told = state == null ? "" : state;
        String kind = noun + '/' + told + '/' + unit(figure, phrase.noun());
        Set<String> whose =
                phrase.whose().isEmpty() ? CountedOwners.of(claim, order, kind, tokens, begin, before) : phrase.whose();
        CountedScope scope = CountedScope.of(tokens, begin, after, false);
        return new Counted(claim, order, figure, phrase.noun(), kind, told, whose, time(claim, told), scope);
    }

    private static String unit(Figure figure, NounClass noun) {
        String unit = figure.unit();
        return unit == null || noun.isKnown() || unit.equals("people") ? "" : unit;
    }

    /** Somebody in no state, a few things, a share of people, one of many and a length of time compare with nothing. */
    private static boolean comparable(Figure figure, NounClass noun, @Nullable String state) {
        String unit = figure.unit();
        if (unit != null && SPANS_OF_TIME.contains(unit) || noun.name().equals("time")) {
            return false;
        }
        boolean counts = unit == null || unit.equals("people");
        BigDecimal value = Interval.value(figure);
        if (counts && (value.compareTo(BigDecimal.ONE) < 0 || ONE_OF_MANY.equals(figure.rule()))) {
            return false;
        }
        return state != null || noun.width() != NounClass.Width.ANYBODY && (!counts || value.compareTo(FEW) >= 0);
    }

    /** Casualties of an event long past stand beside no others, save where both tell of the same month. */
    private static String time(Claim claim, String state) {
        LocalDate published = claim.article().article().published().day();
        EventTime event = claim.statement().event();
        if (published != null
                && event != null
                && event.basis() != EventTime.Basis.INHERITED
                && CountedState.moves(state)
                && event.to().isBefore(published.minusDays(LONG_PAST))) {
            return YearMonth.from(event.to()).toString();
        }
        return claim.statement().section() == SectionKind.BACKGROUND ? "background" : "";
    }

    /** Where the counted noun is looked for: behind the figure, or before it in "the number of people killed rose to nine". */
    private static int noun(Claim claim, List<Token> tokens, Figure figure, int after) {
        String counted = figure.counted();
        if (counted == null) {
            return after;
        }
        String text = claim.article().article().text();
        int end = claim.statement().span().end();
        int behind = text.indexOf(firstWord(counted), figure.span().end());
        int before = text.lastIndexOf(counted, figure.span().begin());
        boolean stands = behind >= 0 && behind < end;
        return stands || before < claim.statement().span().begin() ? after : at(tokens, before);
    }

    private static String firstWord(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    /** Index of the first token that begins at the offset or behind it. */
    private static int at(List<Token> tokens, int offset) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).begin() < offset) {
            i++;
        }
        return i;
    }
}
