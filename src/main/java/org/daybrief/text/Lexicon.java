package org.daybrief.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Word lists as resources: {@code lexicon/<language>/<name>.tsv}, UTF-8, tab-separated, lines that begin with # are comments. */
public final class Lexicon {

    private Lexicon() {}

    /**
     * All rows in the order of the file.
     *
     * @param name such as {@code en/months}
     * @throws IllegalArgumentException where there is no such list
     */
    public static List<String[]> rows(String name) {
        String path = "/lexicon/" + name + ".tsv";
        try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no lexicon " + path);
            }
            List<String[]> rows = new ArrayList<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    rows.add(line.split("\t", -1));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read lexicon " + path, e);
        }
    }
}
