package org.daybrief;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The package graph of docs/architecture: arrows point one way. */
@AnalyzeClasses(packages = "org.daybrief", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** From the innermost outwards: a package may import those before it, never one after. */
    private static final List<String> ORDER = List.of(
            "text",
            "article",
            "statement",
            "story",
            "briefing",
            "render",
            "deliver",
            "intake",
            "settings",
            "store",
            "mail",
            "job",
            "schedule",
            "web",
            "bench",
            "cli");

    private static final String[] CORE = core(7);

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles = slices().matching("org.daybrief.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a knot of packages cannot be read, tested or taken out");

    @ArchTest
    static void importsPointInwards(com.tngtech.archunit.core.domain.JavaClasses all) {
        for (int i = 0; i < ORDER.size() - 1; i++) {
            String[] outer = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(name -> "org.daybrief." + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.daybrief." + ORDER.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(outer)
                    .because("packages are stages: the earlier one does not know the later one")
                    .allowEmptyShould(true)
                    .check(all);
        }
    }

    @ArchTest
    static final ArchRule partsOfTheAnalysisAreFreeOfCycles = slices().matching("org.daybrief.statement.(*)..")
            .should()
            .beFreeOfCycles()
            .because("times, names, figures, clauses and speech are read one after the other");

    @ArchTest
    static final ArchRule readersDoNotKnowStatements = noClasses()
            .that()
            .resideInAPackage("org.daybrief.statement.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.daybrief.statement")
            .because("a reader turns tokens into what it found; only the annotators make statements of it");

    @ArchTest
    static final ArchRule coreIsFreeOfFrameworks = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "java.sql..", "javax.sql..", "jakarta..", "picocli..", "org.slf4j..")
            .because("the core is plain Java; the frameworks stand at the edge");

    @ArchTest
    static final ArchRule coreHasNoClockAndNoEnvironment = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.ZoneId.class, "systemDefault")
            .because("clock and environment enter at the edge as values: same input, same bytes");

    @ArchTest
    static final ArchRule analysisUsesNoBacktrackingExpressions = noClasses()
            .that()
            .resideInAnyPackage("org.daybrief.text..", "org.daybrief.statement..", "org.daybrief.story..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.regex..")
            .because("article text is hostile: java.util.regex hangs on it");

    @ArchTest
    static final ArchRule onlyTheJobKnowsSpringBatch = noClasses()
            .that(new DescribedPredicate<JavaClass>("stand outside the job") {
                @Override
                public boolean test(JavaClass type) {
                    return !type.getPackageName().startsWith("org.daybrief.job");
                }
            })
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.batch..")
            .because("the job is the table of contents, the rest is plain code");

    @ArchTest
    static final ArchRule namesSayWhatDiffers = classes()
            .should()
            .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|Common)")
            .because("a name that fits everything says nothing");

    private static String[] core(int count) {
        return ORDER.subList(0, count).stream()
                .map(name -> "org.daybrief." + name + "..")
                .toArray(String[]::new);
    }
}
