package org.daybrief.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daybrief.statement.Figure.Bound;
import org.daybrief.statement.FigureUnits.Kind;
import org.daybrief.statement.FigureUnits.Unit;
import org.daybrief.text.NumberWords;
import org.jspecify.annotations.Nullable;

/** Goes once over the tokens of a sentence and drafts a figure at each number that counts or measures something. */
final class FigureScanner {

    private static final Set<String> PLURAL_SCALES =
            Set.of("dozens", "hundreds", "thousands", "millions", "billions", "trillions", "scores");
    private static final Set<String> CHANGES = Set.of(
            "rose",
            "rise",
            "rises",
            "rising",
            "risen",
            "fell",
            "fall",
            "falls",
            "fallen",
            "falling",
            "grew",
            "grow",
            "grows",
            "grown",
            "growing",
            "increase",
            "increased",
            "increases",
            "increasing",
            "decrease",
            "decreased",
            "decreases",
            "climbed",
            "climb",
            "jumped",
            "jump",
            "cut",
            "cuts",
            "cutting",
            "reduce",
            "reduced",
            "reducing",
            "raise",
            "raised",
            "raising",
            "declined",
            "decline",
            "dropped",
            "drop",
            "drops",
            "slipped",
            "slumped",
            "edged",
            "up",
            "down",
            "expand",
            "expanded",
            "expanding",
            "swelled",
            "changed",
            "went",
            "doubled",
            "tripled",
            "lowered",
            "lower",
            "shrank",
            "shrunk",
            "improved",
            "soared",
            "surged",
            "plunged");
    private static final Set<String> MONEY_TALK = Set.of(
            "cost",
            "costs",
            "paid",
            "pay",
            "pays",
            "paying",
            "fined",
            "fine",
            "worth",
            "price",
            "priced",
            "profit",
            "profits",
            "sales",
            "revenue",
            "debt",
            "budget",
            "earn",
            "earned",
            "earns",
            "raised",
            "spend",
            "spent",
            "spends",
            "charge",
            "charged",
            "fee",
            "tax",
            "bid",
            "loan",
            "salary",
            "wage",
            "stake",
            "bill",
            "compensation");
    private static final Set<String> AGE_LEADS = Set.of("aged", "age", "ages");
    private static final Set<String> SIZES = Set.of(
            "size",
            "number",
            "numbers",
            "amount",
            "rate",
            "price",
            "prices",
            "cost",
            "costs",
            "budget",
            "output",
            "capacity",
            "production",
            "value",
            "spending",
            "speed",
            "figure",
            "total",
            "income",
            "length");
    private static final Set<String> PEOPLE_ROLES = Set.of(
            "leader",
            "leaders",
            "presidents",
            "president",
            "ministers",
            "sides",
            "countries",
            "men",
            "women",
            "officials",
            "nations",
            "parties",
            "allies",
            "neighbours",
            "neighbors",
            "governments",
            "brothers",
            "sisters",
            "candidates",
            "rivals",
            "teams",
            "states",
            "companies",
            "powers",
            "capitals",
            "others",
            "friends");

    private final SentenceTokens row;
    private final NumberReader numbers;
    private final CountedNouns nouns;
    private final NotAFigure exclusions;
    private final DatedTokens dated;
    private final List<FigureDraft> drafts = new ArrayList<>(4);

    FigureScanner(SentenceTokens row, DatedTokens dated) {
        this.row = row;
        this.dated = dated;
        this.numbers = new NumberReader(row);
        this.nouns = new CountedNouns(row);
        this.exclusions = new NotAFigure(row);
    }

    List<FigureDraft> scan() {
        int i = row.begin;
        while (i < row.end) {
            i = Math.max(i + 1, step(i));
        }
        return drafts;
    }

    /** Reads on at token i; gives the token to go on with. */
    private int step(int i) {
        switch (row.at(i).kind()) {
            case ADDRESS, GENITIVE -> {
                return i + 1;
            }
            case NUMBER -> {
                return number(i, i, null);
            }
            case WORD -> {
                return word(i);
            }
            default -> {
                return money(i);
            }
        }
    }

    private int money(int i) {
        Phrases.Match<Unit> money = FigureUnits.moneyBefore(row, i);
        if (money != null) {
            int at = row.isMark(money.to(), ':') ? money.to() + 1 : money.to();
            if (row.isNumber(at) || NumberWords.belowHundred(row.lower(at)) > 1) {
                return number(i, at, money.value());
            }
        }
        return number(i, i, null);
    }

    private int word(int i) {
        String lower = row.lower(i);
        if (PLURAL_SCALES.contains(lower)) {
            return vague(i, i + 1);
        }
        return switch (lower) {
            case "several" -> several(i, i + 1);
            case "few" -> row.lower(i - 1).equals("a") ? several(i - 1, i + 1) : i + 1;
            case "couple" -> i + 1;
            case "tens" ->
                row.lower(i + 1).equals("of") && PLURAL_SCALES.contains(row.lower(i + 2)) ? vague(i, i + 3) : i + 1;
            case "most" -> most(i);
            case "double", "doubling", "triple", "tripling", "treble", "quadruple" -> multiple(i);
            default -> FigureUnits.mayStartMoney(lower) ? money(i) : number(i, i, null);
        };
    }

    /** "thousands", "dozens of officials": a magnitude and no number. */
    private int vague(int from, int to) {
        if (row.lower(from).equals("scores") && !row.lower(to).equals("of")) {
            return to;
        }
        if (row.lower(to).equals("of") && PLURAL_SCALES.contains(row.lower(to + 1))) {
            to += 2;
        }
        return vagueFigure(from, to);
    }

    private int several(int from, int to) {
        boolean scale = NumberWords.scale(row.lower(to)) != null;
        return scale ? vagueFigure(from, to + 1) : to;
    }

    private int vagueFigure(int from, int to) {
        FigureBounds.Qualified qualified = FigureBounds.around(row, from, to, false);
        FigureDraft draft = new FigureDraft(qualified.from(), qualified.to(), from, "vague magnitude");
        draft.bound = Bound.VAGUE;
        unitAndNoun(draft, to, null, BigDecimal.TEN, false);
        if (draft.unit != null && draft.unit.kind() == Kind.TIME) {
            return to;
        }
        drafts.add(draft);
        return draft.to;
    }

    /** "most of them": more than half, and no number to be had. */
    private int most(int i) {
        boolean them = row.lower(i + 1).equals("of")
                && (row.lower(i + 2).equals("them")
                        || row.lower(i + 2).equals("whom")
                        || row.lower(i + 2).equals("those"));
        if (!them) {
            return i + 1;
        }
        FigureDraft draft = new FigureDraft(i, i + 3, i, "vague share");
        draft.bound = Bound.VAGUE;
        drafts.add(draft);
        return i + 3;
    }

    /** "double the size of the fleet": twice as much. */
    private int multiple(int i) {
        int at = i + 1;
        while (CountedNouns.stops(row.lower(at)) && at < i + 2) {
            at++;
        }
        if (at == i + 1 || !SIZES.contains(row.lower(at))) {
            return i + 1;
        }
        FigureDraft draft = new FigureDraft(i, i + 1, i, "multiple");
        draft.value = BigDecimal.valueOf(
                switch (row.lower(i).charAt(0)) {
                    case 'd' -> 2;
                    case 't' -> 3;
                    default -> 4;
                });
        draft.unitName = "times";
        draft.noun = new CountedNouns.Noun(at, at + 1, false);
        drafts.add(draft);
        return at;
    }

    private int number(int begin, int i, @Nullable Unit money) {
        NumberReading number = numbers.read(i, money != null);
        if (number == null) {
            return i + 1;
        }
        int excluded = money != null ? -1 : exclusions.end(number);
        if (excluded >= 0) {
            return excluded;
        }
        return new Drafting(begin, number, money).draft();
    }

    /** One figure in the making, from its number outwards. */
    private final class Drafting {

        private final int begin;
        private final NumberReading number;
        private final @Nullable Unit money;
        private @Nullable NumberReading second;
        private BigDecimal value;
        private int end;

        Drafting(int begin, NumberReading number, @Nullable Unit money) {
            this.begin = begin;
            this.number = number;
            this.money = money;
            this.value = number.value();
            this.end = number.to();
        }

        int draft() {
            range();
            boolean one = number.form() == NumberReading.Form.ONE && second == null;
            FigureDraft draft = new FigureDraft(begin, end, number.from(), second == null ? "number" : "range");
            draft.value = value;
            unitAndNoun(draft, end, money, value, one);
            if (dated.isTaken(number.from())
                    && !(draft.unit != null && draft.unit.kind() == Kind.TIME && dated.isDuration(number.from()))) {
                return Math.max(end, draft.unit != null && draft.unit.kind() == Kind.TIME ? draft.to : end);
            }
            if (one
                            && (draft.unitName == null
                                    || draft.unit == null
                                    || draft.unit.kind() == Kind.TIME && !row.joins(end))
                    || isTalkOfTheTwo(draft)
                    || isTimeApart(draft)) {
                return draft.unit == null ? end : draft.to;
            }
            sign(draft);
            boolean duration = draft.unit != null && draft.unit.kind() == Kind.TIME;
            FigureBounds.Qualified qualified = FigureBounds.around(row, rangeBegin(draft.from), draft.to, duration);
            boolean plainStart = qualified.from() == rangeBegin(draft.from) && second != null && !isBetween();
            draft.from = plainStart ? draft.from : qualified.from();
            draft.to = qualified.to();
            bounds(draft, qualified.bound());
            if (exclusions.belongsToName(draft)) {
                return draft.to;
            }
            drafts.add(draft);
            return draft.to;
        }

        private boolean isBetween() {
            return row.lower(begin - 1).equals("between");
        }

        private int rangeBegin(int from) {
            return second != null && isBetween() ? from - 1 : from;
        }

        /** "three years ago", "two days later" say when, not how long. */
        private boolean isTimeApart(FigureDraft draft) {
            if (draft.unit == null || draft.unit.kind() != Kind.TIME) {
                return false;
            }
            return switch (row.lower(draft.to)) {
                case "ago", "later", "earlier", "hence" -> true;
                default -> false;
            };
        }

        /** "the two leaders": who is meant, not how many there are. */
        private boolean isTalkOfTheTwo(FigureDraft draft) {
            String before = row.lower(begin - 1);
            boolean definite =
                    before.equals("the") || before.equals("these") || before.equals("those") || before.equals("its");
            return definite
                    && number.form() == NumberReading.Form.WORDS
                    && value.compareTo(BigDecimal.valueOf(3)) <= 0
                    && draft.unit == null
                    && draft.noun != null
                    && draft.noun.from() == end
                    && draft.noun.to() == end + 1
                    && PEOPLE_ROLES.contains(row.lower(end));
        }

        private void sign(FigureDraft draft) {
            boolean minus = row.isHyphen(begin - 1) && !row.touches(begin - 1)
                    || row.lower(begin - 1).equals("minus");
            boolean cold = draft.unit != null && draft.unit.kind() == Kind.TEMPERATURE;
            if (minus && second == null && (cold || row.touches(begin) && draft.unit != null)) {
                draft.value = value.negate();
                draft.from = begin - 1;
            }
        }

        private void bounds(FigureDraft draft, Bound bound) {
            draft.bound = bound;
            if (second != null) {
                draft.bound = Bound.RANGE;
                draft.low = value;
                draft.high = second.value();
                draft.value = null;
            } else if (bound == Bound.AT_MOST) {
                draft.low = BigDecimal.ZERO;
                draft.high = draft.value;
            } else if (bound == Bound.AT_LEAST) {
                draft.low = draft.value;
            }
        }

        /** "8 to 10", "$5-7 million", "between 5 and 7", "two or three"; not "rose from 5 to 7". */
        private void range() {
            int at = end;
            Phrases.Match<Unit> inner = money == null ? FigureUnits.after(row, end) : null;
            if (inner != null
                    && (row.lower(inner.to()).equals("to")
                            || row.lower(inner.to()).equals("and") && isBetween())) {
                at = inner.to();
            } else {
                inner = null;
            }
            int next = connected(at);
            if (next < 0) {
                return;
            }
            Phrases.Match<Unit> again = money == null ? null : FigureUnits.moneyBefore(row, next);
            NumberReading other = numbers.read(again == null ? next : again.to(), money != null);
            if (other == null
                    || other.form() == NumberReading.Form.ONE
                    || dated.isTaken(next) != dated.isTaken(begin)) {
                return;
            }
            BigDecimal low = value;
            boolean shares =
                    number.scale().equals(BigDecimal.ONE) && !other.scale().equals(BigDecimal.ONE);
            if (shares && low.compareTo(other.value().divide(other.scale())) < 0) {
                low = low.multiply(other.scale());
            }
            boolean rising = low.compareTo(other.value()) < 0;
            boolean close =
                    !row.lower(at).equals("or") || other.value().compareTo(low.multiply(BigDecimal.valueOf(3))) <= 0;
            if (inner != null) {
                Phrases.Match<Unit> same = FigureUnits.after(row, other.to());
                rising &=
                        same != null && same.value().name().equals(inner.value().name());
            }
            if (rising && close) {
                second = other;
                value = low;
                end = other.to();
            }
        }

        /** The token where the second number may stand, -1 where the words do not join two. */
        private int connected(int at) {
            if (row.isHyphen(at)) {
                boolean dash = row.at(at).text().charAt(0) == '\u2014';
                return dash
                                || row.touches(at) != row.touches(at + 1) && !row.isNumber(at + 1)
                                || !row.isNumber(at - 1) && !row.touches(at)
                        ? -1
                        : at + 1;
            }
            return switch (row.lower(at)) {
                case "to" -> row.lower(begin - 1).equals("from") && changesBefore(begin - 1) ? -1 : at + 1;
                case "or" -> at + 1;
                case "and" -> isBetween() || row.lower(begin - 2).equals("between") ? at + 1 : -1;
                default -> -1;
            };
        }

        private boolean changesBefore(int i) {
            for (int k = i - 1; k >= i - 4; k--) {
                if (CHANGES.contains(row.lower(k))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Reads the unit at token {@code at} and the noun that is counted or measured. */
    private void unitAndNoun(FigureDraft draft, int at, @Nullable Unit money, BigDecimal value, boolean one) {
        Phrases.Match<Unit> match = FigureUnits.after(row, at);
        Unit unit = money;
        int end = at;
        if (match != null && (money == null || match.value().kind() == Kind.MONEY && !row.isNumber(match.to()))) {
            end = match.to();
            unit = money == null ? pounds(match.value(), value, draft.number) : money;
        }
        if (unit == null && isAge(draft, at)) {
            unit = new Unit("years old", Kind.AGE, false);
        }
        if (unit != null
                && unit.name().equals("KRW")
                && money == null
                && value.compareTo(BigDecimal.valueOf(1000)) < 0) {
            unit = null;
            end = at;
        }
        boolean attributive = row.joins(at);
        if (unit == null) {
            CountedNouns.Noun noun = nouns.counted(
                    attributive ? at + 1 : at, one || attributive || value.compareTo(BigDecimal.ONE) == 0);
            draft.noun = noun;
            draft.to = at;
            draft.unitName = noun != null && noun.persons() && !attributive ? "people" : null;
            return;
        }
        draft.unit = unit;
        draft.unitName = unit.name();
        if (unit.kind() == Kind.MONEY) {
            end = cents(draft, unit, end);
            BigDecimal late = draft.value == null ? null : NumberWords.scale(row.lower(end));
            if (late != null && late.compareTo(BigDecimal.valueOf(1000)) >= 0) {
                draft.value = draft.value.multiply(late);
                end++;
            }
        }
        int rate = FigureUnits.rateEnd(row, end);
        if (rate > end && unit.kind() != Kind.AGE) {
            draft.unitName = FigureUnits.rate(unit.name(), row.lower(rate - 1));
            end = rate;
        }
        draft.to = end;
        draft.noun = measured(unit, end);
    }

    /** "pounds" are money with a magnitude or where money is spoken of, else a weight. */
    private Unit pounds(Unit unit, BigDecimal value, int number) {
        if (!unit.name().equals("lb")) {
            return unit;
        }
        boolean money = value.compareTo(BigDecimal.valueOf(1_000_000)) >= 0;
        for (int i = number - 1; i >= number - 5 && !money; i--) {
            money = MONEY_TALK.contains(row.lower(i));
        }
        return money ? new Unit("GBP", Kind.MONEY, false) : unit;
    }

    /** "aged 36", "ages 26 and 36", "Mary Poe, 37,". */
    private boolean isAge(FigureDraft draft, int to) {
        int before = draft.number - 1;
        if (draft.value == null || draft.value.compareTo(BigDecimal.valueOf(120)) > 0) {
            return false;
        }
        if (AGE_LEADS.contains(row.lower(before))) {
            return true;
        }
        FigureDraft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        if (last != null
                && last.unit != null
                && last.unit.kind() == Kind.AGE
                && row.lower(last.to - 1).equals(row.lower(last.number))) {
            boolean joined = before == last.to
                    && (row.lower(before).equals("and") || row.lower(before).equals("or") || row.isMark(before, ','));
            if (joined && nouns.phrase(to, false) == null) {
                return true;
            }
        }
        boolean closes = row.isMark(to, ',')
                || row.isMark(to, '.')
                || row.isMark(to, ';')
                || row.isMark(to, ')')
                || to >= row.end;
        return row.isNumber(draft.number)
                && to == draft.number + 1
                && row.isMark(before, ',')
                && closes
                && row.isCapitalised(before - 1)
                && before - 1 > row.begin
                && draft.value.scale() <= 0;
    }

    /** "3 dollars 50 cents", "13 dollars and 45 cents". */
    private int cents(FigureDraft draft, Unit unit, int end) {
        if (draft.value == null || end == draft.to || row.isNumber(end - 1)) {
            return end;
        }
        int at = row.lower(end).equals("and") ? end + 1 : end;
        NumberReading small = numbers.read(at, false);
        if (small == null || small.value().compareTo(BigDecimal.valueOf(100)) >= 0 || !small.isWhole()) {
            return end;
        }
        Phrases.Match<Unit> cent = FigureUnits.after(row, small.to());
        boolean said = cent != null
                && (cent.value().name().equals("cent") || cent.value().name().equals("penny"));
        if (!said || unit.name().equals("cent")) {
            return end;
        }
        draft.value = draft.value.add(small.value().movePointLeft(2));
        return cent.to();
    }

    /** "2.4 billion gallons | of jet fuel", "a 45-acre | horse farm", "$48 billion | in assets". */
    private CountedNouns.@Nullable Noun measured(Unit unit, int end) {
        String next = row.lower(end);
        if (next.equals("of") || next.equals("in") && unit.kind() == Kind.MONEY) {
            int from = end + 1;
            while (CountedNouns.stops(row.lower(from)) && from < end + 2) {
                from++;
            }
            return nouns.phrase(from, true);
        }
        boolean adjective =
                row.isHyphen(end) || row.isHyphen(end - 2) || unit.kind() == Kind.MONEY || unit.kind() == Kind.SHARE;
        if (!adjective || row.lower(end).equals("more") || row.lower(end).equals("less")) {
            return null;
        }
        return nouns.phrase(end, true);
    }
}
