package io.kicker.enrich.extract.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kicker.enrich.extract.site.SiteRules.Field;
import io.kicker.enrich.extract.site.SiteRules.ImageRule;
import org.jsoup.select.Evaluator;

/** All rules for sites, by host. */
public final class SiteRuleBook {

    private static final String INDEX = "sites/index.json";

    private final Map<String, SiteRules> rules = new HashMap<>();

    private SiteRuleBook() {
    }

    /** A book without rules: the general engine alone. */
    public static SiteRuleBook empty() {
        return new SiteRuleBook();
    }

    /**
     * The rules that come with the service: those that {@code sites/index.json} lists.
     *
     * @throws IllegalArgumentException if a file names a field that there is none
     */
    public static SiteRuleBook standard() {
        SiteRuleBook book = new SiteRuleBook();
        for (JsonNode host : json(INDEX)) {
            book.rules.put(host.asText(), read(json("sites/" + host.asText() + ".json")));
        }
        return book;
    }

    /** The rules for a host or the nearest domain above it. */
    public SiteRules of(String host) {
        for (String at = host; !at.isEmpty(); at = at.indexOf('.') < 0 ? "" : at.substring(at.indexOf('.') + 1)) {
            if (rules.containsKey(at)) {
                return rules.get(at);
            }
        }
        return SiteRules.NONE;
    }

    private static SiteRules read(JsonNode file) {
        Map<Field, List<Evaluator>> selectors = new EnumMap<>(Field.class);
        file.path("selectors").properties().forEach(entry -> {
            List<Evaluator> of = new ArrayList<>();
            entry.getValue().forEach(css -> of.add(SiteRules.selector(css.asText())));
            selectors.put(Field.valueOf(entry.getKey().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT)), of);
        });
        List<ImageRule> images = new ArrayList<>();
        file.path("images").forEach(rule -> images.add(new ImageRule(Pattern.compile(rule.path("pattern").asText()), rule.path("replacement").asText())));
        return new SiteRules(Optional.of(file.path("siteName").asText()).filter(name -> !name.isEmpty()), selectors, images);
    }

    private static JsonNode json(String resource) {
        try (InputStream in = SiteRuleBook.class.getClassLoader().getResourceAsStream(resource)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + resource, broken);
        }
    }
}
