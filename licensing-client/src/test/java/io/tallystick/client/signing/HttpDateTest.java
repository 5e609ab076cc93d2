package io.tallystick.client.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpDateTest {

    @ParameterizedTest
    @DisplayName("S2: a date has English names and a two-digit day")
    @CsvSource(delimiter = '|', value = {
        "2022-11-17T20:51:35Z|Thu, 17 Nov 2022 20:51:35 GMT", "2024-02-29T00:00:00.999Z|Thu, 29 Feb 2024 00:00:00 GMT",
        "2025-09-01T09:05:00Z|Mon, 01 Sep 2025 09:05:00 GMT", "2038-01-19T03:14:08Z|Tue, 19 Jan 2038 03:14:08 GMT"})
    void aDateIsEnglishWithATwoDigitDay(Instant instant, String text) {
        assertThat(HttpDate.of(instant)).isEqualTo(text);
        assertThat(HttpDate.parse(text)).isEqualTo(Instant.ofEpochSecond(instant.getEpochSecond()));
    }

    @Test
    @DisplayName("S2: a machine that speaks another language writes the same date")
    void anotherLanguageWritesTheSameDate() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(HttpDate.of(Instant.parse("2025-03-04T05:06:07Z"))).isEqualTo("Tue, 04 Mar 2025 05:06:07 GMT");
        } finally {
            Locale.setDefault(before);
        }
    }
}
