package org.daybrief.statement.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.daybrief.statement.figure.FigureUnits.Kind;
import org.daybrief.statement.figure.FigureUnits.Unit;
import org.daybrief.text.NumberWords;
import org.daybrief.text.Phrases;
import org.daybrief.text.SentenceTokens;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Goes once over the tokens of a sentence and drafts a figure at each number that counts or measures something. */
final class FigureScanner {

    private static final NotAFigure EXCLUSIONS = new NotAFigure();
    private static final WordSet DEFINITE = WordSet.of("the these those its both their");
    private static final WordSet TIME_APART = WordSet.of("ago later earlier hence");
    /** Roles of which a definite number says who is meant, not how many there are: "the two leaders". */
    private static final WordSet ROLES = WordSet.of("""
            leader leaders presidents president ministers sides countries men women officials nations parties
            allies neighbours neighbors governments brothers sisters candidates rivals teams states companies
            powers capitals others friends""");

    /** All words at which a figure may begin: any other word costs one look. */
    private static final WordSet STARTS = starts();

    private final SentenceTokens row;
    private final NumberReader numbers;
    private final FigureMeasure measure;
    private final VagueFigures vague;
    private final DatedTokens dated;
    private final List<FigureDraft> drafts = new ArrayList<>(4);

    FigureScanner(SentenceTokens row, DatedTokens dated) {
        this.row = row;
        this.dated = dated;
        this.numbers = new NumberReader(row);
        this.measure = new FigureMeasure(row, dated, numbers);
        this.vague = new VagueFigures(row, measure, drafts);
    }

    private static WordSet starts() {
        return WordSet.of("a an half quarter")
                .and(WordSet.of(NumberWords.cardinals()))
                .and(WordSet.of(FigureUnits.moneyStarts()))
                .and(VagueFigures.STARTS);
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
        return switch (row.at(i).kind()) {
            case ADDRESS, GENITIVE -> i + 1;
            case NUMBER -> number(i, i, null);
            case WORD -> word(i);
            case MARK -> isPlain(row.at(i).text().charAt(0)) ? i + 1 : money(i);
        };
    }

    /** Stops, commas, brackets and the like: no currency and no vulgar fraction. */
    private static boolean isPlain(char mark) {
        return mark < 0x80 && mark != '$';
    }

    private int word(int i) {
        String lower = row.lower(i);
        char last = lower.charAt(lower.length() - 1);
        if ((last <= '9' || last > 'z') && Character.isDigit(last)) {
            return glued(i);
        }
        if (!STARTS.contains(lower)) {
            return i + 1;
        }
        int end = vague.at(i);
        return end >= 0 ? end : FigureUnits.mayStartMoney(row.lower(i)) ? money(i) : number(i, i, null);
    }

    /** "USD115", "EUR20m"; other letters with digits are names ("K2"). */
    private int glued(int i) {
        String lower = row.lower(i);
        int letters = 0;
        while (letters < lower.length() && Character.isLetter(lower.charAt(letters))) {
            letters++;
        }
        Unit money = FigureUnits.moneyCode(lower.substring(0, letters));
        NumberReading number = money == null || !allDigits(lower, letters) ? null : numbers.behindLetters(i, letters);
        return number == null ? i + 1 : draft(i, number, money);
    }

    private static boolean allDigits(String text, int from) {
        for (int k = from; k < text.length(); k++) {
            if (!Character.isDigit(text.charAt(k))) {
                return false;
            }
        }
        return true;
    }

    private int money(int i) {
        Phrases.Match<Unit> money = FigureUnits.moneyBefore(row, i);
        boolean amount =
                money != null && (row.isNumber(money.to()) || NumberWords.belowHundred(row.lower(money.to())) > 1);
        return amount ? number(i, money.to(), money.value()) : number(i, i, null);
    }

    private int number(int begin, int i, @Nullable Unit money) {
        NumberReading number = numbers.read(i, money != null);
        if (number == null) {
            return isCode(i) ? codeEnd(i) : i + 1;
        }
        NumberReading share = money != null ? null : OneInMany.from(row, numbers, dated, number);
        if (share != null) {
            return draft(begin, share, null);
        }
        int excluded = money != null ? -1 : EXCLUSIONS.end(row, number);
        return excluded >= 0 ? excluded : draft(begin, number, money);
    }

    /** "0800 111 222": what begins with a nought is dialled or typed, not counted. */
    private boolean isCode(int i) {
        return row.isNumber(i) && row.at(i).text().length() > 2 && row.lower(i).charAt(0) == '0';
    }

    private int codeEnd(int i) {
        int end = i + 1;
        while (row.isNumber(end) || (row.isHyphen(end) || row.isMark(end, '/')) && row.isNumber(end + 1)) {
            end++;
        }
        return end;
    }

    private int draft(int begin, NumberReading number, @Nullable Unit money) {
        NumberRange range = NumberRange.from(row, dated, begin, number, money != null);
        int end = range == null ? number.to() : range.to();
        boolean one = number.form() == NumberReading.Form.ONE && range == null;
        FigureDraft draft = new FigureDraft(begin, end, number.from(), range == null ? "number" : "range");
        draft.value = range == null ? number.value() : null;
        FigureDraft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        draft.share = number.form() == NumberReading.Form.FRACTION && draft.value != null;
        measure.read(draft, end, money, range == null ? number.value() : range.high(), one, last);
        boolean time = draft.unit != null && draft.unit.kind() == Kind.TIME;
        boolean length =
                time && (dated.isDuration(number.from()) || row.joins(end)); // "the last day of the five-day fair"
        boolean date = dated.isTaken(number.from()) && !length;
        if (date || time && TIME_APART.contains(row.lower(draft.to))) {
            return time ? draft.to : end;
        }
        if (one && isPronoun(draft, end) || range == null && isTalkOfTheTwo(draft, number, end)) {
            return end;
        }
        sign(draft, begin, range);
        qualify(draft, begin, range, time);
        if (!LabelNumbers.belongsToName(row, draft)) {
            drafts.add(draft);
        }
        return draft.to;
    }

    /** "one official", "one of them", "one day": an article or a pronoun, unless it measures ("one mile"). */
    private boolean isPronoun(FigureDraft draft, int end) {
        boolean atOnePoint =
                row.lower(draft.from - 1).equals("at") && row.lower(end).equals("point");
        return draft.unit == null || atOnePoint || draft.unit.kind() == Kind.TIME && !row.joins(end);
    }

    private boolean isTalkOfTheTwo(FigureDraft draft, NumberReading number, int end) {
        return DEFINITE.contains(row.lower(number.from() - 1))
                && number.form() == NumberReading.Form.WORDS
                && number.value().compareTo(BigDecimal.valueOf(3)) <= 0
                && draft.unit == null
                && draft.noun != null
                && draft.noun.to() == end + 1
                && ROLES.contains(row.lower(end))
                && !CasualtyWords.mayStart(row.lower(end + 1))
                && !CasualtyWords.isAuxiliary(row.lower(end + 1));
    }

    /** "-5 degrees", "minus 5 °C", "-2%". */
    private void sign(FigureDraft draft, int begin, @Nullable NumberRange range) {
        boolean minus = row.isHyphen(begin - 1) && !row.touches(begin - 1)
                || row.lower(begin - 1).equals("minus");
        boolean cold = draft.unit != null && draft.unit.kind() == Kind.TEMPERATURE;
        if (minus && range == null && draft.value != null && (cold || row.touches(begin) && draft.unit != null)) {
            draft.value = draft.value.negate();
            draft.from = begin - 1;
        }
    }

    private void qualify(FigureDraft draft, int begin, @Nullable NumberRange range, boolean time) {
        boolean between = range != null && NumberRange.isBetween(row, begin);
        FigureBounds.Qualified qualified = FigureBounds.around(row, between ? begin - 1 : draft.from, draft.to, time);
        draft.from = qualified.from();
        draft.to = qualified.to();
        draft.bound = range == null ? qualified.bound() : NumberBound.RANGE;
        if (range != null) {
            draft.low = range.low();
            draft.high = range.high();
        } else if (draft.bound == NumberBound.AT_MOST) {
            draft.low = BigDecimal.ZERO;
            draft.high = draft.value;
        } else if (draft.bound == NumberBound.AT_LEAST) {
            draft.low = draft.value;
        }
    }
}
