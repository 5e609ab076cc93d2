package io.tallystick.branding.control;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    @DisplayName("W5 the points stay, and whatever else the file held goes")
    void thePointsStay(String format) throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        sent.writeBytes(picture(format, 30, 20, false));
        sent.writeBytes("<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));

        byte[] redrawn = Picture.redrawn(sent.toByteArray());

        assertThat(new String(redrawn, StandardCharsets.ISO_8859_1)).contains("PNG").doesNotContain("script");
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(redrawn));
        assertThat(read.getWidth()).isEqualTo(30);
        assertThat(read.getHeight()).isEqualTo(20);
    }

    @Test
    @DisplayName("W5 what is too large, cut or no picture is refused")
    void whatIsNoSmallPictureIsRefused() throws IOException {
        byte[] whole = picture("png", 30, 20, true);

        assertRefused(VALIDATION_ERROR, () -> Picture.redrawn(new byte[0]));
        assertRefused(VALIDATION_ERROR, () -> Picture.redrawn("<svg/>".getBytes(StandardCharsets.US_ASCII)));
        assertRefused(VALIDATION_ERROR, () -> Picture.redrawn(Arrays.copyOf(whole, whole.length / 2)));
        byte[] wide = picture("png", 1001, 1, false);
        byte[] gif = picture("gif", 5, 5, false);
        byte[] heavy = picture("png", 300, 300, true);
        assertRefused(VALIDATION_ERROR, () -> Picture.redrawn(wide));
        assertRefused(VALIDATION_ERROR, () -> Picture.redrawn(gif));
        assertRefused(VALIDATION_ERROR, () -> Picture.redrawn(heavy));
    }

    private static byte[] picture(String format, int width, int height, boolean noise) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int x = 0; noise && x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }
}
