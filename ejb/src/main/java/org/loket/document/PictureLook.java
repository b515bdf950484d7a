package org.loket.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.loket.document.ContentCheck.Accepted;
import org.loket.document.ContentCheck.Rejected;

/** Decodes a picture from its first to its last line, in little memory whatever size it says it has. */
final class PictureLook {

    private static final int LONGEST_SIDE = 32_768;
    private static final double PIXELS_KEPT = 1_000_000;

    // a progressive JPEG is held whole by its decoder, up to 300 MB outside the heap
    private static final Semaphore DECODING = new Semaphore(2);

    private PictureLook() {}

    static ContentCheck at(byte[] bytes, String format) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        DECODING.acquireUninterruptibly();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            // metadata is skipped: compressed texts in it can unfold without end
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > ContentCheck.MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
                return Rejected.because("too-many-pixels", ContentCheck.MOST_PIXELS / 1_000_000);
            }
            return decodes(reader, width * height) ? new Accepted("image/" + format, 1) : Rejected.because("broken");
        } catch (IOException | RuntimeException e) {
            return Rejected.because("broken");
        } finally {
            DECODING.release();
            reader.dispose();
        }
    }

    private static boolean decodes(ImageReader reader, long pixels) throws IOException {
        AtomicBoolean whole = new AtomicBoolean(true);
        reader.addIIOReadWarningListener((source, warning) -> {
            // the decoder fills what is missing with grey and only warns
            if (warning.contains("remature end")) {
                whole.set(false);
            }
        });
        int step = (int) Math.max(1, Math.ceil(Math.sqrt(pixels / PIXELS_KEPT)));
        ImageReadParam sparsely = reader.getDefaultReadParam();
        sparsely.setSourceSubsampling(step, step, 0, 0);
        if (reader.canReadRaster()) {
            // the samples as they are: colours of printing (CMYK) have no picture in ImageIO
            reader.readRaster(0, sparsely);
        } else {
            reader.read(0, sparsely);
        }
        return whole.get();
    }
}
