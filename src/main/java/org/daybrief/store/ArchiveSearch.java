package org.daybrief.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daybrief.briefing.TopicFilter;
import org.daybrief.briefing.TopicFilter.Term;

/** A question to the archive as SQL that both databases take: the period narrows by its index, words and names by a look at the rows that are left. */
final class ArchiveSearch {

    private final StringBuilder sure = new StringBuilder();
    private final StringBuilder possible = new StringBuilder();
    private final List<Object> sureParameters = new ArrayList<>();
    private final List<Object> possibleParameters = new ArrayList<>();
    private final LocalDate from;
    private final LocalDate to;

    ArchiveSearch(TopicFilter topic, LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
        for (List<Term> group : topic.groups()) {
            group(group);
        }
    }

    /** Columns: hash, path, size, then for each group of the topic whether its row is sure to meet it. */
    String sql() {
        return "select sha256, path, size" + sure + " from archive where filed between ? and ?" + possible
                + " order by filed, sha256";
    }

    List<Object> parameters() {
        List<Object> parameters = new ArrayList<>(sureParameters);
        parameters.add(from);
        parameters.add(to);
        parameters.addAll(possibleParameters);
        return parameters;
    }

    /** A name and a single word are found for sure; of a phrase, the words: whether they stand together, the text must say. */
    private void group(List<Term> terms) {
        List<String> certain = new ArrayList<>();
        List<String> candidates = new ArrayList<>();
        for (Term term : terms) {
            String lower = term.text().toLowerCase(Locale.ROOT);
            if (term.asName()) {
                certain.add("position(? in names) > 0");
                sureParameters.add("\n" + ArchiveIndex.name(lower) + "\n");
                candidates.add("position(? in names) > 0");
                possibleParameters.add("\n" + ArchiveIndex.name(lower) + "\n");
            }
            if (term.inText()) {
                List<String> words = List.copyOf(ArchiveIndex.words(lower));
                if (words.size() == 1 && words.get(0).equals(lower)) {
                    certain.add("position(? in words) > 0");
                    sureParameters.add(" " + lower + " ");
                }
                candidates.add(allOf(words));
            }
        }
        sure.append(", case when ")
                .append(certain.isEmpty() ? "1 = 0" : String.join(" or ", certain))
                .append(" then 1 else 0 end");
        possible.append(" and (").append(String.join(" or ", candidates)).append(')');
    }

    private String allOf(List<String> words) {
        List<String> each = new ArrayList<>();
        for (String word : words) {
            each.add("position(? in words) > 0");
            possibleParameters.add(" " + word + " ");
        }
        return each.isEmpty() ? "1 = 1" : "(" + String.join(" and ", each) + ")";
    }
}
