package org.daybrief.article;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** The first bytes of a file that name its encoding. */
enum ByteOrderMark {
    UTF_8(3, 0xef, 0xbb, 0xbf),
    UTF_32BE(4, 0, 0, 0xfe, 0xff),
    // before UTF-16LE, which begins alike
    UTF_32LE(4, 0xff, 0xfe, 0, 0),
    UTF_16BE(2, 0xfe, 0xff),
    UTF_16LE(2, 0xff, 0xfe);

    final int bytes;
    private final int[] mark;

    ByteOrderMark(int bytes, int... mark) {
        this.bytes = bytes;
        this.mark = mark;
    }

    Charset charset() {
        return Charset.forName(name().replace('_', '-'));
    }

    static @Nullable ByteOrderMark of(byte[] content) {
        for (ByteOrderMark candidate : values()) {
            if (candidate.opens(content)) {
                return candidate;
            }
        }
        return null;
    }

    private boolean opens(byte[] content) {
        if (content.length < bytes) {
            return false;
        }
        for (int i = 0; i < bytes; i++) {
            if ((content[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
