package org.daybrief.statement.figure;

import org.daybrief.text.SentenceTokens;

/** "7:30", "8 p.m.", "24/7", "28/10/2024", "1 / 10". */
final class ClockNumbers implements NumberExclusion {

    @Override
    public int end(SentenceTokens row, NumberReading number) {
        int to = number.to();
        int at = to;
        while ((row.isMark(at, ':') && row.touches(at) || row.isMark(at, '/')) && row.isNumber(at + 1)) {
            at += 2;
        }
        if (at > to) {
            return at;
        }
        return switch (row.lower(to)) {
            case "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock" -> to + 1;
            default -> -1;
        };
    }
}
