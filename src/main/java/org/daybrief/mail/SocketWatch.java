package org.daybrief.mail;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Looks at all open connections again and again and ends those that wait too long; one thread for all, none where none is open. */
final class SocketWatch {

    private static final long EVERY_MILLIS = 100;

    private static final Set<SmtpSocket> OPEN = ConcurrentHashMap.newKeySet();

    private static @Nullable Thread watching;

    private SocketWatch() {}

    static synchronized void add(SmtpSocket socket) {
        OPEN.add(socket);
        if (watching == null) {
            watching = new Thread(SocketWatch::watch, "mail-watch");
            watching.setDaemon(true);
            watching.start();
        }
    }

    static void remove(SmtpSocket socket) {
        OPEN.remove(socket);
    }

    private static void watch() {
        while (!isOver()) {
            OPEN.forEach(SmtpSocket::check);
            try {
                Thread.sleep(EVERY_MILLIS);
            } catch (InterruptedException e) {
                // nobody ends this thread: it ends by itself
            }
        }
    }

    private static synchronized boolean isOver() {
        if (OPEN.isEmpty()) {
            watching = null;
            return true;
        }
        return false;
    }
}
