package org.daybrief.statement.figure;

import java.math.BigDecimal;
import org.daybrief.statement.figure.FigureUnits.Kind;
import org.daybrief.statement.figure.FigureUnits.Unit;
import org.daybrief.text.NumberWords;
import org.daybrief.text.Phrases;
import org.daybrief.text.SentenceTokens;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind a number: its unit, its rate, and the noun that is counted or measured. */
final class FigureMeasure {

    private static final Unit YEARS_OLD = new Unit("years old", Kind.AGE, false);
    private static final Unit POUND_STERLING = new Unit("GBP", Kind.MONEY, false);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final WordSet MONEY_TALK = WordSet.of("""
            cost costs paid pay pays paying fined fine worth price priced profit profits sales revenue debt
            budget earn earned earns raised spend spent spends charge charged fee tax bid loan salary wage stake
            bill compensation""");
    private static final WordSet NO_RATE = WordSet.of("earlier ago later before after");

    private final SentenceTokens row;
    private final DatedTokens dated;
    private final NumberReader numbers;
    private final CountedNouns nouns;

    FigureMeasure(SentenceTokens row, DatedTokens dated, NumberReader numbers) {
        this.row = row;
        this.dated = dated;
        this.numbers = numbers;
        this.nouns = new CountedNouns(row);
    }

    /**
     * Completes the draft whose number ends before token {@code at}.
     *
     * @param money the currency before the number, if any
     * @param value the number, the higher one of a range
     * @param one whether it is the bare word "one"
     * @param last the figure before in the sentence
     */
    void read(
            FigureDraft draft,
            int at,
            @Nullable Unit money,
            BigDecimal value,
            boolean one,
            @Nullable FigureDraft last) {
        Phrases.Match<Unit> match = unitAt(draft, at, money, value);
        Unit unit = money != null ? money : match != null ? pounds(match.value(), value, draft.number) : null;
        draft.to = match == null ? at : match.to();
        if (unit == null && AgeContext.isAge(row, draft, at, last)) {
            unit = YEARS_OLD;
        }
        if (unit == null) {
            count(draft, at, one || value.compareTo(BigDecimal.ONE) == 0);
            return;
        }
        draft.unit = unit;
        draft.unitName = unit.name();
        if (unit.kind() == Kind.MONEY) {
            lateMagnitude(draft);
            cents(draft, unit, match != null);
        }
        if (unit.kind() != Kind.AGE) {
            rate(draft, draft.to);
        }
        draft.noun = undated(measured(unit, draft.to));
        if (draft.noun != null && unit.kind() == Kind.OTHER) {
            int end = draft.to;
            rate(draft, draft.noun.to());
            draft.to = end;
        }
    }

    private Phrases.@Nullable Match<Unit> unitAt(FigureDraft draft, int at, @Nullable Unit money, BigDecimal value) {
        Phrases.Match<Unit> match = FigureUnits.after(row, at);
        if (match == null) {
            return null;
        }
        boolean currency = match.value().kind() == Kind.MONEY;
        boolean nextAmount = currency && row.isNumber(match.to()) && (money != null || row.touches(match.to()));
        boolean verb = match.value().name().equals("KRW") && value.compareTo(THOUSAND) < 0; // "12 won prizes"
        boolean screen = match.value().name().equals("penny")
                && row.lower(at).equals("p")
                && value.compareTo(BigDecimal.valueOf(200)) > 0;
        return nextAmount || verb || screen || money != null && !currency ? null : match;
    }

    private void count(FigureDraft draft, int at, boolean one) {
        boolean attributive = row.joins(at);
        boolean shareOf = draft.share && row.lower(at).equals("of");
        CountedNouns.Noun noun =
                shareOf ? nouns.complement(at + 1) : nouns.counted(attributive ? at + 1 : at, one || attributive);
        draft.noun = attributive ? compound(at + 1, noun) : undated(noun);
        draft.unitName = noun != null && noun.persons() && !attributive ? "people" : null;
        boolean us = row.lower(at).equals("of")
                && (row.at(at + 1).text().equals("us") || row.lower(at + 1).equals("you"));
        if (us) {
            draft.unitName = "people";
        }
    }

    /** "a six-page memo" counts pages. */
    private CountedNouns.@Nullable Noun compound(int i, CountedNouns.@Nullable Noun noun) {
        boolean inside = noun != null && noun.from() == i && noun.to() > i + 1 && row.isWord(i) && !row.joins(i + 1);
        return inside ? new CountedNouns.Noun(i, i + 1, false) : noun;
    }

    /** "a two-day session | last month": the phrase ends where a date begins. */
    private CountedNouns.@Nullable Noun undated(CountedNouns.@Nullable Noun noun) {
        for (int i = noun == null ? 0 : noun.from() + 1; noun != null && i < noun.to(); i++) {
            if (dated.begins(i)) {
                return new CountedNouns.Noun(noun.from(), i, false);
            }
        }
        return noun;
    }

    /** "pounds" are money with a magnitude or where money is spoken of, else a weight. */
    private Unit pounds(Unit unit, BigDecimal value, int number) {
        if (!unit.name().equals("lb")) {
            return unit;
        }
        boolean money = value.compareTo(MILLION) >= 0;
        for (int i = number - 1; i >= number - 5 && !money; i--) {
            money = MONEY_TALK.contains(row.lower(i));
        }
        return money ? POUND_STERLING : unit;
    }

    /** "75 USD million". */
    private void lateMagnitude(FigureDraft draft) {
        BigDecimal late = draft.value == null ? null : NumberWords.scale(row.lower(draft.to));
        if (late != null && late.compareTo(THOUSAND) >= 0) {
            draft.value = draft.value.multiply(late);
            draft.to++;
        }
    }

    /** "3 dollars 50 cents", "13 dollars and 45 cents", "15 dollars 50." */
    private void cents(FigureDraft draft, Unit unit, boolean behind) {
        int end = draft.to;
        if (draft.value == null
                || !behind
                || unit.name().equals("cent")
                || unit.name().equals("penny")) {
            return;
        }
        NumberReading small = numbers.read(row.lower(end).equals("and") ? end + 1 : end, false);
        if (small == null || !small.isWhole() || small.value().compareTo(HUNDRED) >= 0) {
            return;
        }
        Phrases.Match<Unit> cent = FigureUnits.after(row, small.to());
        boolean said = cent != null
                && (cent.value().name().equals("cent") || cent.value().name().equals("penny"));
        boolean closes = small.to() >= row.end || row.isMark(small.to(), '.');
        if (said || cent == null && closes && small.value().compareTo(BigDecimal.TEN) >= 0) {
            draft.value = draft.value.add(small.value().movePointLeft(2));
            draft.to = said ? cent.to() : small.to();
        }
    }

    /** "5 million barrels a day", and with what is measured between: "900 gallons of fuel a year". */
    private void rate(FigureDraft draft, int at) {
        int end = FigureUnits.rateEnd(row, at);
        if (end > at && !NO_RATE.contains(row.lower(end)) && draft.unitName != null) {
            draft.unitName = FigureUnits.rate(draft.unitName, row.lower(end - 1));
            draft.to = end;
        }
    }

    /** "3 million gallons | of milk", "a 20-acre | apple orchard", "$9 billion | in loans". */
    private CountedNouns.@Nullable Noun measured(Unit unit, int end) {
        String next = row.lower(end);
        if (next.equals("worth") && row.lower(end + 1).equals("of")) {
            return nouns.counted(end + 1, true);
        }
        if (next.equals("of") || next.equals("in") && unit.kind() == Kind.MONEY) {
            CountedNouns.Noun noun = nouns.complement(end + 1);
            boolean place = noun != null && next.equals("in") && isPlace(noun);
            return noun != null && (dated.isTaken(noun.from()) || place) ? null : noun; // "$42 a share in June"
        }
        if (unit.kind() == Kind.AGE) {
            CountedNouns.Noun who = row.isHyphen(end - 2) || row.joins(end - 2) ? nouns.phrase(end, true) : null;
            return who != null && (who.persons() || row.isCapitalised(who.to() - 1)) ? who : null;
        }
        boolean adjective =
                row.joins(end) || row.isHyphen(end - 2) || unit.kind() == Kind.MONEY || unit.kind() == Kind.SHARE;
        int from = row.joins(end) ? end + 1 : end;
        CountedNouns.Noun noun = adjective && !dated.begins(from) ? nouns.phrase(from, true) : null;
        return noun == null || isComparison(row.lower(noun.to() - 1)) ? null : noun;
    }

    /** "$42 in Oslo Exchange trading": where, not of what. */
    private boolean isPlace(CountedNouns.Noun noun) {
        return row.isCapitalised(noun.to() - 1) || row.lower(noun.to()).equals("trading");
    }

    /** "14 per cent larger", "$5 more": by how much, not of what. */
    private static boolean isComparison(String head) {
        return head.equals("more")
                || head.equals("less")
                || head.endsWith("er") && !PersonNouns.contains(head) && !head.endsWith("ter")
                || head.endsWith("ly");
    }
}
