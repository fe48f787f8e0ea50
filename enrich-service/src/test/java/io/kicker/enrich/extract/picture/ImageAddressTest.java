package io.kicker.enrich.extract.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageAddressTest {

    private static final String FOLDER = "https://www.straits.test/i/";

    @ParameterizedTest
    @ValueSource(strings = {"loading-dock-odesa.jpg", "loading_grain.jpg", "loader-caterpillar-950.jpg", "ornament-christmas-tree.jpg", "button-mushrooms.png", "bouton-de-rose.png", "button_nose_puppy.gif"})
    void aLargePictureIsShownWhateverItsNameBeginsWith(String file) {
        assertThat(largest("<img src='" + FOLDER + file + "' width=1200 height=800>")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"loading.gif", "loading-bar.gif", "loader2.jpg", "preloading_32.png", "ornament.png", "button-send.png", "btn_search.gif", "wirelogo153x52.jpg", "__utm.gif"})
    void whatDecoratesThePageIsNot(String file) {
        assertThat(largest("<img src='" + FOLDER + file + "' width=200 height=80>")).isFalse();
    }

    private static boolean largest(String html) {
        return ImageAddress.largest(Jsoup.parseBodyFragment(html).selectFirst("img")).isPresent();
    }
}
