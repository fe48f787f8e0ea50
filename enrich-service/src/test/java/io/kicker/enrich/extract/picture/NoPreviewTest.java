package io.kicker.enrich.extract.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoPreviewTest {

    private static final String PAGE = "https://www.straits.test/en/harbor";
    private static final String FOLDER = "https://images.straits.test/i/";

    @ParameterizedTest
    @ValueSource(strings = {"google-pixel-9-review.jpg", "avatar-fire-and-ash-trailer.jpg", "point-blank.jpg", "facebook.jpg", "instagram.png",
            "new-jaguar-logo.jpg", "quay.jpg", "4711/", "?of=4711", "straits-1200x630.jpg", "straits.jpg", "fb-stock-falls.jpg",
            "fog-catchers.svg", "landmark.svg"})
    void aPreviewMayShowWhatAPageIsDecoratedWith(String file) {
        assertThat(NoPreview.is(FOLDER + file, PAGE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"blank.gif", "1x1.png", "spacer.gif", "placeholder-wide.jpg", "logo.png", "logo-1200x630.png", "site-logo.png",
            "default_logo.jpg", "og-logo.png", "icon.png", "mark.svg", "header-straits-logo.svg", "st-logo-fallback.png", "fb_share_default.gif", "fb.jpg",
            "icons/s_2048_black.png", "straits_200x200.png", "Straits_profile_lg.gif"})
    void aPreviewThatIsThePagesOwnMarkIsNone(String file) {
        assertThat(NoPreview.is(FOLDER + file, PAGE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://images.straits.test", "https://images.straits.test/", "https://secure.gravatar.com/blavatar/4711?s=200"})
    void neitherAHostNorAUsersMarkIsOne(String url) {
        assertThat(NoPreview.is(url, PAGE)).isTrue();
    }
}
