package io.kicker.index.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '`', value = {
            "flood                | flood",
            "北京                 | ` 北京 `",
            "北京大学             | ` 北京 京大 大学 `",
            "水                   | ` 水 `",
            "in 北京 today        | `in  北京  today`",
            "서울에서             | ` 서울 울에 에서 `",
            "ニュース速報です     | ` ニュ ュー ース ス速 速報 報で です `",
            "𠮷野家               | ` 𠮷野 野家 `"})
    void textWithoutSpacesIsGivenWords(String text, String words) {
        assertThat(SearchWords.inText(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '`', value = {
            "flood -fire          | flood -fire",
            "北京大学             | `\"北京 京大 大学\"`",
            "北京 -上海           | `\"北京\" -\"上海\"`",
            "`\"北京 大学\"`      | `\" 北京   大学 \"`"})
    void queryWithoutSpacesBecomesAPhrase(String typed, String query) {
        assertThat(SearchWords.inQuery(typed)).isEqualTo(query);
    }

    @ParameterizedTest
    @CsvSource({"ＡＩ１３日, AI13日", "ﾆｭｰｽ, ニュース", "e\u0301te\u0301, été", "ﬁnance, finance"})
    void lettersThatOnlyLookDifferentAreTheSame(String written, String unified) {
        assertThat(SearchWords.unified(written)).isEqualTo(unified);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '`', value = {
            "Köln, Köln and Málaga | Koln Malaga",
            "København, Łódź, Đà Nẵng and Isparta’lı Ægir | Kobenhavn Lodz Da Nang li AEgir",
            "plain words           | ``",
            "हिन्दी                  | ``"})
    void accentedWordsAreGivenWithoutTheirAccents(String text, String plain) {
        assertThat(SearchWords.withoutAccents(text)).isEqualTo(plain);
    }
}
