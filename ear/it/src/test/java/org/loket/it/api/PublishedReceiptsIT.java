package org.loket.it.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.loket.host.House;
import org.loket.it.OpenHouse;

/** What an inspectorate keeps of a day is enough to verify a receipt of it, with nothing of Loket but a file of its docs. */
@ExtendWith(OpenHouse.class)
class PublishedReceiptsIT {

    private static final LocalDate DAY = LocalDate.now().minusDays(400);
    private static final Path VERIFY = Path.of(System.getProperty("loket.docs"), "verify", "Verify.java");

    @TempDir
    Path kept;

    @Test
    void aReceiptIsFoundInTheFilesOfItsDay(House house) throws Exception {
        String receipt = Caller.of(house, "employer")
                .sendExample("POST /api/checks", "byNationalNumber")
                .post("api/checks")
                .jsonPath()
                .getString("receipt");
        writeAsOfThatDay(house, receipt, "another answer");
        String day = "api/receipts/days/" + DAY;
        await().atMost(Duration.ofMinutes(3))
                .until(() -> Caller.nobody(house).call().get(day).statusCode() == 200);
        keep("day", Caller.nobody(house).call().get(day).asByteArray());
        keep("leaves", Caller.nobody(house).call().get(day + "/leaves").asByteArray());
        keep("keys", Caller.nobody(house).call().get("api/seal-keys").asByteArray());
        assertThat(kept.resolve("leaves")).hasSize(64);

        keep("receipt", receipt.getBytes(UTF_8));
        assertThat(verified()).startsWith("0 GENUINE {").contains("\"worker\":\"90050100151\"");

        byte[] leaves = Files.readAllBytes(kept.resolve("leaves"));
        leaves[40] ^= 1;
        keep("leaves", leaves);
        assertThat(verified())
                .isEqualTo("1 NOT GENUINE: the leaves of " + DAY + " do not have the root that was published");

        keep("receipt", altered(receipt).getBytes(UTF_8));
        assertThat(verified()).startsWith("1 NOT GENUINE: this receipt was altered; it says that it is of 20");
    }

    /** As if the day on which they were written had passed long ago. */
    private static void writeAsOfThatDay(House house, String receipt, String other) throws Exception {
        try (var connection = house.database().connect();
                var insert = connection.prepareStatement("insert into receipt_leaf (on_day, leaf) values (?, ?)")) {
            for (byte[] content : List.of(content(receipt), other.getBytes(UTF_8))) {
                var hash = MessageDigest.getInstance("SHA-256");
                hash.update((byte) 0);
                insert.setObject(1, DAY);
                insert.setBytes(2, hash.digest(content));
                insert.executeUpdate();
            }
        }
    }

    private static byte[] content(String receipt) {
        return Base64.getUrlDecoder().decode(receipt.split("\\.")[1]);
    }

    private static String altered(String receipt) {
        String[] parts = receipt.split("\\.");
        byte[] content = content(receipt);
        int verdict = new String(content, UTF_8).indexOf("ALLOWED");
        content[verdict] ^= 1;
        return parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(content) + "." + parts[2];
    }

    private void keep(String name, byte[] what) throws IOException {
        Files.write(kept.resolve(name), what);
    }

    private String verified() throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.add(VERIFY.toString());
        for (String file : List.of("receipt", "keys", "day", "leaves")) {
            command.add(kept.resolve(file).toString());
        }
        var verifying = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(verifying.getInputStream().readAllBytes(), UTF_8).strip();
        assertThat(verifying.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return verifying.exitValue() + " " + said;
    }
}
