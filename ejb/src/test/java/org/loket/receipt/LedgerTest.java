package org.loket.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.loket.access.Role;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.seal.KeepingKeys;
import org.loket.seal.PublicKeyRecord;
import org.loket.story.HouseTest;
import org.loket.story.People;
import org.loket.story.TestHouse;
import org.loket.sweep.Sweeper;

/** Receipts are signed at once, stand in the tree of their day, and are verified without the house. Each test has a day. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 21);
    private static final Path PROGRAM =
            Path.of("..", "docs", "verify", "Verify.java").toAbsolutePath();

    private final TestHouse house = new TestHouse(FIRST);
    private LocalDate day = FIRST;

    @TempDir
    static Path programs;

    @TempDir
    Path files;

    @BeforeAll
    static void compileTheProgramOfTheDocuments() {
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", programs.toString(), PROGRAM.toString()))
                .isZero();
    }

    @BeforeEach
    void anotherDay() {
        day = day.plusDays(10);
        house.dayIs(day);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void allThatIsWrittenAtOnceIsUnderOneSignatureAndEachIsVerifiedByItself() {
        List<Receipt> receipts = together(200);
        assertThat(receipts)
                .extracting(Receipt::content)
                .doesNotHaveDuplicates()
                .hasSize(200);
        assertThat(receipts)
                .extracting(receipt -> encode(receipt.seal().signature()))
                .containsOnly(encode(receipts.get(0).seal().signature()));
        byte[] key = key().key();
        assertThat(receipts).allMatch(receipt -> receipt.isSignedBy(key));
        assertThat(house.sql("select count(*) from journal_entry where subject like 'together %' and"
                        + " cast(happened_at as date) = '" + day + "'"))
                .isEqualTo(200L);
        assertThat(leaves()).isEqualTo(200L);
    }

    @Test
    void whereOneEntryCannotBeWrittenNoneIs() {
        assertThatThrownBy(() -> write(entry("a good one"), new Entry(new Tried("x", null), "{}")))
                .isInstanceOf(RuntimeException.class);
        assertThat(leaves()).isEqualTo(0L);
        assertThat(house.sql("select count(*) from journal_entry where subject = 'a good one'"))
                .isEqualTo(0L);
    }

    @Test
    void aDayIsClosedOnceItIsOverAndItsRootStays() {
        IntStream.range(0, 7).forEach(i -> enter("one " + i));
        sweepOn(day);
        assertThatThrownBy(() -> house.the(ReadingReceipts.class).day(day)).isInstanceOf(NotKnown.class);

        sweepOn(day.plusDays(1));
        ReceiptDay closed = house.the(ReadingReceipts.class).day(day);
        assertThat(closed.leaves()).isEqualTo(7);
        assertThat(closed.isSignedBy(key().key())).isTrue();
        assertThat(house.the(ReadingReceipts.class).isWhole(day)).isTrue();

        sweepOn(day.plusDays(2));
        assertThat(house.the(ReadingReceipts.class).days(day.plusDays(3), 1))
                .singleElement()
                .satisfies(latest -> {
                    assertThat(latest.day()).isEqualTo(day);
                    assertThat(latest.root()).isEqualTo(closed.root());
                });
        assertThatThrownBy(() -> house.inTransaction(() -> house.the(EntityManager.class)
                        .createNativeQuery("update receipt_day set leaves = 6")
                        .executeUpdate()))
                .isInstanceOf(PersistenceException.class);
    }

    @Test
    void anAlteredLeafIsNoticedAndItsDayIsNamed() throws Exception {
        Receipt receipt = enter("one");
        enter("two");
        sweepOn(day.plusDays(1));
        house.inTransaction(() -> {
            EntityManager store = house.the(EntityManager.class);
            store.createNativeQuery("alter table receipt_leaf disable trigger receipt_leaf_stays")
                    .executeUpdate();
            return store.createNativeQuery("update receipt_leaf set leaf = decode(repeat('00', 32), 'hex')"
                            + " where position = (select max(position) from receipt_leaf)")
                    .executeUpdate();
        });
        assertThat(house.the(ReadingReceipts.class).isWhole(day)).isFalse();
        assertThat(verify(receipt.text(), true)).contains("NOT GENUINE", "leaves of " + day);
    }

    @Test
    void theCommandVerifiesAReceiptAndNoAlteredOne() throws Exception {
        Receipt receipt = together(9).get(4);
        LocalDate itsDay = day;
        sweepOn(day.plusDays(1));
        Receipt ofAnotherDay = enter("later");

        handOut(receipt.text(), true);
        assertThat(run("receipt.txt", "keys.json", "day.json", "leaves")).startsWith("GENUINE {");
        assertThat(verify(receipt.text(), true)).startsWith("GENUINE {").contains(receipt.content());
        assertThat(verify(ofAnotherDay.text(), true)).contains("NOT GENUINE", "not among those of " + itsDay);
        assertThat(verify("LOKET1.x", false)).contains("no receipt of Loket");

        String[] parts = receipt.text().split("\\.");
        byte[] content = Base64.getUrlDecoder().decode(parts[1]);
        for (int at = 0; at < content.length; at += content.length - 1) {
            byte[] altered = content.clone();
            altered[at] ^= 1;
            String text = parts[0] + "." + encode(altered) + "." + parts[2];
            assertThat(verify(text, true)).contains("NOT GENUINE", "altered", itsDay.toString());
        }
        byte[] proof = Base64.getUrlDecoder().decode(parts[2]);
        proof[proof.length - 1] ^= 1;
        assertThat(verify(parts[0] + "." + parts[1] + "." + encode(proof), false))
                .contains("NOT GENUINE", "altered", itsDay.toString());
    }

    @Test
    void everyAlteredByteOfAReceiptIsNoticed() {
        Receipt receipt = together(5).get(2);
        byte[] key = key().key();
        byte[] content = receipt.content().getBytes(StandardCharsets.ISO_8859_1);
        for (int at = 0; at < content.length; at++) {
            byte[] altered = content.clone();
            altered[at] ^= 1;
            Receipt other = new Receipt(
                    new String(altered, StandardCharsets.ISO_8859_1),
                    receipt.index(),
                    receipt.size(),
                    receipt.path(),
                    receipt.seal());
            assertThat(other.isSignedBy(key)).as("byte " + at).isFalse();
        }
    }

    @Test
    void whatARetiredKeySignedStaysValidAndTheNextKeySignsWhatFollows() throws Exception {
        Receipt before = enter("before");
        PublicKeyRecord first = key();
        assertThatThrownBy(() -> house.the(KeepingKeys.class).rotate(People.POLICY))
                .isInstanceOf(NotEntitled.class);
        PublicKeyRecord next = house.the(KeepingKeys.class).rotate(People.acting("admin", Role.ADMIN));
        Receipt after = enter("after");

        assertThat(before.seal().key()).isEqualTo(first.id());
        assertThat(after.seal().key()).isEqualTo(next.id()).isNotEqualTo(first.id());
        assertThat(before.isSignedBy(first.key())).isTrue();
        assertThat(after.isSignedBy(next.key())).isTrue();
        assertThat(after.isSignedBy(first.key())).isFalse();
        assertThat(house.sql("select count(*) from seal_key where private_key is not null"))
                .isEqualTo(1L);
        assertThat(verify(before.text(), false)).startsWith("GENUINE");
    }

    private record Tried(String subject, OffsetDateTime at) implements Happening {

        @Override
        public Author by() {
            return Author.HOUSE;
        }

        @Override
        public String kind() {
            return "tried";
        }
    }

    private Entry entry(String what) {
        OffsetDateTime at = day.atTime(10, 0).atOffset(ZoneOffset.UTC);
        return new Entry(new Tried(what, at), "{\"at\":\"" + at + "\",\"what\":\"" + what + "\"}");
    }

    private List<Receipt> write(Entry... entries) {
        return house.the(Ledger.class).write(List.of(entries));
    }

    private Receipt enter(String what) {
        return write(entry(what)).get(0);
    }

    private List<Receipt> together(int many) {
        return write(
                IntStream.range(0, many).mapToObj(i -> entry("together " + i)).toArray(Entry[]::new));
    }

    private Object leaves() {
        return house.sql("select count(*) from receipt_leaf where on_day = '" + day + "'");
    }

    /** The key in use. */
    private PublicKeyRecord key() {
        return house.the(KeepingKeys.class).all().stream()
                .filter(one -> one.retiredAt() == null)
                .findFirst()
                .orElseThrow();
    }

    private void sweepOn(LocalDate on) {
        house.dayIs(on);
        house.the(Sweeper.class).sweep("receipts");
    }

    /** As the command of the documents does, which knows nothing of this code. */
    private String verify(String receipt, boolean published) throws Exception {
        handOut(receipt, published);
        String[] names = published
                ? new String[] {"receipt.txt", "keys.json", "day.json", "leaves"}
                : new String[] {"receipt.txt", "keys.json"};
        for (int i = 0; i < names.length; i++) {
            names[i] = files.resolve(names[i]).toString();
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {programs.toUri().toURL()})) {
            Method verify = loader.loadClass("Verify").getDeclaredMethod("verify", PrintStream.class, String[].class);
            verify.setAccessible(true);
            Object ended = verify.invoke(null, new PrintStream(said, true, StandardCharsets.UTF_8), names);
            assertThat(ended).isEqualTo(said.toString(StandardCharsets.UTF_8).startsWith("GENUINE") ? 0 : 1);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    /** By the command itself. */
    private String run(String... names) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), PROGRAM.toString()));
        command.addAll(List.of(names));
        Process process = new ProcessBuilder(command)
                .directory(files.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(said.startsWith("GENUINE") ? 0 : 1);
        return said;
    }

    /** What an inspectorate keeps. */
    private void handOut(String receipt, boolean published) throws IOException {
        Files.writeString(files.resolve("receipt.txt"), receipt);
        StringBuilder keys = new StringBuilder("{\"items\":[");
        for (PublicKeyRecord one : house.the(KeepingKeys.class).all()) {
            keys.append("{\"id\":\"%s\",\"key\":\"%s\"},".formatted(one.id(), encode(one.key())));
        }
        Files.writeString(files.resolve("keys.json"), keys.append("]}"));
        if (published) {
            ReceiptDay closed = house.the(ReadingReceipts.class).day(day);
            Files.writeString(
                    files.resolve("day.json"),
                    "{\"day\":\"%s\",\"leaves\":%d,\"root\":\"%s\",\"key\":\"%s\",\"signature\":\"%s\"}"
                            .formatted(
                                    closed.day(),
                                    closed.leaves(),
                                    HexFormat.of().formatHex(closed.root()),
                                    closed.seal().key(),
                                    encode(closed.seal().signature())));
            ByteArrayOutputStream leaves = new ByteArrayOutputStream();
            house.the(ReadingReceipts.class).leaves(day, leaves);
            Files.write(files.resolve("leaves"), leaves.toByteArray());
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
