package org.loket.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A parser that unpacks no more than it was allowed. The library sets no bound of its own: a few kilobytes of nested
 * compression would fill the memory of the house while only the list of objects is being read.
 */
final class GuardedPdf extends PDFParser {

    private GuardedPdf(RandomAccessRead source, Allowance allowance) throws IOException {
        super(source, "", null, null, IOUtils.createMemoryOnlyStreamCache());
        document.close();
        document = new Contents(this, allowance);
    }

    static PDDocument open(byte[] bytes) throws IOException {
        Allowance allowance = new Allowance();
        allowance.open(bytes);
        return new GuardedPdf(new RandomAccessReadBuffer(bytes), allowance).parse();
    }

    private static final class Contents extends COSDocument {

        private final ICOSParser parser;
        private final Allowance allowance;

        Contents(ICOSParser parser, Allowance allowance) {
            super(IOUtils.createMemoryOnlyStreamCache(), parser);
            this.parser = parser;
            this.allowance = allowance;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            COSStream stream = new Packed(parser.createRandomAccessReadView(start, length), allowance);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }

    /** A stream that is unpacked only where the parser needs it: lists of objects, never pictures or pages. */
    private static final class Packed extends COSStream {

        private static final Set<String> PLAIN = Set.of(
                "FlateDecode",
                "Fl",
                "LZWDecode",
                "LZW",
                "ASCIIHexDecode",
                "AHx",
                "ASCII85Decode",
                "A85",
                "RunLengthDecode",
                "RL");
        private static final int MOST_FILTERS = 3;
        private static final int LONGEST_ROW = 1 << 16;

        private final Allowance allowance;

        Packed(RandomAccessReadView view, Allowance allowance) throws IOException {
            super(null, view);
            this.allowance = allowance;
        }

        @Override
        public COSInputStream createInputStream(DecodeOptions options) throws IOException {
            throw new IOException("a received stream is not read here");
        }

        @Override
        public RandomAccessRead createView() throws IOException {
            List<COSName> filters = filters();
            byte[] content;
            try (InputStream raw = createRawInputStream()) {
                content = raw.readAllBytes();
            }
            for (int i = 0; i < filters.size(); i++) {
                ByteArrayOutputStream unpacked = allowance.output();
                FilterFactory.INSTANCE
                        .getFilter(filters.get(i))
                        .decode(new ByteArrayInputStream(content), unpacked, this, i);
                content = unpacked.toByteArray();
            }
            allowance.open(content);
            return new RandomAccessReadBuffer(content);
        }

        private List<COSName> filters() throws IOException {
            COSBase named = getFilters();
            List<? extends COSBase> filters =
                    named instanceof COSArray several ? several.toList() : named == null ? List.of() : List.of(named);
            COSBase parameters = getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
            if (filters.size() > MOST_FILTERS
                    || !filters.stream().allMatch(f -> f instanceof COSName name && PLAIN.contains(name.getName()))
                    || !rowsAreShort(parameters)) {
                throw new IOException("a list of objects is not packed like this");
            }
            return filters.stream().map(COSName.class::cast).toList();
        }

        // the decoder reserves a whole row before it has seen a byte of it
        private static boolean rowsAreShort(COSBase parameters) {
            if (parameters instanceof COSArray several) {
                return several.size() <= MOST_FILTERS
                        && several.toList().stream().allMatch(one -> one == null || rowsAreShort(one));
            }
            return !(parameters instanceof COSDictionary row)
                    || Math.max(row.getInt(COSName.COLUMNS, 1), Math.max(row.getInt(COSName.COLORS, 1), 1))
                            <= LONGEST_ROW;
        }
    }
}
