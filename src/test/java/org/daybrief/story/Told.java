package org.daybrief.story;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.daybrief.article.ArticleFile;
import org.daybrief.article.ArticleReaders;
import org.daybrief.article.Intake;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.ArticleAnalyzer;
import org.daybrief.text.Digest;

/** Articles of tests, read as the program reads them. */
final class Told {

    private Told() {}

    /** The text of a file. */
    static String file(String date, String outlet, String... paragraphs) {
        return "---\ndate: " + date + "\noutlet: " + outlet + "\n---\n" + String.join("\n\n", paragraphs) + "\n";
    }

    /** a1, a2 … with one set of entities. */
    static List<AnalyzedArticle> articles(String... files) {
        List<AnalyzedArticle> articles = new ArrayList<>();
        for (String file : files) {
            byte[] content = file.getBytes(StandardCharsets.UTF_8);
            String name = "article" + (articles.size() + 1) + ".txt";
            Intake intake = new ArticleReaders().read(new ArticleFile(name, Digest.sha256(content), content));
            if (!(intake instanceof Intake.Accepted accepted)) {
                throw new IllegalArgumentException(intake.toString());
            }
            articles.add(new ArticleAnalyzer().analyze(accepted.article()).withId("a" + (articles.size() + 1)));
        }
        return new EntityJoiner().join(articles).articles();
    }

    static Story story(String... files) {
        List<AnalyzedArticle> articles = articles(files);
        return new StoryBuilder().build("s1", articles, Origins.assign(articles), new Numbering());
    }
}
