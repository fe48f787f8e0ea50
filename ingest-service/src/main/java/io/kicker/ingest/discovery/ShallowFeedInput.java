package io.kicker.ingest.discovery;

import com.rometools.rome.io.SAXBuilder;
import com.rometools.rome.io.WireFeedInput;

/** Reads feeds whose elements are not too many levels deep: JDOM takes a time that grows with their square, Rome a stack. */
final class ShallowFeedInput extends WireFeedInput {

    // A limit of the JDK's parser (java.xml module, "maxElementDepth"), which by itself has none.
    private static final String DEEPEST = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    // As libxml2 has it; feeds with pages in XHTML reach a few dozen.
    private static final int LEVELS = 256;

    ShallowFeedInput() {
        setAllowDoctypes(false);
    }

    @Override
    protected SAXBuilder createSAXBuilder() {
        SAXBuilder builder = super.createSAXBuilder();
        builder.setProperty(DEEPEST, Integer.toString(LEVELS));
        return builder;
    }
}
