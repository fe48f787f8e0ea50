package io.kicker.enrich.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.kicker.enrich.page.LowerCase;

/** News agencies by the names bylines give them. */
public final class Agencies {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("afp", "afp"), Map.entry("agence france-presse", "afp"), Map.entry("agence france presse", "afp"), Map.entry("ap", "ap"),
            Map.entry("associated press", "ap"), Map.entry("the associated press", "ap"), Map.entry("apnews", "ap"), Map.entry("reuters", "reuters"), Map.entry("thomson reuters", "reuters"), Map.entry("rtr", "reuters"), Map.entry("rtre", "reuters"),
            Map.entry("dpa", "dpa"), Map.entry("deutsche presse-agentur", "dpa"), Map.entry("epd", "epd"), Map.entry("kna", "kna"), Map.entry("sid", "sid"), Map.entry("efe", "efe"), Map.entry("agencia efe", "efe"),
            Map.entry("europa press", "europa press"), Map.entry("ansa", "ansa"), Map.entry("agi", "agi"), Map.entry("adnkronos", "adnkronos"), Map.entry("apa", "apa"), Map.entry("keystone-sda", "sda"), Map.entry("sda", "sda"), Map.entry("ats", "ats"),
            Map.entry("belga", "belga"), Map.entry("anp", "anp"), Map.entry("ritzau", "ritzau"), Map.entry("ntb", "ntb"), Map.entry("tt", "tt"), Map.entry("stt", "stt"), Map.entry("pap", "pap"), Map.entry("čtk", "čtk"), Map.entry("ctk", "čtk"), Map.entry("tasr", "tasr"), Map.entry("mti", "mti"),
            Map.entry("tass", "tass"), Map.entry("ria novosti", "ria novosti"), Map.entry("interfax", "interfax"), Map.entry("ukrinform", "ukrinform"), Map.entry("unian", "unian"), Map.entry("anadolu", "anadolu"), Map.entry("anadolu agency", "anadolu"), Map.entry("aa", "anadolu"),
            Map.entry("xinhua", "xinhua"), Map.entry("kyodo", "kyodo"), Map.entry("kyodo news", "kyodo"), Map.entry("jiji", "jiji"), Map.entry("yonhap", "yonhap"), Map.entry("pti", "pti"), Map.entry("ani", "ani"), Map.entry("ians", "ians"), Map.entry("antara", "antara"), Map.entry("bernama", "bernama"),
            Map.entry("aap", "aap"), Map.entry("australian associated press", "aap"), Map.entry("canadian press", "canadian press"), Map.entry("the canadian press", "canadian press"), Map.entry("pa", "pa"), Map.entry("pa media", "pa"), Map.entry("press association", "pa"), Map.entry("upi", "upi"),
            Map.entry("bloomberg", "bloomberg"), Map.entry("lusa", "lusa"), Map.entry("agência brasil", "agência brasil"), Map.entry("télam", "télam"), Map.entry("notimex", "notimex"), Map.entry("dw", "dw"),
            Map.entry("тасс", "tass"), Map.entry("риа новости", "ria novosti"), Map.entry("интерфакс", "interfax"), Map.entry("рейтер", "reuters"), Map.entry("укринформ", "ukrinform"), Map.entry("укрінформ", "ukrinform"), Map.entry("уніан", "unian"), Map.entry("新华社", "xinhua"),
            Map.entry("新華社", "xinhua"), Map.entry("共同通信", "kyodo"), Map.entry("時事通信", "jiji"), Map.entry("연합뉴스", "yonhap"));

    /** Names that are also common words or initials: taken only beside another agency or in a list of them. */
    private static final Set<String> AMBIGUOUS = Set.of("aa", "tt", "pa", "sid", "ats", "apa", "ani", "dw", "agi", "pap");

    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,;/]|\\b(?:and|und|et|y|e)\\b)\\s*");
    private static final SignsAround SIGNS_AROUND = new SignsAround("([/-", ")].*:-");

    private Agencies() {
    }

    /** The agency a name means, or empty if it means none. */
    static Optional<String> named(String name) {
        String key = key(name);
        return AMBIGUOUS.contains(key) && !name.equals(name.toUpperCase(Locale.ROOT)) ? Optional.empty() : Optional.ofNullable(NAMES.get(key));
    }

    /** The agencies in a list such as "afp, ap, Reuters", or an empty list if it names anything else too. */
    static List<String> listed(String list) {
        List<String> agencies = new ArrayList<>();
        for (String part : SEPARATOR.split(list)) {
            Optional<String> agency = Optional.ofNullable(NAMES.get(key(part)));
            if (agency.isEmpty()) {
                return List.of();
            }
            agencies.add(agency.get());
        }
        return agencies;
    }

    private static String key(String name) {
        return SIGNS_AROUND.cut(LowerCase.of(name.strip()));
    }
}
