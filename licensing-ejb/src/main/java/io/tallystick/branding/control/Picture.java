package io.tallystick.branding.control;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A logo. What was sent is read as a picture, drawn anew and written as PNG: so nothing but its points is ever handed to visitors, whatever
 * else the file had held. No SVG, which is a document with links and scripts.
 */
public final class Picture {

    /** Bytes; all that a page needs at first stays below 100 KB. */
    public static final int LARGEST = 64 * 1024;

    private static final int WIDEST = 1000;
    private static final Set<String> READ = Set.of("png", "jpeg");

    private Picture() {
    }

    /** The same picture as PNG; {@code validation_error} for anything else than a small PNG or JPEG. */
    public static byte[] redrawn(byte[] sent) {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (sent.length > LARGEST || !readers.hasNext()) {
                throw refusal();
            }
            return redrawn(readers.next(), stream);
        } catch (IOException | RuntimeException e) {
            throw e instanceof LicensingException refusal ? refusal : refusal();
        }
    }

    /** Its measures stand at its beginning and are read first: a small file may hold a very large picture. */
    private static byte[] redrawn(ImageReader reader, ImageInputStream stream) throws IOException {
        try {
            reader.setInput(stream);
            if (!READ.contains(reader.getFormatName().toLowerCase(Locale.ROOT)) || reader.getWidth(0) > WIDEST || reader.getHeight(0) > WIDEST) {
                throw refusal();
            }
            return png(reader.read(0));
        } finally {
            reader.dispose();
        }
    }

    /** Point by point, without the drawing of the platform, which small containers do not have. */
    private static byte[] png(BufferedImage read) throws IOException {
        int width = read.getWidth();
        int height = read.getHeight();
        BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        plain.setRGB(0, 0, width, height, read.getRGB(0, 0, width, height, null, 0, width), 0, width);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(plain, "png", stream);
        }
        if (bytes.size() > LARGEST) {
            throw refusal();
        }
        return bytes.toByteArray();
    }

    private static LicensingException refusal() {
        return new LicensingException(ErrorCode.VALIDATION_ERROR, "The logo must be a PNG or JPEG picture of at most 64 KB and 1000 by 1000 points;"
            + " a JPEG also when it is written as PNG.");
    }
}
