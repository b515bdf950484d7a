package org.loket.letter;

import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFA_2_A;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFUA_1;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF holds against a document; nothing when it conforms. */
final class Conformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static final List<PDFAFlavour> STANDARDS = List.of(PDFA_2_A, PDFUA_1);

    private Conformance() {}

    /** Both standards in one reading of the document; each fault begins with the standard that it is held against. */
    static List<String> faults(byte[] pdf) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFA_2_A);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(STANDARDS)) {
            return validator.validateAll(parser).stream()
                    .flatMap(result -> result.getTestAssertions().stream()
                            .map(fault -> result.getPDFAFlavour() + " "
                                    + fault.getRuleId().getClause() + " " + fault.getMessage()))
                    .distinct()
                    .toList();
        }
    }
}
