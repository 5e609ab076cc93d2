package io.tallystick.web.page;

import io.nayuki.qrcodegen.QrCode;

/**
 * A text as a QR code, to be drawn by the template {@code qr}: one path of an SVG picture, which needs no script, no style and no other file.
 *
 * @param size squares along a side, with the quiet border of four that readers want
 * @param path of all dark squares
 */
public record QrPicture(int size, String path) {

    private static final int BORDER = 4;
    private static final int SMALLEST_SQUARE = 5;
    private static final int SMALLEST_SIDE = 200;

    /** Width and height on the screen, in pixels: the same whole number for each square, as readers miscount squares of uneven widths. */
    public int side() {
        return size * Math.max(SMALLEST_SQUARE, SMALLEST_SIDE / size);
    }

    /** The smallest QR code of a text, with a seventh of it to spare for dirt. */
    public static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + BORDER).append(' ').append(y + BORDER).append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(code.size + 2 * BORDER, path.toString());
    }
}
