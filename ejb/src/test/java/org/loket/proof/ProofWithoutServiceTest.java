package org.loket.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loket.access.Actor;
import org.loket.correspondence.ProvingPermit;
import org.loket.employment.EndGiven;
import org.loket.employment.ReportingEmployment;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.HouseAddress;
import org.loket.kernel.NotKnown;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.json.RecordWriter;
import org.loket.party.WorkerIdentity;
import org.loket.register.PermitRecord;
import org.loket.register.Permits;
import org.loket.seal.Ed25519;
import org.loket.seal.KeepingKeys;
import org.loket.seal.Seal;
import org.loket.story.HouseTest;
import org.loket.story.Journey;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.TestHouse;

/** A permit proves itself: what its square holds is signed, small, and on a list once it no longer holds. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProofWithoutServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String HOUSE = "https://loket.vlaanderen.example";
    private static final String VERIFIER = HOUSE + "/verify/check";

    private final TestHouse house = new TestHouse(TODAY);
    private PermitRecord permit;
    private Actor worker;

    @BeforeAll
    void aPermitIsGranted() {
        Journey journey = new Journey(house);
        CaseNumber number = journey.proposeGrant(SampleForms.engineer());
        journey.decide(number);
        permit = house.inTransaction(
                () -> house.the(Permits.class).grantedIn(number).orElseThrow());
        worker = People.worker(permit.worker());
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void theSquareOnTheProofHoldsTheSignedStatementInAtMost500Bytes() throws Exception {
        byte[] pdf = house.the(ProvingPermit.class).prove(worker, permit.number(), HOUSE);
        String held = scanned(pdf);
        assertThat(held).startsWith(VERIFIER + "#LOKETP1.");
        assertThat(held.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(StatingPermit.LONGEST);
        assertThat(content(held)).contains(permit.number().text(), "Anila Rao", "2027-01-01", "2029-12-31");
        assertThat(isGenuine(held)).isTrue();
    }

    @Test
    void theSquareLeadsToTheAddressThatIsSetUpAndNotToTheOneThatWasCalled() throws Exception {
        HouseAddress address = house.the(HouseAddress.class);
        try {
            address.suppose("https://loket.example/");
            assertThat(scanned(
                            house.the(ProvingPermit.class).prove(worker, permit.number(), "http://elsewhere.example")))
                    .startsWith("https://loket.example/verify/check#LOKETP1.");
            address.suppose("https://" + "a".repeat(400) + ".example");
            String held = scanned(house.the(ProvingPermit.class).prove(worker, permit.number(), HOUSE));
            assertThat(held).as("too long an address is left out").startsWith("LOKETP1.");
            assertThat(isGenuine(held)).isTrue();
        } finally {
            address.suppose(null);
        }
        for (String none :
                List.of("loket.example", "ftp://loket.example", "https://loket.example/?a", "https://loket example")) {
            assertThatThrownBy(() -> address.suppose(none)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void oneAlteredByteIsForged() {
        String genuine = house.the(ProvingPermit.class).state(People.EMPLOYER, permit.number());
        assertThat(isGenuine(genuine)).isTrue();
        String[] parts = genuine.split("\\.");
        byte[] content = Base64.getUrlDecoder().decode(parts[1]);
        for (int at = 0; at < content.length; at++) {
            byte[] altered = content.clone();
            altered[at] ^= 1;
            String forged =
                    parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(altered) + "." + parts[2];
            assertThat(isGenuine(forged)).as("byte " + at).isFalse();
        }
    }

    @Test
    void theLongestNamesInAnyScriptStillFit() {
        for (String letter : List.of("W", "é", "字", "𝒲")) {
            String name = letter.repeat(200);
            PermitRecord titled = new PermitRecord(
                    permit.number(),
                    permit.caseNumber(),
                    permit.worker(),
                    permit.enterprise(),
                    permit.category(),
                    name,
                    "2512",
                    null,
                    null,
                    null,
                    null,
                    null,
                    permit.validFrom(),
                    permit.validUntil(),
                    permit.endsBy(),
                    permit.grantedAt(),
                    permit.state(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
            WorkerIdentity identity = new WorkerIdentity(name, name, LocalDate.of(1990, 5, 1), "IND", null, "P1");
            String text = VERIFIER + "#"
                    + Statement.of(titled, identity).signed(message -> new Seal("00000000", new byte[64]));
            assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(StatingPermit.LONGEST);
        }
    }

    @Test
    void nobodyElseGetsAProof() {
        assertThatThrownBy(() -> house.the(ProvingPermit.class).prove(People.OTHER_EMPLOYER, permit.number(), HOUSE))
                .isInstanceOf(NotKnown.class);
        assertThatThrownBy(() -> house.the(ProvingPermit.class).state(People.EXAMINER, permit.number()))
                .isInstanceOf(NotKnown.class);
    }

    @Test
    void aPermitThatEndedBeforeItsDayIsOnTheSignedListAndGetsNoProof() {
        assertThat(list().names(permit.number())).isFalse();
        house.dayIs(LocalDate.of(2027, 7, 2));
        try {
            house.the(ReportingEmployment.class)
                    .ended(
                            People.EMPLOYER,
                            permit.number(),
                            new EndGiven(LocalDate.of(2027, 6, 30), "The contract ended."));
            Revocations list = list();
            assertThat(list.names(permit.number())).isTrue();
            assertThat(list.names(PermitNumber.numbered(2027, 999))).isFalse();
            assertThat(list.count()).isEqualTo(1);
            assertThat(list.isSignedBy(key())).isTrue();
            assertThatThrownBy(() -> house.the(ProvingPermit.class).state(worker, permit.number()))
                    .isInstanceOf(NotKnown.class);
        } finally {
            house.dayIs(TODAY);
        }
    }

    @Test
    void aListOfTenThousandNamesThemNobodyElseAndIsCompressed() {
        List<PermitNumber> over = IntStream.range(0, 10_000)
                .mapToObj(i -> PermitNumber.numbered(2026, i))
                .toList();
        Revocations list = new Revocations(null, over.size(), Revocations.compressed(over), null);
        // each look goes through the whole list: some of them, spread over it
        assertThat(IntStream.range(0, 500).mapToObj(i -> over.get(i * 20))).allMatch(list::names);
        assertThat(IntStream.range(500, 1000).mapToObj(i -> PermitNumber.numbered(2026, i * 20)))
                .noneMatch(list::names);
        assertThat(Base64.getUrlDecoder().decode(list.entries())).hasSizeLessThan(10_000 * 9 / 2);
        assertThat(new Revocations(null, 0, Revocations.compressed(List.of()), null).names(permit.number()))
                .isFalse();
    }

    private record Published(OffsetDateTime asOf) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-27T12:00:00+01:00",
                "2026-11-27T12:49:34.026830+01:00",
                "2026-11-27T12:49:34.100+01:00",
                "2026-07-01T10:49:34.026832Z"
            })
    void theListIsSignedOverTheMomentAsItIsPublished(OffsetDateTime asOf) {
        String signed = new String(Revocations.signed(asOf, "AA"), StandardCharsets.US_ASCII);
        assertThat(RecordWriter.text(new Published(asOf))).isEqualTo("{\"asOf\":\"" + signed.split("\n")[1] + "\"}");
    }

    private Revocations list() {
        return house.inTransaction(() -> house.the(ListingRevocations.class).latest());
    }

    private boolean isGenuine(String held) {
        String[] parts = held.replaceFirst(".*#", "").split("\\.");
        byte[] content = Base64.getUrlDecoder().decode(parts[1]);
        byte[] proof = Base64.getUrlDecoder().decode(parts[2]);
        byte[] beginning = "loket permit 1\n".getBytes(StandardCharsets.US_ASCII);
        byte[] message = Arrays.copyOf(beginning, beginning.length + content.length);
        System.arraycopy(content, 0, message, beginning.length, content.length);
        return Ed25519.verifies(key(), message, Arrays.copyOfRange(proof, 4, proof.length));
    }

    private byte[] key() {
        return house.the(KeepingKeys.class).all().get(0).key();
    }

    private static String content(String held) {
        return new String(
                Base64.getUrlDecoder().decode(held.split("\\.")[held.split("\\.").length - 2]), StandardCharsets.UTF_8);
    }

    /** What the square on the page holds: read from the picture itself, for a page that is printed adds chance. */
    private static String scanned(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof PDImageXObject image) {
                    return read(image.getImage());
                }
            }
            throw new AssertionError("the page has no square");
        }
    }

    private static String read(BufferedImage square) throws ReaderException {
        int width = square.getWidth();
        int[] points = square.getRGB(0, 0, width, square.getHeight(), null, 0, width);
        LuminanceSource light = new RGBLuminanceSource(width, square.getHeight(), points);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new GlobalHistogramBinarizer(light)),
                        Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }
}
