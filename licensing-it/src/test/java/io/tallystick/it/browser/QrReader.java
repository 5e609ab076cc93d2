package io.tallystick.it.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WrapsDriver;

/** Reads a QR code off the screen, as a phone would. */
final class QrReader {

    private static final int CORNER = 10;

    private QrReader() {
    }

    /** What the code says that this element shows. */
    static String read(WebElement element) {
        // The picture of an element ends where the window does.
        ((JavascriptExecutor) ((WrapsDriver) element).getWrappedDriver()).executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(element.getScreenshotAs(OutputType.BYTES)));
            // The library looks for a code in a photograph, and misses one of seven of some sizes, however clear they are: it then reads straight on.
            return decoded(picture, DecodeHintType.TRY_HARDER).or(() -> decoded(withoutCorners(picture), DecodeHintType.PURE_BARCODE))
                    .orElseThrow(() -> new AssertionError("No QR code can be read off the screen"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> decoded(BufferedImage picture, DecodeHintType how) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var source = new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        try {
            return Optional.of(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(how, true)).getText());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }

    /** The page shines through at the round corners of the light border. */
    private static BufferedImage withoutCorners(BufferedImage picture) {
        return picture.getSubimage(CORNER, CORNER, picture.getWidth() - 2 * CORNER, picture.getHeight() - 2 * CORNER);
    }
}
