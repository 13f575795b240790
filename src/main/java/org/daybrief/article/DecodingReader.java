package org.daybrief.article;

import org.daybrief.text.Trail;

/** Decodes a file before its format reads it, and says why where that fails; sets datelines apart in what was read. */
final class DecodingReader implements ArticleReader {

    static final String BLANK = "It holds no text. Fetch it again, or remove it.";

    private final TextFormat format;

    DecodingReader(TextFormat format) {
        this.format = format;
    }

    @Override
    public boolean reads(String extension) {
        return format.reads(extension);
    }

    @Override
    public Intake read(ArticleFile file, Trail trail) {
        Decoded decoded = Decoding.of(file.content(), format.declaredEncoding(file.content()));
        if (decoded instanceof Decoded.NoText none) {
            return rejected(file, none.reason());
        }
        String text = ((Decoded.Characters) decoded).text();
        return text.isBlank()
                ? rejected(file, BLANK)
                : DatelineBlocks.apart(Bounds.check(format.read(file, text, trail)), trail);
    }

    static Intake rejected(ArticleFile file, String reason) {
        return new Intake.Rejected(file.path(), Intake.Outcome.REJECTED, reason);
    }
}
