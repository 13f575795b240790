package org.daybrief.deliver;

/** Takes a letter to its reader at once. */
public interface LetterBox {

    /** What handing it over came to; called again only where the answer was that it is not taken. */
    Outcome post(Message letter);
}
