package io.kicker.index.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDirectionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            ar,rtl
            ar-EG,rtl
            fa,rtl
            prs,rtl
            ur-PK,rtl
            ps,rtl
            he,rtl
            iw,rtl
            yi,rtl
            ckb,rtl
            uz-Arab,rtl
            az-Latn,ltr
            ku,ltr
            ar-Latn,ltr
            en,ltr
            zh-Hans,ltr
            not a tag,ltr
            ,auto
            '',auto
            """)
    void aLanguageIsWrittenAsItsScriptIs(String language, String direction) {
        assertThat(TextDirection.of(language)).isEqualTo(direction);
    }
}
