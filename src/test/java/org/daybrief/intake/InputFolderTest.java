package org.daybrief.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daybrief.article.ArticleFile;
import org.daybrief.article.ArticleReaders;
import org.daybrief.article.Intake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFolderTest {

    private static final long LIMIT = 1_000_000;

    @TempDir
    Path root;

    @Test
    void listsEveryFileInTheOrderOfItsPath() throws IOException {
        write("b/a.txt", "One.");
        write("b.txt", "Two.");
        write("B.html", "Three.");
        write("b/ü.md", "Four.");
        assertThat(paths()).containsExactly("B.html", "b.txt", "b/a.txt", "b/ü.md");
    }

    @Test
    void refusesUnreadWhatIsNoFinishedArticle() throws IOException {
        write(".hidden.txt", "x");
        write(".git/config.txt", "x");
        write("a.txt.part", "x");
        write("b.tmp", "x");
        write("c.pdf", "x");
        write("d.txt", "");
        Files.createSymbolicLink(root.resolve("e.txt"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(root.resolve("f"), root);
        try (RandomAccessFile huge = new RandomAccessFile(root.resolve("g.txt").toFile(), "rw")) {
            huge.setLength(6_000_000_000L);
        }
        assertThat(InputFolder.scan(root, LIMIT))
                .hasSize(9)
                .allSatisfy(scanned -> assertThat(scanned).isInstanceOf(Scanned.Refused.class));
        assertThat(reason("e.txt")).startsWith("It is a link");
        assertThat(reason("f")).startsWith("It is a link");
        assertThat(reason("g.txt"))
                .isEqualTo("It has 6000000000 bytes, the limit is 1000000. Split it, or raise max-file-size.");
        assertThat(reason("c.pdf")).contains("Save it as .txt, .md or .html");
        assertThat(reason(".git/config.txt")).contains("hidden or unfinished");
    }

    @Test
    void loadsAFileWithTheHashOfItsBytes() throws IOException {
        write("a.txt", "abc");
        Scanned.Found found = (Scanned.Found) InputFolder.scan(root, LIMIT).get(0);
        ArticleFile file = InputFolder.load(found);
        assertThat(file.sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
                .isEqualTo(InputFolder.sha256(found));
        assertThat(file.path()).isEqualTo("a.txt");
    }

    @Test
    void opensNothingThatHasBecomeALinkOrHasGrown() throws IOException {
        write("a.txt", "abc");
        Scanned.Found found = (Scanned.Found) InputFolder.scan(root, LIMIT).get(0);
        write("a.txt", "abcd");
        assertThatThrownBy(() -> InputFolder.load(found)).isInstanceOf(IOException.class);
        Files.delete(root.resolve("a.txt"));
        Files.createSymbolicLink(root.resolve("a.txt"), Path.of("/etc/passwd"));
        assertThatThrownBy(() -> InputFolder.sha256(found)).isInstanceOf(IOException.class);
        assertThat(InputFolder.read(found, new ArticleReaders())).isInstanceOf(Intake.Rejected.class);
    }

    @Test
    void keepsHostileNamesAsTheyAre() throws IOException {
        write("a\nb.txt", "x");
        write("$(id).txt", "x");
        write("\u202etxt.exe.txt", "x");
        assertThat(paths()).containsExactly("$(id).txt", "a\nb.txt", "\u202etxt.exe.txt");
    }

    @Test
    void throwsOnlyForTheFolderItself() {
        assertThatThrownBy(() -> InputFolder.scan(root.resolve("none"), LIMIT)).isInstanceOf(IOException.class);
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> paths() throws IOException {
        return InputFolder.scan(root, LIMIT).stream().map(Scanned::path).toList();
    }

    private String reason(String path) throws IOException {
        return InputFolder.scan(root, LIMIT).stream()
                .filter(scanned -> scanned.path().equals(path))
                .map(scanned -> ((Scanned.Refused) scanned).rejected().reason())
                .findFirst()
                .orElseThrow();
    }
}
