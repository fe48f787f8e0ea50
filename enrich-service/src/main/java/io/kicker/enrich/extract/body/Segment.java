package io.kicker.enrich.extract.body;

import io.kicker.enrich.extract.Block;
import org.jsoup.nodes.Element;

/** A run of text between two block boundaries, or a picture, table or embed, in page order. */
final class Segment {

    /** What a segment is by its markup. */
    enum Role {
        TEXT, HEADING, ITEM, QUOTE, CAPTION, PREFORMATTED, IMAGE, TABLE, EMBED
    }

    final Role role;
    final Frame frame;
    final Element element;
    final String text;
    final int linkChars;
    /** Length of the text, ideographs counted double: they carry about twice the words. */
    final int weight;
    /** Whether JSON-LD's articleBody has this text. */
    boolean confirmed;
    /** Whether it stands in a box with an image and nothing else. */
    boolean isCaption;
    boolean kept;
    /** The entry of a live blog that begins here, or null. */
    Block.Entry entry;
    private Boolean phrase;

    Segment(Role role, Frame frame, Element element, String text, int linkChars) {
        this.role = role;
        this.frame = frame;
        this.element = element;
        this.text = text;
        this.linkChars = linkChars;
        this.weight = weigh(text);
    }

    boolean isText() {
        return switch (role) {
            case TEXT, HEADING, ITEM, QUOTE, CAPTION, PREFORMATTED -> true;
            case IMAGE, TABLE, EMBED -> false;
        };
    }

    boolean isProse() {
        return isText() && role != Role.HEADING && role != Role.CAPTION;
    }

    double linkDensity() {
        return text.isEmpty() ? 0 : Math.min(1, (double) linkChars / text.length());
    }

    /** Whether the text ends as sentences do, in any script. */
    boolean endsLikeSentence() {
        for (int i = text.length() - 1; i >= 0; i--) {
            char last = text.charAt(i);
            if (".!?…。！？؟।։።".indexOf(last) >= 0) {
                return true;
            }
            if ("\"'”’»«)]“„」』】›*:;".indexOf(last) < 0) {
                return false;
            }
        }
        return false;
    }

    /** How much this looks like a part of an article, in letters; 0 for what does not. */
    double goodness() {
        if (!isProse() || weight < 25) {
            return 0;
        }
        double density = linkDensity();
        if (density > 0.6) {
            return 0;
        }
        boolean prose = endsLikeSentence() || weight > 140;
        double factor = prose ? 1 : 0.25;
        if (role == Role.ITEM) {
            factor *= 0.6;
        }
        return Math.min(weight, 1500) * factor * (1 - density) * (1 - density);
    }

    /** Its goodness, or 0 if it is a phrase. */
    double worth() {
        double goodness = goodness();
        return goodness == 0 || isPhrase() ? 0 : goodness;
    }

    /** Whether it is a line that invites to read, share, subscribe or accept, or one of signs alone that parts what is above it from what is below. */
    boolean isPhrase() {
        if (phrase == null) {
            phrase = isOfSigns() || BoilerplatePhrases.isOne(text);
        }
        return phrase;
    }

    private boolean isOfSigns() {
        for (int i = 0; i < text.length(); i++) {
            int type = Character.getType(text.charAt(i));
            if (Character.isLetterOrDigit(text.charAt(i)) || type == Character.SURROGATE || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER) {
                return false;
            }
        }
        return true;
    }

    private static int weigh(String text) {
        int weight = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x3040 && c <= 0x9fff || c >= 0xac00 && c <= 0xd7a3) {
                weight++;
            }
        }
        return weight;
    }

    @Override
    public String toString() {
        return role + " " + (int) (linkDensity() * 100) + "% " + frame + ": " + text;
    }
}
