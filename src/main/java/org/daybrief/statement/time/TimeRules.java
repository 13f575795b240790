package org.daybrief.statement.time;

import java.util.EnumMap;
import java.util.Map;
import org.daybrief.statement.time.TimeWord.Role;
import org.daybrief.text.Trail;
import org.jspecify.annotations.Nullable;

/** All rules, by the role of the word that may open their expressions, so that most words cost one look. */
final class TimeRules implements TimeRule {

    private static final TimeRule[] NONE = {};

    private final Map<Role, TimeRule[]> byRole = new EnumMap<>(Role.class);
    private final TimeRule[] forNumbers;

    TimeRules() {
        TimeRule numeric = new NumericDateRule();
        TimeRule month = new MonthRule();
        TimeRule weekday = new WeekdayRule();
        TimeRule dayName = new DayNameRule();
        TimeRule selector = new SelectorRule();
        TimeRule duration = new DurationRule();
        TimeRule bare = new BareUnitsRule();
        TimeRule theUnit = new TheUnitRule();
        TimeRule quarter = new QuarterRule();
        TimeRule year = new YearRule();
        TimeRule season = new SeasonRule();
        TimeRule clock = new ClockRule();
        TimeRule recurring = new RecurringRule();
        TimeRule reference = new ReferenceRule();
        TimeRule yearAgo = new YearAgoRule();
        TimeRule holiday = new HolidayRule();
        TimeRule nthDay = new NthDayRule();
        TimeRule period = new PeriodRule();
        forNumbers = new TimeRule[] {numeric, month, clock, year, duration, quarter};
        byRole.put(Role.MONTH, of(month));
        byRole.put(Role.MONTH_SHORT, of(month));
        byRole.put(Role.WEEKDAY, of(weekday));
        byRole.put(Role.WEEKDAY_SHORT, of(weekday));
        byRole.put(Role.WEEKDAYS, of(weekday));
        byRole.put(Role.DAY_NAME, of(dayName));
        byRole.put(Role.NIGHT_NAME, of(dayName));
        byRole.put(Role.SELECTOR, of(selector, reference, quarter, period));
        byRole.put(Role.THE, of(selector, duration, theUnit, quarter, year, period, reference, yearAgo, month, nthDay));
        byRole.put(Role.A, of(duration));
        byRole.put(Role.CARDINAL, of(duration, year));
        byRole.put(Role.VAGUE, of(duration));
        byRole.put(Role.HALF, of(duration));
        byRole.put(Role.UNIT, of(yearAgo, new YearEndRule()));
        byRole.put(Role.UNITS, of(bare));
        byRole.put(Role.ORDINAL, of(quarter));
        byRole.put(Role.QUARTER_NAME, of(quarter));
        byRole.put(Role.FISCAL, of(year, quarter));
        byRole.put(Role.DECADE, of(year));
        byRole.put(Role.APOSTROPHE, of(year));
        byRole.put(Role.SEASON, of(season));
        byRole.put(Role.NOON, of(clock));
        byRole.put(Role.EVERY, of(recurring));
        byRole.put(Role.ONCE, of(recurring));
        byRole.put(Role.RECURRING, of(recurring));
        byRole.put(Role.REFERENCE, of(reference));
        byRole.put(Role.HOLIDAY, of(holiday));
        byRole.put(Role.OPEN, of(new OpenQuestionRule()));
    }

    private static TimeRule[] of(TimeRule... rules) {
        return rules;
    }

    /** The longest expression that begins with token {@code i}, of equal ones that of the first rule. */
    @Override
    public @Nullable TimePhrase match(Cursor c, int i) {
        TimeRule[] rules;
        if (c.isNumber(i)) {
            rules = forNumbers;
        } else {
            Role role = c.role(i);
            boolean article = role == Role.THE || role == Role.A || role == Role.EVERY;
            boolean ordinary = article && c.role(i + 1) == null && !c.isNumber(i + 1);
            rules = role == null || ordinary ? NONE : byRole.getOrDefault(role, NONE);
        }
        TimePhrase longest = null;
        TimeRule by = this;
        for (TimeRule rule : rules) {
            TimePhrase phrase = rule.match(c, i);
            if (phrase != null && (longest == null || phrase.end() > longest.end())) {
                longest = phrase;
                by = rule;
            }
        }
        if (longest != null) {
            c.trail.note(Trail.Kind.DATE, longest.rule(), by.getClass(), c.tokens, i, longest.end());
        }
        return longest;
    }
}
