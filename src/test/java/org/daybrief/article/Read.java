package org.daybrief.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.daybrief.text.Digest;

/** Reads example files for tests. */
final class Read {

    private Read() {}

    static Intake bytes(String name, byte[] content) {
        return new ArticleReaders().read(new ArticleFile(name, Digest.sha256(content), content));
    }

    static Article article(String name, String content) {
        return ((Intake.Accepted) bytes(name, content.getBytes(StandardCharsets.UTF_8))).article();
    }

    static String reason(String name, byte[] content) {
        return ((Intake.Rejected) bytes(name, content)).reason();
    }

    /** Each block as {@code role|text}. */
    static List<String> blocks(Article article) {
        return article.blocks().stream()
                .map(block -> block.role().name().toLowerCase(java.util.Locale.ROOT) + "|"
                        + block.span().of(article.text()))
                .toList();
    }
}
