package org.daybrief.mail;

/** What the mail library has to be told once. */
final class MailLibrary {

    static {
        // else it searches the whole class path for one, several times for each message
        String property = "jakarta.mail.util.StreamProvider";
        if (System.getProperty(property) == null) {
            System.setProperty(property, "org.eclipse.angus.mail.util.MailStreamProvider");
        }
    }

    private MailLibrary() {}

    /** To be called before the library is. */
    static void ready() {
        // the class is initialised by now
    }
}
