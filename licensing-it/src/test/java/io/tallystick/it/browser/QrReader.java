package io.tallystick.it.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

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

    private QrReader() {
    }

    /** What the code says that this element shows. */
    static String read(WebElement element) {
        // The picture of an element ends where the window does.
        ((JavascriptExecutor) ((WrapsDriver) element).getWrappedDriver()).executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(element.getScreenshotAs(OutputType.BYTES)));
            int width = picture.getWidth();
            int height = picture.getHeight();
            var source = new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true)).getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReaderException e) {
            throw new AssertionError("No QR code can be read off the screen", e);
        }
    }
}
