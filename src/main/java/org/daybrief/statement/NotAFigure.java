package org.daybrief.statement;

import java.util.Set;
import org.daybrief.text.Token;

/** Numbers that count nothing: each rule is small, has a reason, and says where reading goes on. */
final class NotAFigure {

    private static final Set<String> LABELS = Set.of(
            "no",
            "nos",
            "number",
            "chapter",
            "section",
            "article",
            "room",
            "route",
            "highway",
            "interstate",
            "flight",
            "page",
            "pages",
            "apartment",
            "apt",
            "suite",
            "gate",
            "channel",
            "phase",
            "block",
            "version",
            "figure",
            "fig",
            "table",
            "appendix",
            "line",
            "exit",
            "pier",
            "platform",
            "track",
            "paragraph",
            "clause",
            "rule",
            "resolution",
            "district",
            "precinct",
            "ward",
            "unit",
            "lot",
            "box",
            "volume",
            "vol",
            "episode",
            "season",
            "part",
            "act",
            "bill",
            "proposition",
            "amendment",
            "grade",
            "tier",
            "level",
            "stage",
            "type",
            "category",
            "class",
            "model",
            "mark",
            "mk",
            "mach",
            "agent",
            "area",
            "zone",
            "terminal",
            "hall",
            "court",
            "day",
            "game",
            "round",
            "week",
            "year",
            "step",
            "item",
            "case",
            "count");
    private static final Set<String> STREETS = Set.of(
            "street",
            "st",
            "avenue",
            "ave",
            "road",
            "rd",
            "drive",
            "boulevard",
            "blvd",
            "lane",
            "way",
            "court",
            "place",
            "highway",
            "parkway",
            "square",
            "terrace",
            "circle",
            "plaza",
            "block");
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec");
    private static final Set<String> YEAR_LEADS = Set.of(
            "in", "since", "by", "from", "until", "till", "during", "before", "after", "late", "early", "mid", "summer",
            "autumn", "fall", "winter", "spring", "of", "the", "year", "to", "and", "through", "around", "between");
    private static final Set<String> CALLS = Set.of(
            "call",
            "called",
            "calls",
            "calling",
            "dial",
            "dialed",
            "dialled",
            "caller",
            "callers",
            "dispatcher",
            "dispatchers",
            "operator",
            "operators",
            "phone");
    private static final Set<String> HYPHEN_WORDS = Set.of(
            "star",
            "time",
            "fold",
            "dimensional",
            "sided",
            "pronged",
            "piece",
            "tier",
            "part",
            "way",
            "on",
            "by",
            "off",
            "up",
            "point",
            "pointer",
            "handed",
            "liner",
            "term",
            "timer",
            "th",
            "st",
            "nd",
            "rd",
            "caliber",
            "calibre",
            "gauge");
    private static final Set<String> WON = Set.of(
            "won",
            "win",
            "wins",
            "lost",
            "beat",
            "beats",
            "lead",
            "leads",
            "led",
            "defeat",
            "victory",
            "draw",
            "drew",
            "score",
            "vote",
            "voted",
            "loss",
            "ruled",
            "ruling",
            "decision",
            "advantage",
            "record");

    private final SentenceTokens row;

    NotAFigure(SentenceTokens row) {
        this.row = row;
    }

    /** Where reading goes on after something around this number that is no figure; -1 where nothing speaks against it. */
    int end(NumberReading number) {
        int from = number.from();
        int to = number.to();
        int end = ordinalOrCode(to);
        end = end < 0 ? partOfName(from, to) : end;
        end = end < 0 ? clockOrFraction(from, to) : end;
        end = end < 0 ? phone(from, to) : end;
        end = end < 0 ? calendar(number) : end;
        end = end < 0 ? address(number) : end;
        end = end < 0 ? listMark(from, to) : end;
        end = end < 0 ? idiom(number) : end;
        return end < 0 ? score(number) : end;
    }

    /** "47th" is an order, "20s" a span of time or age, "24703L202" a code. */
    private int ordinalOrCode(int to) {
        if (!row.touches(to) || !row.isWord(to) || row.at(to - 1).kind() != Token.Kind.NUMBER) {
            return -1;
        }
        return FigureUnits.after(row, to) != null ? -1 : to + 1;
    }

    /** "AR-15", "COVID-19", "#5", ".22": the number is part of a word. */
    private int partOfName(int from, int to) {
        if (!row.touches(from)) {
            return -1;
        }
        Token before = row.at(from - 1);
        boolean inName = before.kind() == Token.Kind.WORD
                || before.kind() == Token.Kind.ADDRESS
                || row.isHyphen(from - 1) && row.touches(from - 1)
                || row.isMark(from - 1, '.')
                || row.isMark(from - 1, '#')
                || row.isMark(from - 1, ':')
                || row.isMark(from - 1, '/')
                || row.isMark(from - 1, '_');
        return inName && !FigureUnits.mayStartMoney(before.lower()) ? to : -1;
    }

    /** "7:30", "8 p.m.", "24/7", "28/10/2024". */
    private int clockOrFraction(int from, int to) {
        if ((row.isMark(to, ':') || row.isMark(to, '/'))
                && row.touches(to)
                && row.isNumber(to + 1)
                && row.touches(to + 1)) {
            int at = to;
            while (row.isMark(at, ':') || row.isMark(at, '/')) {
                at += row.isNumber(at + 1) ? 2 : 1;
            }
            return at;
        }
        return switch (row.lower(to)) {
            case "am", "pm", "a.m.", "p.m.", "o'clock" -> to + 1;
            default -> -1;
        };
    }

    /** "407-246-4357", "(407) 246-4357": three or four groups of digits. */
    private int phone(int from, int to) {
        if (!row.isNumber(from) || !row.joins(to) || !row.isNumber(to + 1)) {
            return -1;
        }
        boolean third = row.joins(to + 2) && row.isNumber(to + 3);
        boolean seven = row.at(from).text().length() == 3
                && row.at(to + 1).text().length() == 4
                && (row.isMark(from - 1, ')')
                        || CALLS.contains(row.lower(from - 1))
                        || row.lower(from - 1).equals("at"));
        if (!third && !seven) {
            return -1;
        }
        int at = to;
        while (row.joins(at) && row.isNumber(at + 1)) {
            at += 2;
        }
        return at;
    }

    /** Bare years and days of the month. */
    private int calendar(NumberReading number) {
        int from = number.from();
        int to = number.to();
        if (!row.isNumber(from) || to != from + 1) {
            return -1;
        }
        String text = row.at(from).text();
        int month = row.isMark(from - 1, '.') ? from - 2 : from - 1;
        boolean day = text.length() <= 2 && (isMonth(month) || isMonth(to));
        if (day) {
            return to;
        }
        boolean shaped =
                text.length() == 4 && (text.startsWith("19") || text.startsWith("20") || text.startsWith("18"));
        if (!shaped) {
            return -1;
        }
        if (row.joins(to) && row.isNumber(to + 1)) {
            return to + 2;
        }
        boolean counts = FigureUnits.after(row, to) != null
                || !YEAR_LEADS.contains(row.lower(from - 1)) && new CountedNouns(row).phrase(to, false) != null;
        return counts ? -1 : to;
    }

    private boolean isMonth(int i) {
        return MONTHS.contains(row.lower(i)) || row.lower(i).equals("may") && row.isCapitalised(i);
    }

    /** "5900 block of Main Street", "1 Elm Avenue", and the ZIP code behind a state. */
    private int address(NumberReading number) {
        int to = number.to();
        if (!row.isNumber(number.from()) || to != number.from() + 1) {
            return -1;
        }
        for (int at = to; at < to + 5 && row.isWord(at); at++) {
            if (STREETS.contains(row.lower(at)) && (at > to || row.lower(at).equals("block"))) {
                boolean name = row.isCapitalised(at) || row.lower(at).equals("block");
                return name ? at + 1 : -1;
            }
            if (!row.isCapitalised(at)) {
                break;
            }
        }
        return -1;
    }

    /** "1)" or "2." before a sentence, "(3)". */
    private int listMark(int from, int to) {
        boolean first = from == row.begin && (row.isMark(to, ')') || row.isMark(to, '.') && to < row.end - 1);
        boolean bracket = row.isMark(from - 1, '(') && row.isMark(to, ')')
                || row.isMark(to, ')') && row.touches(from) && !row.isMark(from - 1, '(');
        boolean squared = row.isMark(from - 1, '[') && row.isMark(to, ']');
        boolean loose =
                row.isNumber(from) && row.isMark(to, ')') && row.at(from).text().length() == 1 && to == from + 1;
        return first || bracket || squared || loose ? to + 1 : -1;
    }

    /** Labels ("No. 5", "Section 230"), emergency numbers, "a three-star general", "fifty-fifty". */
    private int idiom(NumberReading number) {
        int from = number.from();
        int to = number.to();
        int label = row.isMark(from - 1, '.') ? from - 2 : from - 1;
        boolean labelled = LABELS.contains(row.lower(label))
                && !(row.lower(label).equals("no") && label == from - 1)
                && FigureUnits.after(row, to) == null
                && new CountedNouns(row).phrase(to, false) == null;
        if (labelled) {
            return to;
        }
        if (row.lower(from).equals("911") || row.lower(from).equals("999")) {
            boolean call = CALLS.contains(row.lower(from - 1))
                    || CALLS.contains(row.lower(to))
                    || new CountedNouns(row).phrase(to, false) == null;
            if (call) {
                return to;
            }
        }
        boolean adjective = row.joins(to) && HYPHEN_WORDS.contains(row.lower(to + 1));
        return adjective && FigureUnits.after(row, to) == null ? to + 2 : -1;
    }

    /** A number right behind a name belongs to it ("Boeing 737", "Euro 2024"), unless a noun or a casualty follows. */
    boolean belongsToName(FigureDraft draft) {
        int before = draft.from - 1;
        return draft.isBare()
                && draft.bound == Figure.Bound.EXACT
                && before > row.begin
                && row.isCapitalised(before)
                && !row.touches(before);
    }

    /** "won 3-1", "a vote of 51 to 49": two bare numbers of a contest. */
    private int score(NumberReading number) {
        int to = number.to();
        boolean joined = row.joins(to) && row.isNumber(to + 1);
        boolean spoken = row.lower(to).equals("to") && (row.isNumber(to + 1) || row.isWord(to + 1));
        if (!joined && !spoken) {
            return -1;
        }
        NumberReading second = new NumberReader(row).read(to + 1, false);
        if (second == null) {
            return -1;
        }
        boolean contest = false;
        for (int i = number.from() - 1; i >= number.from() - 4; i--) {
            contest |= WON.contains(row.lower(i));
        }
        contest |= WON.contains(row.lower(second.to()))
                || joined && row.joins(second.to()) && WON.contains(row.lower(second.to() + 1));
        boolean falling = second.value().compareTo(number.value()) <= 0;
        boolean bare =
                FigureUnits.after(row, second.to()) == null && new CountedNouns(row).phrase(second.to(), false) == null;
        return contest && bare || joined && falling && bare ? second.to() : -1;
    }
}
