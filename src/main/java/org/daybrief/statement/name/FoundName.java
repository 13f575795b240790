package org.daybrief.statement.name;

import org.jspecify.annotations.Nullable;

/**
 * A name found in a sentence, before it is known whose it is.
 *
 * @param first its first token
 * @param end after its last token
 * @param kind what it is
 * @param canonical the name of the list where it is known
 * @param key what joins it with other forms: bodies of one key are one
 * @param role what the words around say the person does
 * @param proof how sure it is
 */
record FoundName(
        int first,
        int end,
        NameKind kind,
        @Nullable String canonical,
        @Nullable String key,
        @Nullable String role,
        Proof proof) {

    /** How sure a name is. */
    enum Proof {
        SURE,
        /** A place's or body's name that may as well be a person's: another mention decides. */
        WEAK,
        /** A family name alone, known from the lists: a full name in the text wins. */
        SURNAME,
        /** Capitals that nothing explains yet. */
        PENDING
    }

    static FoundName of(int first, int end, KnownName known) {
        Proof proof = switch (known.use()) {
            case WEAK -> Proof.WEAK;
            case SURNAME -> Proof.SURNAME;
            default -> Proof.SURE;
        };
        return new FoundName(first, end, known.kind(), known.canonical(), null, null, proof);
    }

    static FoundName of(int first, int end, NameKind kind) {
        return new FoundName(first, end, kind, null, null, null, Proof.SURE);
    }

    static FoundName pending(int first, int end) {
        return new FoundName(first, end, NameKind.OTHER, null, null, null, Proof.PENDING);
    }

    FoundName withRole(@Nullable String found) {
        return found == null ? this : new FoundName(first, end, kind, canonical, key, found, proof);
    }

    FoundName as(NameKind other) {
        return new FoundName(first, end, other, null, null, role, Proof.SURE);
    }

    FoundName unexplained() {
        return pending(first, end);
    }
}
