package org.loket.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loket.access.Role;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.seal.KeepingKeys;
import org.loket.seal.PublicKeyRecord;
import org.loket.story.People;
import org.loket.story.TestHouse;
import org.loket.sweep.Sweeper;

/** Receipts are signed at once, stand in the tree of their day, and are verified without the house. */
class LedgerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private TestHouse house;

    @TempDir
    Path files;

    @BeforeEach
    void openHouse() {
        house = new TestHouse(DAY);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whoeverIsAnsweredFindsTheOwnEntryOnDiskHoweverManyComeAtOnce() throws Exception {
        List<Receipt> receipts = together(200);
        assertThat(receipts)
                .extracting(Receipt::content)
                .doesNotHaveDuplicates()
                .hasSize(200);
        assertThat(house.sql("select count(*) from journal_entry where kind = 'tried'"))
                .isEqualTo(200L);
        assertThat(house.sql("select count(*) from receipt_leaf")).isEqualTo(200L);
        byte[] key = key().key();
        assertThat(receipts).allMatch(receipt -> receipt.isSignedBy(key));
    }

    @Test
    void aFailureIsToldToEverybodyWhoWaitedAndNothingRemains() {
        Happening impossible = new Tried("x", null);
        assertThatThrownBy(() -> house.the(Ledger.class).enter(new Entry(impossible, "{}")))
                .isInstanceOf(RuntimeException.class);
        assertThat(house.sql("select count(*) from receipt_leaf")).isEqualTo(0L);
        assertThat(enter("after").isSignedBy(key().key())).isTrue();
    }

    @Test
    void aDayIsClosedOnceItIsOverAndItsRootStays() {
        IntStream.range(0, 7).forEach(i -> enter("one " + i));
        sweepOn(DAY);
        assertThatThrownBy(() -> house.the(ReadingReceipts.class).day(DAY)).isInstanceOf(NotKnown.class);

        sweepOn(DAY.plusDays(1));
        ReceiptDay closed = house.the(ReadingReceipts.class).day(DAY);
        assertThat(closed.leaves()).isEqualTo(7);
        assertThat(closed.isSignedBy(key().key())).isTrue();
        assertThat(house.the(ReadingReceipts.class).isWhole(DAY)).isTrue();

        sweepOn(DAY.plusDays(2));
        assertThat(house.the(ReadingReceipts.class).days(null, 10))
                .singleElement()
                .satisfies(day -> assertThat(day.root()).isEqualTo(closed.root()));
        assertThatThrownBy(() -> house.inTransaction(() -> house.the(jakarta.persistence.EntityManager.class)
                        .createNativeQuery("update receipt_day set leaves = 6")
                        .executeUpdate()))
                .isInstanceOf(PersistenceException.class);
    }

    @Test
    void anAlteredLeafIsNoticedAndItsDayIsNamed() throws Exception {
        Receipt receipt = enter("one");
        enter("two");
        sweepOn(DAY.plusDays(1));
        house.inTransaction(() -> {
            var store = house.the(jakarta.persistence.EntityManager.class);
            store.createNativeQuery("alter table receipt_leaf disable trigger receipt_leaf_stays")
                    .executeUpdate();
            return store.createNativeQuery("update receipt_leaf set leaf = decode(repeat('00', 32), 'hex')"
                            + " where position = (select max(position) from receipt_leaf)")
                    .executeUpdate();
        });
        assertThat(house.the(ReadingReceipts.class).isWhole(DAY)).isFalse();
        assertThat(verify(receipt.text(), true)).contains("NOT GENUINE", "leaves of 2026-11-21");
    }

    @Test
    void theCommandVerifiesAReceiptAndNoAlteredOne() throws Exception {
        Receipt receipt = together(9).get(4);
        Receipt ofAnotherDay;
        sweepOn(DAY.plusDays(1));
        ofAnotherDay = enter("later");

        assertThat(verify(receipt.text(), false)).startsWith("GENUINE {");
        assertThat(verify(receipt.text(), true)).startsWith("GENUINE {").contains(receipt.content());
        assertThat(verify(ofAnotherDay.text(), true)).contains("NOT GENUINE", "not among those of 2026-11-21");
        assertThat(verify("LOKET1.x", false)).contains("no receipt of Loket");

        String[] parts = receipt.text().split("\\.");
        byte[] content = Base64.getUrlDecoder().decode(parts[1]);
        for (int at = 0; at < content.length; at += content.length - 1) {
            byte[] altered = content.clone();
            altered[at] ^= 1;
            String text = parts[0] + "." + encode(altered) + "." + parts[2];
            assertThat(verify(text, true)).contains("NOT GENUINE", "altered", "2026-11-21");
        }
        byte[] proof = Base64.getUrlDecoder().decode(parts[2]);
        proof[proof.length - 1] ^= 1;
        assertThat(verify(parts[0] + "." + parts[1] + "." + encode(proof), false))
                .contains("NOT GENUINE", "altered", "2026-11-21");
    }

    @Test
    void everyAlteredByteOfAReceiptIsNoticed() throws Exception {
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

    private Receipt enter(String what) {
        OffsetDateTime at = DAY.atTime(10, 0).atOffset(ZoneOffset.UTC);
        return house.the(Ledger.class)
                .enter(new Entry(new Tried(what, at), "{\"at\":\"" + at + "\",\"what\":\"" + what + "\"}"));
    }

    private List<Receipt> together(int many) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Receipt>> calls = IntStream.range(0, many)
                    .mapToObj(i -> (Callable<Receipt>) () -> enter("call " + i))
                    .toList();
            List<Receipt> receipts = new ArrayList<>();
            for (Future<Receipt> answer : callers.invokeAll(calls)) {
                receipts.add(answer.get());
            }
            return receipts;
        } finally {
            callers.shutdown();
        }
    }

    private PublicKeyRecord key() {
        return house.the(KeepingKeys.class).all().get(0);
    }

    private void sweepOn(LocalDate day) {
        house.dayIs(day);
        house.the(Sweeper.class).sweep("receipts");
    }

    /** By the command of the documents, which knows nothing of this code. */
    private String verify(String receipt, boolean published) throws IOException, InterruptedException {
        Files.writeString(files.resolve("receipt.txt"), receipt);
        StringBuilder keys = new StringBuilder("{\"items\":[");
        for (PublicKeyRecord one : house.the(KeepingKeys.class).all()) {
            keys.append("{\"id\":\"%s\",\"key\":\"%s\"},".formatted(one.id(), encode(one.key())));
        }
        Files.writeString(files.resolve("keys.json"), keys.append("]}"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Path.of("..", "docs", "verify", "Verify.java").toAbsolutePath().toString(),
                "receipt.txt",
                "keys.json"));
        if (published) {
            ReceiptDay day = house.the(ReadingReceipts.class).day(DAY);
            Files.writeString(
                    files.resolve("day.json"),
                    "{\"day\":\"%s\",\"leaves\":%d,\"root\":\"%s\",\"key\":\"%s\",\"signature\":\"%s\"}"
                            .formatted(
                                    day.day(),
                                    day.leaves(),
                                    HexFormat.of().formatHex(day.root()),
                                    day.seal().key(),
                                    encode(day.seal().signature())));
            ByteArrayOutputStream leaves = new ByteArrayOutputStream();
            house.the(ReadingReceipts.class).leaves(DAY, leaves);
            Files.write(files.resolve("leaves"), leaves.toByteArray());
            command.addAll(List.of("day.json", "leaves"));
        }
        Process process = new ProcessBuilder(command)
                .directory(files.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(said.startsWith("GENUINE") ? 0 : 1);
        return said;
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
