package org.daybrief.render;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sections of a story as plain text: what stands side by side on the page stands in columns here. */
final class TextSections {

    private static final String BULLET = "* ";
    private static final String INDENT = "  ";
    /** A figure of more characters than this stands on a line of its own. */
    private static final int WIDEST_FIGURE = 22;

    private final TextLines out;

    TextSections(TextLines out) {
        this.out = out;
    }

    void print(Fields section) {
        if (section.has("note")) {
            out.add("(" + section.text("note") + ")").gap();
        }
        if (section.has("absence")) {
            out.add(section.text("absence"));
        }
        section.list("lines").forEach(this::bullet);
        section.list("days").forEach(this::day);
        section.list("groups").forEach(this::group);
        section.list("disagreements").forEach(this::disagreement);
        section.list("speakers").forEach(this::speaker);
        if (section.has("entities")) {
            out.add(section.list("entities").stream().map(TextSections::entity).collect(Collectors.joining("; ")));
        }
    }

    void bullet(Fields line) {
        out.add(BULLET, INDENT, printed(line));
    }

    private void day(Fields day) {
        String date = day.orNull("date");
        out.add(date == null ? "No date given" : date);
        for (Fields line : day.list("lines")) {
            out.add(INDENT + BULLET, INDENT + INDENT, printed(line));
        }
    }

    private static String entity(Fields entity) {
        String role = entity.orNull("role");
        return entity.text("name") + (role == null ? "" : ", " + role) + cites(entity);
    }

    /** Figures that measure the same thing, one below the other, the words about each to its right. */
    private void group(Fields group) {
        if (group.has("title")) {
            String range = group.orNull("range");
            String verdict = group.orNull("verdict");
            out.gap()
                    .add(group.text("title")
                            + (range == null ? "" : ": " + range)
                            + (verdict == null ? "" : " (" + verdict + ")"));
        }
        int column = column(group);
        for (Fields entry : group.list("entries")) {
            entry.list("rows").forEach(row -> row(row, column));
            if (entry.has("context")) {
                out.add(INDENT + INDENT, INDENT + INDENT, words(entry.fields("context")));
            }
        }
    }

    private static int column(Fields group) {
        int widest = 0;
        for (Fields entry : group.list("entries")) {
            for (Fields row : entry.list("rows")) {
                int width = TextLines.width(row.text("figure"));
                widest = width > WIDEST_FIGURE ? widest : Math.max(widest, width);
            }
        }
        return INDENT.length() + widest + 2;
    }

    private void row(Fields row, int column) {
        String figure = INDENT + RenderedCheck.level(row.text("figure"));
        String rest = " ".repeat(column);
        String counted = row.orNull("counted");
        String partOf = row.orNull("partOf");
        String about = (counted == null ? "" : counted)
                + (partOf == null ? "" : " (part of “" + partOf + "”)")
                + (counted == null && partOf == null ? "" : ": ")
                + who(row)
                + ", "
                + (row.has("asOf") ? row.text("asOf") : "not dated")
                + cites(row);
        if (TextLines.width(figure) + 2 > column) {
            out.add(INDENT, INDENT, figure).add(rest, rest, about);
        } else {
            out.add(figure + " ".repeat(column - TextLines.width(figure)), rest, about);
        }
    }

    private static String who(Fields row) {
        return (row.has("who") ? row.text("who") : "nobody named")
                + (row.has("hedge") ? " (“" + row.text("hedge") + "”)" : "");
    }

    private void disagreement(Fields disagreement) {
        out.gap().add(disagreement.text("question") + " (" + disagreement.text("verdict") + ")");
        for (Fields side : disagreement.list("sides")) {
            String letter = INDENT + side.text("letter") + INDENT;
            String rest = " ".repeat(letter.length());
            String first = letter;
            for (Fields claim : side.list("claims")) {
                out.add(first, rest, printed(claim.fields("line")));
                out.add(rest, rest, claim.text("who") + ", " + (claim.has("when") ? claim.text("when") : "not dated"));
                first = rest;
            }
        }
    }

    private void speaker(Fields speaker) {
        String role = speaker.orNull("role");
        out.gap()
                .add((speaker.has("name") ? speaker.text("name") : "Speaker not named")
                        + (role == null ? "" : ", " + role));
        for (Fields said : speaker.list("said")) {
            String when = said.orNull("when");
            out.add(
                    INDENT + BULLET,
                    INDENT + INDENT,
                    printed(said.fields("line")) + (when == null ? "" : " (" + when + ")"));
        }
    }

    /** Mark, words, citations and who tells it. */
    private static String printed(Fields line) {
        return (line.has("mark") ? line.text("mark") + ": " : "")
                + words(line)
                + cites(line)
                + (line.has("spread") ? " (" + line.text("spread") + ")" : "");
    }

    /** The runs of a statement, what the program adds in square brackets. */
    static String words(Fields line) {
        StringBuilder words = new StringBuilder();
        line.list("runs").forEach(run -> words.append(run.text("text")));
        return words.toString();
    }

    private static String cites(Fields line) {
        List<Fields> cites = line.list("cites");
        if (cites.isEmpty()) {
            return "";
        }
        @Nullable String more = line.orNull("moreCites");
        return cites.stream().map(cite -> "[" + cite.text("number") + "]").collect(Collectors.joining("", " ", ""))
                + (more == null ? "" : " +" + more + " more");
    }
}
