package org.daybrief.article;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The dateline that agencies open with: {@code KYIV, Nov 12 (Agency) -}. It seldom prints its year; the year is that of the
 * latest full date in the text, if the dateline then falls at most two months behind that date.
 */
final class Dateline {

    private static final int LONGEST = 90;
    private static final int MOST_BLOCKS = 4;
    private static final int MOST_DAYS_BEHIND = 62;

    private Dateline() {}

    static PublicationDate published(String text, List<Block> blocks) {
        int looked = 0;
        for (Block block : blocks) {
            if (block.role() == Role.BODY || block.role() == Role.FURNITURE) {
                PublicationDate found = of(text, block.span());
                if (found != null) {
                    return found;
                }
                if (++looked == MOST_BLOCKS) {
                    break;
                }
            }
        }
        return PublicationDate.UNKNOWN;
    }

    private static @Nullable PublicationDate of(String text, Span block) {
        int end = lineEnd(text, block);
        if (end < 0) {
            return null;
        }
        Span dateline = new Span(block.begin(), end);
        Days.Found full = Days.first(text, dateline.begin(), dateline.end());
        LocalDate day = full == null ? withoutYear(text, dateline) : full.day();
        return day == null
                ? null
                : new PublicationDate(
                        day, PublicationDate.Basis.DATELINE, dateline.of(text).strip());
    }

    /** Where the dash stands that ends the dateline; -1 where the block opens with none: a place in capitals comes first. */
    private static int lineEnd(String text, Span block) {
        int limit = Math.min(block.end(), block.begin() + LONGEST);
        int capitals = 0;
        int i = block.begin();
        while (i < limit && (Character.isUpperCase(text.charAt(i)) || text.charAt(i) == ' ' || text.charAt(i) == '.')) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            i++;
        }
        if (capitals < 3) {
            return -1;
        }
        for (; i < limit; i++) {
            char c = text.charAt(i);
            boolean dash = c == '—' || c == '―' || c == '–' || c == '-' || c == '_';
            if (dash && (i + 1 == block.end() || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable LocalDate withoutYear(String text, Span dateline) {
        String[] words = dateline.of(text).toLowerCase(Locale.ROOT).split("[ ,.()]+", 24);
        for (int i = 0; i < words.length; i++) {
            int month = Days.month(words[i]);
            int day = month == 0 ? 0 : number(i + 1 < words.length ? words[i + 1] : "");
            if (month > 0 && day == 0 && i > 0) {
                day = number(words[i - 1]);
            }
            if (day > 0) {
                return inYearOf(latest(text), month, day);
            }
        }
        return null;
    }

    private static int number(String word) {
        boolean digits = !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(word) : 0;
    }

    private static @Nullable LocalDate latest(String text) {
        LocalDate latest = null;
        Days.Found found = Days.first(text, 0, text.length());
        while (found != null) {
            latest = latest == null || found.day().isAfter(latest) ? found.day() : latest;
            found = Days.first(text, found.end(), text.length());
        }
        return latest;
    }

    private static @Nullable LocalDate inYearOf(@Nullable LocalDate known, int month, int day) {
        if (known == null) {
            return null;
        }
        for (int year = known.getYear(); year <= known.getYear() + 1; year++) {
            LocalDate candidate = Days.day(year, month, day);
            if (candidate != null
                    && !candidate.isBefore(known)
                    && ChronoUnit.DAYS.between(known, candidate) <= MOST_DAYS_BEHIND) {
                return candidate;
            }
        }
        return null;
    }
}
