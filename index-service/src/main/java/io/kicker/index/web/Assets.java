package io.kicker.index.web;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.inject.Singleton;

/**
 * Addresses of the style sheet and the script. They carry a part of the content's hash, so that a browser may keep a file for
 * as long as it likes and still gets the new one after an upgrade.
 */
@Singleton
public class Assets {

    private static final int DIGITS = 8;

    private final String style = versioned("/css/kicker.css");
    private final String script = versioned("/js/kicker.js");

    public String style() {
        return style;
    }

    public String script() {
        return script;
    }

    private static String versioned(String path) {
        try (InputStream file = Assets.class.getResourceAsStream("/META-INF/resources" + path)) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return path + "?v=" + HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("cannot read " + path, impossible);
        }
    }
}
