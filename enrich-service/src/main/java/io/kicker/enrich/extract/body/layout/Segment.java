package io.kicker.enrich.extract.body.layout;

import io.kicker.enrich.extract.Block;
import org.jsoup.nodes.Element;

/** A run of text between two block boundaries, or a picture, table or embed, in page order. */
public final class Segment {

    /** What a segment is by its markup. */
    public enum Role {
        TEXT, HEADING, ITEM, QUOTE, CAPTION, PREFORMATTED, IMAGE, TABLE, EMBED
    }

    final Role role;
    final Frame frame;
    final Element element;
    final String text;
    int linkChars;
    /** Length of the text, ideographs counted double: they carry about twice the words. */
    final int weight;
    /** Whether JSON-LD's articleBody has this text. */
    boolean confirmed;
    /** Whether it stands in a box with an image and nothing else. */
    boolean isCaption;
    /** Whether it is a line in bold that its block begins with. */
    boolean isFirstInBold;
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

    /** Its text with single spaces; empty for media. */
    public String text() {
        return text;
    }

    /** Length of the text, ideographs counted double: they carry about twice the words. */
    public int weight() {
        return weight;
    }

    /** What it is by its markup. */
    public Role role() {
        return role;
    }

    /** Letters of the text that are in links. */
    public int linkChars() {
        return linkChars;
    }

    /** The block it stands in. */
    public Frame frame() {
        return frame;
    }

    /** What it was read from: the block, or the element of a run or a medium in it. */
    public Element element() {
        return element;
    }

    /** Whether it belongs to the article, as far as decided. */
    public boolean kept() {
        return kept;
    }

    /** Whether JSON-LD's articleBody has this text. */
    public boolean confirmed() {
        return confirmed;
    }

    /** Whether it stands in a box with an image and nothing else. */
    public boolean isCaption() {
        return isCaption;
    }

    /** Whether it is a line in bold that its block begins with, as a question above its answer. */
    public boolean isFirstInBold() {
        return isFirstInBold;
    }

    /** The entry of a live blog that begins here, or null. */
    public Block.Entry entry() {
        return entry;
    }

    /** Says whether it belongs to the article. */
    public void keep(boolean belongs) {
        kept = belongs;
    }

    /** Says which entry of a live blog begins here, or with null that none does. */
    public void begin(Block.Entry of) {
        entry = of;
    }

    public boolean isText() {
        return switch (role) {
            case TEXT, HEADING, ITEM, QUOTE, CAPTION, PREFORMATTED -> true;
            case IMAGE, TABLE, EMBED -> false;
        };
    }

    public boolean isProse() {
        return isText() && role != Role.HEADING && role != Role.CAPTION;
    }

    public double linkDensity() {
        return text.isEmpty() ? 0 : Math.min(1, (double) linkChars / text.length());
    }

    /** Whether the text ends as sentences do, in any script. */
    public boolean endsLikeSentence() {
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
    public double goodness() {
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
    public boolean isPhrase() {
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
