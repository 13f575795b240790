package org.daybrief.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.daybrief.article.Article;
import org.daybrief.article.ArticleReaders;
import org.daybrief.article.Intake;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.ArticleAnalyzer;
import org.daybrief.statement.Statement;
import org.daybrief.text.Printable;
import org.daybrief.text.Trail;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells a person how an article was read: each annotation, the rule that made it and the words that decided. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Print how an article is read: every annotation, the rule that made it, the words that decided.")
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "article file")
    String file;

    @Option(
            names = "--sentence",
            paramLabel = "N",
            description = "only this sentence: 1, 2 … as the explanation numbers them")
    @Nullable
    Integer sentence;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        Trail trail = Trail.on();
        Intake intake;
        try {
            intake = new ArticleReaders().read(ArticleOnDisk.open(file), trail);
        } catch (ArticleOnDisk.Unfit e) {
            throw new ParameterException(spec.commandLine(), Printable.of(file) + ": " + e.reason());
        }
        if (intake instanceof Intake.Rejected rejected) {
            spec.commandLine().getOut().println(Printable.of(file) + " is rejected: " + rejected.reason());
            spec.commandLine().getOut().flush();
            return ExitCodes.REJECTED;
        }
        Article article = ((Intake.Accepted) intake).article();
        print(new ArticleAnalyzer().analyze(article, trail), trail);
        return ExitCodes.DONE;
    }

    private void print(AnalyzedArticle analyzed, Trail trail) {
        int count = analyzed.statements().size();
        if (sentence != null && (sentence < 1 || sentence > count)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--sentence " + sentence + " is not allowed. Allowed: 1 to " + count
                            + ", the sentences of this file.");
        }
        ExplanationPrint print =
                new ExplanationPrint(spec.commandLine().getOut(), Ink.here(), analyzed.article(), trail.notes());
        print.head();
        int block = -1;
        for (Explanation explanation : Explanation.of(analyzed, trail.notes())) {
            Statement statement = explanation.statement();
            if (sentence == null || sentence == statement.number()) {
                int own = blockOf(analyzed.article(), statement, Math.max(0, block));
                if (own != block) {
                    print.block(own);
                    block = own;
                }
                print.sentence(explanation);
            }
        }
        spec.commandLine().getOut().flush();
    }

    private static int blockOf(Article article, Statement statement, int from) {
        List<org.daybrief.article.Block> blocks = article.blocks();
        int block = from;
        while (blocks.get(block).span().end() <= statement.span().begin()) {
            block++;
        }
        return block;
    }
}
