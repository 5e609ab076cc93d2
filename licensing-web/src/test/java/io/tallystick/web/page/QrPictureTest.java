package io.tallystick.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrPictureTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 27, 167, 363, 625, 1200})
    void eachSquareIsShownInTheSameWholeNumberOfPixelsAndNoneIsSmallerThanFive(int characters) {
        QrPicture picture = QrPicture.of("A".repeat(characters));

        assertThat(picture.side() % picture.size()).isZero();
        assertThat(picture.side() / picture.size()).isGreaterThanOrEqualTo(5);
        assertThat(picture.side()).isBetween(150, 1000);
    }
}
