package io.kicker.enrich.extract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.kicker.enrich.extract.address.Addresses;
import io.kicker.enrich.page.LowerCase;

/** A list of what is told by hosts and paths: "facebook.com/sharer", "newsletter". */
public final class AddressList {

    /** Where buttons lead to share a page, to follow those who write it, to pay them. */
    public static final AddressList BUTTONS = of(AddressList.class, "buttons.txt");

    /** Letters of an address that are looked at. */
    private static final int LONGEST = 2_000;

    /** Where a part begins and ends. */
    private static final String BEFORE = "/.";
    private static final String BEHIND = "/._#";

    /** By what each begins with, up to a sign that ends a part. */
    private final Map<String, List<String>> parts;

    private AddressList(List<String> parts) {
        this.parts = parts.stream().collect(Collectors.groupingBy(part -> part.substring(0, end(part, 0))));
    }

    /** A list beside a class. */
    public static AddressList of(Class<?> owner, String file) {
        return new AddressList(WordLists.of(owner, file));
    }

    /** Whether a whole part of an address, up to its query, is on the list: "/share", "/share.php", "/share_button", but not "/shareholders". */
    public boolean has(String address) {
        String path = LowerCase.of(Addresses.withoutQuery(address.length() > LONGEST ? address.substring(0, LONGEST) : address));
        for (int at = 1; at < path.length(); at++) {
            if (BEFORE.indexOf(path.charAt(at - 1)) >= 0 && beginsWithOne(path, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsWithOne(String path, int at) {
        return parts.getOrDefault(path.substring(at, end(path, at)), List.of()).stream()
                .anyMatch(part -> path.startsWith(part, at) && (at + part.length() == path.length() || BEHIND.indexOf(path.charAt(at + part.length())) >= 0));
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && BEHIND.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
