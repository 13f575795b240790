package org.daybrief.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.DateExpression;
import org.daybrief.statement.Entity;
import org.daybrief.statement.Figure;
import org.daybrief.statement.Mention;
import org.daybrief.statement.Quotation;
import org.daybrief.statement.Statement;
import org.daybrief.text.Span;
import org.daybrief.text.Trail;
import org.jspecify.annotations.Nullable;

/** One sentence's annotations, each with the notes of the rules that made it; notes of none tell what was left out. */
record Explanation(Statement statement, List<Explanation.Item> items, List<Trail.Note> leftOut) {

    /**
     * One annotation.
     *
     * @param kind what it is
     * @param id within the statement; empty where a statement has only one of its kind
     * @param span where it stands
     * @param says how it is read
     * @param notes of the rules that made it, in the order in which they decided
     */
    record Item(Trail.Kind kind, String id, Span span, String says, List<Trail.Note> notes) {}

    /** The sentences of an article in order. */
    static List<Explanation> of(AnalyzedArticle analyzed, List<Trail.Note> notes) {
        List<Explanation> all = new ArrayList<>(analyzed.statements().size());
        for (Statement statement : analyzed.statements()) {
            all.add(new Explanation(statement, items(statement, analyzed.entities()), new ArrayList<>()));
        }
        Map<Trail.Kind, List<Item>> reaching = new EnumMap<>(Trail.Kind.class);
        int sentence = 0;
        List<Trail.Note> sorted = notes.stream()
                .filter(note -> note.kind() != Trail.Kind.BLOCK && note.kind() != Trail.Kind.PUBLISHED)
                .sorted((a, b) -> Integer.compare(a.made().begin(), b.made().begin()))
                .toList();
        for (Trail.Note note : sorted) {
            while (sentence < all.size()
                    && all.get(sentence).statement.span().end() <= note.made().begin()) {
                keepOpen(reaching, all.get(sentence));
                sentence++;
            }
            if (sentence < all.size()) {
                all.get(sentence).take(note, reaching.getOrDefault(note.kind(), List.of()));
            } else if (!all.isEmpty()) {
                all.get(all.size() - 1).leftOut.add(note);
            }
        }
        return all;
    }

    /** Only quotations run over several sentences. */
    private static void keepOpen(Map<Trail.Kind, List<Item>> reaching, Explanation explanation) {
        List<Item> open = reaching.computeIfAbsent(Trail.Kind.QUOTATION, kind -> new ArrayList<>());
        int end = explanation.statement.span().end();
        open.removeIf(item -> item.span().end() <= end);
        for (Item item : explanation.items) {
            if (item.kind() == Trail.Kind.QUOTATION && item.span().end() > end) {
                open.add(item);
            }
        }
    }

    private void take(Trail.Note note, List<Item> reaching) {
        Item best = best(note, items, null);
        best = best(note, reaching, best);
        if (best == null) {
            leftOut.add(note);
        } else {
            best.notes().add(note);
        }
    }

    /** The annotation of its kind that shares most with it; of equals the shorter one. */
    private static @Nullable Item best(Trail.Note note, List<Item> items, @Nullable Item best) {
        for (Item item : items) {
            boolean fits = item.kind() == note.kind() && item.span().overlaps(note.made());
            if (fits && (best == null || isNearer(item.span(), best.span(), note.made()))) {
                best = item;
            }
        }
        return best;
    }

    private static boolean isNearer(Span one, Span other, Span made) {
        int more = shared(one, made) - shared(other, made);
        return more > 0 || more == 0 && one.length() < other.length();
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
    }

    private static List<Item> items(Statement statement, List<Entity> entities) {
        List<Item> items = new ArrayList<>();
        Span whole = statement.span();
        if (statement.attribution() != null) {
            String says = "“" + statement.attribution().source() + "” "
                    + statement.attribution().cue();
            add(items, Trail.Kind.ATTRIBUTION, "", statement.attribution().span(), says);
        }
        add(items, Trail.Kind.CERTAINTY, "", whole, name(statement.certainty()));
        if (statement.negated()) {
            add(items, Trail.Kind.NEGATION, "", whole, "negated");
        }
        if (statement.event() != null) {
            add(items, Trail.Kind.EVENT, "", whole, Readings.of(statement.event()));
        }
        if (statement.section() != null) {
            add(items, Trail.Kind.SECTION, "", whole, name(statement.section()));
        }
        for (DateExpression date : statement.dates()) {
            add(items, Trail.Kind.DATE, date.id(), date.span(), Readings.of(date));
        }
        for (Figure figure : statement.figures()) {
            add(items, Trail.Kind.FIGURE, figure.id(), figure.span(), Readings.of(figure));
        }
        for (Quotation quotation : statement.quotations()) {
            add(items, Trail.Kind.QUOTATION, quotation.id(), quotation.span(), Readings.of(quotation));
        }
        for (Mention mention : statement.mentions()) {
            Entity entity = entities.get(Integer.parseInt(mention.entity().substring(1)) - 1);
            add(items, Trail.Kind.MENTION, mention.entity(), mention.span(), Readings.of(entity));
        }
        return items;
    }

    private static void add(List<Item> items, Trail.Kind kind, String id, Span span, String says) {
        items.add(new Item(kind, id, span, says, new ArrayList<>()));
    }

    /** A constant as a person reads it. */
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
