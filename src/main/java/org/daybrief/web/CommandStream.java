package org.daybrief.web;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * What a command says, as one stream of frames: a byte for the kind, four for the length, the content. Text is UTF-8; a beat says that
 * the command still runs; the last frame is the exit code.
 */
public final class CommandStream {

    public static final String MEDIA_TYPE = "application/vnd.daybrief.command";

    private static final int BEAT = 0;
    private static final int TEXT = 1;
    private static final int BYTES = 2;
    private static final int ERROR = 3;
    private static final int EXIT = 4;
    private static final int MOST = 1 << 20;

    private final DataOutputStream out;

    public CommandStream(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /** Where what a command says ends up. */
    public interface Listener {

        void text(byte[] utf8) throws IOException;

        void bytes(byte[] bytes) throws IOException;

        void error(byte[] utf8) throws IOException;
    }

    /** Standard output as text. */
    public OutputStream text() {
        return new Channel(TEXT);
    }

    /** Standard output as bytes. */
    public OutputStream bytes() {
        return new Channel(BYTES);
    }

    /** Standard error. */
    public OutputStream error() {
        return new Channel(ERROR);
    }

    void beat() throws IOException {
        frame(BEAT, new byte[0], 0, 0);
    }

    void exit(int code) throws IOException {
        frame(EXIT, new byte[] {(byte) code}, 0, 1);
    }

    private synchronized void frame(int kind, byte[] content, int from, int length) throws IOException {
        out.writeByte(kind);
        out.writeInt(length);
        out.write(content, from, length);
        out.flush();
    }

    /**
     * Repeats a stream.
     *
     * @return the exit code
     * @throws EOFException where it ends before the command does
     */
    public static int read(InputStream stream, Listener listener) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        while (true) {
            int kind = in.readUnsignedByte();
            int length = in.readInt();
            if (length < 0 || length > MOST) {
                throw new IOException("a frame of " + length + " bytes");
            }
            byte[] content = in.readNBytes(length);
            if (content.length < length) {
                throw new EOFException();
            }
            switch (kind) {
                case TEXT -> listener.text(content);
                case BYTES -> listener.bytes(content);
                case ERROR -> listener.error(content);
                case EXIT -> {
                    return content[0];
                }
                default -> {} // a beat
            }
        }
    }

    /** One of the channels; a write becomes a frame, so that no character is torn. */
    private final class Channel extends OutputStream {

        private final int kind;

        private Channel(int kind) {
            this.kind = kind;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] content, int from, int length) throws IOException {
            for (int done = 0; done < length; done += MOST) {
                frame(kind, content, from + done, Math.min(MOST, length - done));
            }
        }
    }
}
