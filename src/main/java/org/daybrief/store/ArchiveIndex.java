package org.daybrief.store;

import java.util.Locale;
import java.util.TreeSet;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.Entity;

/**
 * What an archived article is found by: a question asks the database for words and names, and only articles that have them are read.
 *
 * @param words the different words of its text in lower case, sorted, a space around each
 * @param names of its entities in lower case, sorted, a line end around each
 */
public record ArchiveIndex(String words, String names) {

    public static ArchiveIndex of(AnalyzedArticle article) {
        TreeSet<String> names = new TreeSet<>();
        for (Entity entity : article.entities()) {
            names.add(name(entity.name()));
            entity.aliases().forEach(alias -> names.add(name(alias)));
        }
        return new ArchiveIndex(joined(words(article.article().text()), ' '), joined(names, '\n'));
    }

    /** Runs of letters and digits, in lower case. */
    static TreeSet<String> words(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        TreeSet<String> words = new TreeSet<>();
        int begin = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inWord = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
            if (inWord && begin < 0) {
                begin = i;
            } else if (!inWord && begin >= 0) {
                words.add(lower.substring(begin, i));
                begin = -1;
            }
        }
        return words;
    }

    /** A name as it stands in the index; no database takes the character nought. */
    static String name(String name) {
        return name.toLowerCase(Locale.ROOT).replace('\n', ' ').replace('\0', ' ');
    }

    private static String joined(TreeSet<String> each, char between) {
        StringBuilder joined = new StringBuilder().append(between);
        each.forEach(one -> joined.append(one).append(between));
        return joined.toString();
    }
}
