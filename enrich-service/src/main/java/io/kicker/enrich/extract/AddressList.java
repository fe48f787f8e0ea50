package io.kicker.enrich.extract;

import java.util.List;

import io.kicker.enrich.extract.address.Addresses;
import io.kicker.enrich.page.LowerCase;

/** A list of what is told by hosts and paths: "facebook.com/sharer", "newsletter". */
public final class AddressList {

    /** Where buttons lead to share a page, to follow those who write it, to pay them. */
    public static final AddressList BUTTONS = of(AddressList.class, "buttons.txt");

    private final List<String> parts;

    private AddressList(List<String> parts) {
        this.parts = parts;
    }

    /** A list beside a class. */
    public static AddressList of(Class<?> owner, String file) {
        return new AddressList(WordLists.of(owner, file));
    }

    /** Whether a whole part of an address, up to its query, is on the list. */
    public boolean has(String address) {
        String path = LowerCase.of(Addresses.withoutQuery(address));
        return parts.stream().anyMatch(part -> hasApart(path, part));
    }

    /** Whether an address has some words that no others are a part of: "/share", "/share.php", "/share_button", but not "/shareholders". */
    private static boolean hasApart(String path, String words) {
        for (int at = path.indexOf(words, 1); at >= 0; at = path.indexOf(words, at + 1)) {
            int end = at + words.length();
            if ("/.".indexOf(path.charAt(at - 1)) >= 0 && (end == path.length() || "/._#".indexOf(path.charAt(end)) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
