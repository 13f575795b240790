package org.daybrief.mail;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/**
 * A connection on which no server can keep us waiting. The timeout of a {@link Socket} starts anew with each byte and does not hold
 * for writing; here an answer as a whole has its time, counted from what we have sent last, and its size. Without Nagle's
 * algorithm: it would cost every message 40 ms.
 */
final class SmtpSocket extends Socket {

    /** Of one answer, in bytes; TLS certificates are the longest honest ones. */
    static final int LONGEST_ANSWER = 256 << 10;

    private final Duration patience;
    private volatile long deadline;
    private volatile long end;
    private volatile boolean waiting;
    private volatile boolean overdue;
    private int answered;

    private SmtpSocket(Duration patience) {
        this.patience = patience;
    }

    /** Connects. */
    static SmtpSocket connect(String host, int port, SmtpServer.Patience patience) throws IOException {
        SmtpSocket socket = new SmtpSocket(patience.answer());
        try {
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(InetAddress.getByName(host), port), (int)
                    patience.connect().toMillis());
            socket.restart();
            socket.endAfter(patience.message());
            SocketWatch.add(socket);
            return socket;
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    /** What begins now must be over after this time. */
    void endAfter(Duration time) {
        end = System.nanoTime() + time.toNanos();
    }

    /** Closes the connection where its time is over; that wakes whoever waits on it. */
    void check() {
        long now = System.nanoTime();
        if (waiting && (now - deadline > 0 || now - end > 0)) {
            overdue = true;
            try {
                close();
            } catch (IOException e) {
                // it is given up in any case
            }
        }
    }

    private void restart() {
        answered = 0;
        deadline = System.nanoTime() + patience.toNanos();
    }

    private IOException told(IOException problem) {
        if (!overdue) {
            return problem;
        }
        SocketTimeoutException told =
                new SocketTimeoutException("no answer within " + patience.toMillis() / 1000.0 + " s");
        told.initCause(problem);
        return told;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(super.getInputStream()) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                waiting = true;
                try {
                    int read = in.read(bytes, offset, length);
                    answered += Math.max(read, 0);
                    if (answered > LONGEST_ANSWER) {
                        throw new IOException("an answer of more than " + (LONGEST_ANSWER >> 10) + " kB");
                    }
                    return read;
                } catch (IOException e) {
                    throw told(e);
                } finally {
                    waiting = false;
                }
            }
        };
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return new FilterOutputStream(super.getOutputStream()) {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                restart();
                waiting = true;
                try {
                    out.write(bytes, offset, length);
                } catch (IOException e) {
                    throw told(e);
                } finally {
                    waiting = false;
                }
            }
        };
    }

    @Override
    public synchronized void close() throws IOException {
        SocketWatch.remove(this);
        super.close();
    }
}
