package org.daybrief.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file's name as text, the same under every locale: Java decodes names by the machine's locale, files hold UTF-8. */
final class RelativePath {

    private static final String HEX = "0123456789ABCDEF";

    private RelativePath() {}

    /** Relative to the root, separated by {@code /}; bytes that are not UTF-8 as {@code \xNN}. */
    static String of(Path root, Path file) {
        StringBuilder path = new StringBuilder();
        Path relative = root.relativize(file);
        for (int i = 0; i < relative.getNameCount(); i++) {
            path.append(i == 0 ? "" : "/").append(name(relative.getName(i)));
        }
        return path.toString();
    }

    private static String name(Path step) {
        String name = step.toString();
        if (name.chars().allMatch(c -> c < 0x80)) {
            return name;
        }
        // the address holds the bytes of the name, each as %NN
        String address = step.toUri().getRawPath();
        int end = address.endsWith("/") ? address.length() - 1 : address.length();
        return decode(bytes(address.substring(address.lastIndexOf('/', end - 1) + 1, end)));
    }

    private static byte[] bytes(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '%') {
                bytes.write(Integer.parseInt(escaped, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return bytes.toByteArray();
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            StringBuilder name = new StringBuilder();
            for (byte b : bytes) {
                if (b >= 0) {
                    name.append((char) b);
                } else {
                    name.append("\\x").append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
                }
            }
            return name.toString();
        }
    }
}
