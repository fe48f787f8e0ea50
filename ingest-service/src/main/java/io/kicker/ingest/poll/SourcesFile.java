package io.kicker.ingest.poll;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.kicker.ingest.event.Discover;
import io.kicker.ingest.event.UrlRequest;
import io.kicker.ingest.intake.ByteOrderMark;
import io.kicker.ingest.intake.CanonicalUrls;
import io.kicker.ingest.intake.InvalidUrl;

/**
 * The file of sources: a line each with {@code feed}, {@code sitemap} or {@code links}, the URL, and perhaps a label, with
 * white space between; empty lines and those that begin with {@code #} are nothing.
 */
final class SourcesFile {

    private final Path file;
    private final CanonicalUrls urls;

    SourcesFile(Path file, CanonicalUrls urls) {
        this.file = file;
        this.urls = urls;
    }

    /** @throws BadSources if it cannot be read, or a line of it is none */
    List<Source> read() throws BadSources {
        List<String> lines;
        try {
            lines = ByteOrderMark.linesOf(file);
        } catch (IOException failure) {
            throw new BadSources(file + " cannot be read: " + failure);
        }
        List<Source> sources = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                Source source = source(line, i + 1);
                if (!known.add(source.as() + " " + source.url())) {
                    throw bad(i + 1, "is there twice: " + source.url());
                }
                sources.add(source);
            }
        }
        return sources;
    }

    private Source source(String line, int number) throws BadSources {
        String[] words = line.split("\\s+", 3);
        Discover as = Discover.of(words[0]).orElseThrow(() -> bad(number, "begins with none of feed, sitemap, links: " + words[0]));
        if (words.length < 2) {
            throw bad(number, "has no URL");
        }
        String label = words.length < 3 ? words[1] : words[2];
        if (label.length() > UrlRequest.MAX_SOURCE) {
            throw bad(number, "has a label of more than " + UrlRequest.MAX_SOURCE + " characters");
        }
        try {
            return new Source(urls.of(words[1]), as, label);
        } catch (InvalidUrl failure) {
            throw bad(number, "has no usable URL: " + failure.getMessage());
        }
    }

    private BadSources bad(int line, String what) {
        return new BadSources(file + ": line " + line + " " + what);
    }
}
