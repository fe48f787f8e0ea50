package io.kicker.ingest;

/** The User-Agent we send: a name, and where a site's owner can reach us. */
final class UserAgent {

    private UserAgent() {
    }

    /** @throws IllegalStateException if there is no contact, except in local mode */
    static String of(IngestConfig config) {
        String name = config.userAgent().product() + "/1.0";
        String contact = config.userAgent().contact().filter(text -> !text.isBlank()).orElse(null);
        if (contact != null) {
            return name + " (+" + contact + ")";
        }
        if (config.allowLoopback()) {
            return name + " (local)";
        }
        throw new IllegalStateException("kicker.ingest.user-agent.contact is missing: site owners must be able to reach whoever"
                + " runs this. Set it to a URL or an e-mail address.");
    }
}
