package org.daybrief.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.daybrief.article.Article;
import org.daybrief.article.Block;
import org.daybrief.article.PublicationDate;
import org.daybrief.text.Printable;
import org.daybrief.text.Span;
import org.daybrief.text.Trail;
import org.jspecify.annotations.Nullable;

/** Lays out for a person what an article was read as, and which rule did it by which words. */
final class ExplanationPrint {

    private static final int SHORT = 90;
    private static final int WIDTH = 15;
    private static final String UNTOLD = "-";

    private final PrintWriter out;
    private final Ink ink;
    private final Article article;
    private final List<Trail.Note> notes;
    /** Those of blocks, by where they begin. */
    private final List<Trail.Note> ofBlocks;
    /** The first of them that may reach into the next block. */
    private int open;

    /** @param notes all of the article */
    ExplanationPrint(PrintWriter out, Ink ink, Article article, List<Trail.Note> notes) {
        this.out = out;
        this.ink = ink;
        this.article = article;
        this.notes = notes;
        this.ofBlocks = notes.stream()
                .filter(note -> note.kind() == Trail.Kind.BLOCK)
                .sorted(Comparator.comparingInt(note -> note.made().begin()))
                .toList();
    }

    /** What the file tells about itself. */
    void head() {
        out.println(ink.heading(Printable.of(article.file())));
        field("title", article.title());
        field("outlet", article.outlet());
        field("byline", article.byline());
        field("url", article.url());
        field("language", article.language());
        PublicationDate published = article.published();
        String day = published.day() == null ? UNTOLD : published.day().toString();
        String basis = published.basis().name().toLowerCase(Locale.ROOT);
        String evidence = published.evidence() == null ? "" : ": " + quoted(published.evidence());
        out.println("  " + padded("published") + day + " (" + basis + evidence + ")");
        for (Trail.Note note : notes) {
            if (note.kind() == Trail.Kind.PUBLISHED) {
                rule(note, "    ");
            }
        }
    }

    private void field(String name, @Nullable String value) {
        out.println("  " + padded(name) + (value == null ? UNTOLD : Printable.of(value)));
    }

    /** The block with the rule that says what it is; blocks are asked for in order. */
    void block(int index) {
        Block block = article.blocks().get(index);
        out.println();
        out.println(ink.aside("block " + (index + 1) + ", " + Explanation.name(block.role())));
        int end = block.span().end();
        while (open < ofBlocks.size()
                && ofBlocks.get(open).made().end() <= block.span().begin()) {
            open++;
        }
        for (int i = open; i < ofBlocks.size() && ofBlocks.get(i).made().begin() < end; i++) {
            if (ofBlocks.get(i).made().overlaps(block.span())) {
                rule(ofBlocks.get(i), "  ");
            }
        }
    }

    void sentence(Explanation explanation) {
        var statement = explanation.statement();
        String role = Explanation.name(statement.role());
        out.println(ink.heading("sentence " + statement.number()) + ink.aside(", " + role));
        out.println("  " + inFull(statement.text()));
        for (Explanation.Item item : explanation.items()) {
            boolean whole = item.span().equals(statement.span());
            String where = whole ? "" : ink.words(quoted(item.span().of(article.text()))) + "  ";
            String name = Explanation.name(item.kind()) + (item.id().isEmpty() ? "" : " " + item.id());
            out.println("    " + padded(name) + where + Printable.of(item.says()));
            for (Trail.Note note : item.notes()) {
                rule(note, "      ");
            }
        }
        if (!explanation.leftOut().isEmpty()) {
            out.println("    left out");
            for (Trail.Note note : explanation.leftOut()) {
                rule(note, "      ");
            }
        }
    }

    /** {@code figure.bound before (FigureBounds): “up to”}. */
    private void rule(Trail.Note note, String indent) {
        StringBuilder line = new StringBuilder(indent);
        line.append(ink.rule(Explanation.name(note.kind()) + "." + note.rule() + " (" + note.by() + ")"));
        List<Span> words = note.words().isEmpty() && note.made().length() <= SHORT && !isWhole(note)
                ? List.of(note.made())
                : note.words();
        String before = ": ";
        for (Span span : words) {
            line.append(before).append(ink.words(quoted(span.of(article.text()))));
            before = ", ";
        }
        out.println(line);
    }

    /** Kinds that concern a whole sentence or block: no words of it decided. */
    private static boolean isWhole(Trail.Note note) {
        return switch (note.kind()) {
            case BLOCK, PUBLISHED, CERTAINTY, NEGATION, EVENT, SECTION -> true;
            default -> false;
        };
    }

    private static String quoted(String text) {
        String line = Objects.requireNonNull(text).replace('\n', ' ').replace('\t', ' ');
        return "“" + Printable.of(line.length() <= SHORT ? line : line.substring(0, cut(line, 0, SHORT)) + "…") + "”";
    }

    /** All of it, however long: {@link Printable#of} cuts. */
    private static String inFull(String text) {
        String line = text.replace('\n', ' ').replace('\t', ' ');
        StringBuilder all = new StringBuilder(line.length());
        int from = 0;
        while (from < line.length()) {
            int to = cut(line, from, 200);
            all.append(Printable.of(line.substring(from, to)));
            from = to;
        }
        return all.toString();
    }

    /** So many units behind {@code from} at the most, never between the halves of a character. */
    private static int cut(String line, int from, int most) {
        int to = Math.min(line.length(), from + most);
        return to < line.length() && Character.isHighSurrogate(line.charAt(to - 1)) ? to - 1 : to;
    }

    private static String padded(String name) {
        return name.length() >= WIDTH ? name + "  " : name + " ".repeat(WIDTH - name.length());
    }
}
