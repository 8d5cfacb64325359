package org.zhucun.document.content;

/** How many pixels a picture says that it has. It is asked before anything unpacks them. */
final class PictureSize {

    private static final long MAX_PIXELS = 50_000_000;
    private static final int MILLION = 1_000_000;

    private PictureSize() {}

    /** @throws FileRefusal above 50 megapixels, and when there are none */
    static void check(long width, long height) throws FileRefusal {
        if (width <= 0 || height <= 0) {
            throw new FileRefusal("FILE_DAMAGED");
        }
        if (width > MAX_PIXELS / height) {
            throw new FileRefusal("PICTURE_TOO_LARGE", width * height / MILLION, MAX_PIXELS / MILLION);
        }
    }
}
