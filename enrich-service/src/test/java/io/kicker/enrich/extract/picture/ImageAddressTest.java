package io.kicker.enrich.extract.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageAddressTest {

    private static final String FOLDER = "https://www.straits.test/i/";

    @ParameterizedTest
    @ValueSource(strings = {"loading-dock-odesa.jpg", "loading_grain.jpg", "loader-caterpillar-950.jpg", "ornament-christmas-tree.jpg",
            "button-mushrooms.png", "bouton-de-rose.png", "button_nose_puppy.gif", "arrow-over-the-harbour.png", "grey-seal.gif"})
    void aLargePictureIsShownWhateverItsNameBeginsWith(String file) {
        assertThat(largest("<img src='" + FOLDER + file + "' width=1200 height=800>")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"icons/gold_32.png", "smilies/default16.gif", "avatars/anna.jpg", "wp-content/plugins/ratings/star_half.gif"})
    void whatLiesInTheirFoldersIsNot(String file) {
        assertThat(largest("<img src='" + FOLDER + file + "'>")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"icons/virgin-of-vladimir.jpg", "buttons/of-the-guard.jpg", "iconsofthebay/quay.jpg"})
    void unlessItIsLarge(String file) {
        assertThat(largest("<img src='" + FOLDER + file + "' width=640>")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"loading.gif", "loading-bar.gif", "loader2.jpg", "preloading_32.png", "ornament.png", "button-send.png",
            "btn_search.gif", "wirelogo153x52.jpg", "__utm.gif", "grey.gif", "arrow_video_play.png", "rd-arrow.png"})
    void whatDecoratesThePageIsNot(String file) {
        assertThat(largest("<img src='" + FOLDER + file + "' width=200 height=80>")).isFalse();
    }

    @Test
    void aDrawingIsShownWhereItIsPrintedLarge() {
        assertThat(largest("<img src='" + FOLDER + "where-the-fog-is-caught.svg' alt='A map' width=1200 height=675>")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"src='/i/clock.svg'", "src='/i/clock.svg' width=24 height=24", "src='/i/line-below-the-menu.svg' width=940 height=51",
            "src='/i/straits-logo.svg' width=738 height=344", "src='/i/grey.svg' data-large-picture='/i/quay.jpg' width=730 height=410"})
    void otherDrawingsAreThePages(String attributes) {
        assertThat(largest("<img " + attributes + ">")).isFalse();
    }

    private static boolean largest(String html) {
        return ImageAddress.largest(Jsoup.parseBodyFragment(html, FOLDER).selectFirst("img")).isPresent();
    }
}
