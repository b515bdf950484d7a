package org.loket.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.OpenHouse;

/** A document is told by what is in it; what is too large or broken is refused with a sentence that says what to do. */
@ExtendWith(OpenHouse.class)
class UploadIT {

    private static final int MEGABYTE = 1024 * 1024;

    private House house;
    private Caller employer;
    private String number;
    private long documents;

    @BeforeEach
    void begin(House opened) throws SQLException {
        house = opened;
        employer = Caller.of(house, "employer");
        number = new Filing(house).draft("engineer");
        documents = documents();
    }

    @AfterEach
    void nothingIsKept() throws SQLException {
        assertThat(documents()).isEqualTo(documents);
    }

    @Test
    void aZipUnderTheNameOfAPdfIsNoPdf() {
        put("application/pdf", Paper.zip())
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("CONTRACT"))
                .body("violations.code", hasItem("upload.unknown-type"));
    }

    @Test
    void aPdfThatIsCutOffIsBroken() {
        put("application/pdf", Arrays.copyOf(Paper.pdf(), 100))
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("upload.broken"));
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() {
        put("application/pdf", new byte[0]).then().statusCode(422).body("violations.code", hasItem("upload.empty"));
    }

    @Test
    void aFormWithTheFileInItIsNotTheFile() {
        employer.call()
                .multiPart("file", "contract.pdf", Paper.pdf(), "application/pdf")
                .put("api/applications/" + number + "/documents/CONTRACT")
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("upload.unknown-type"));
    }

    @Test
    void aSlotThatDoesNotExistIsNamedWithThoseThatDo() {
        employer.call()
                .body(Paper.pdf())
                .contentType("application/pdf")
                .put("api/applications/" + number + "/documents/SELFIE")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("slot"));
    }

    @Test
    void sixtyMegabytesAreRefusedWithAReasonThatTheSenderStillReads() {
        put("application/pdf", new byte[60 * MEGABYTE])
                .then()
                .statusCode(413)
                .body("type", endsWith("document-too-large"))
                .body("status", equalTo(413));
    }

    @Test
    void sixtyMegabytesThatAreNotAnnouncedAreRefusedAsWell() throws IOException {
        var connection = open();
        connection.setChunkedStreamingMode(MEGABYTE);
        try (OutputStream body = connection.getOutputStream()) {
            for (var i = 0; i < 60; i++) {
                body.write(new byte[MEGABYTE]);
            }
        }
        assertThat(connection.getResponseCode()).isEqualTo(413);
        try (InputStream problem = connection.getErrorStream()) {
            assertThat(new String(problem.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("document-too-large");
        }
    }

    @Test
    void onlyTheTenthMegabyteIsTheLast() {
        put("application/pdf", new byte[10 * MEGABYTE + 1]).then().statusCode(413);
        put("application/pdf", new byte[10 * MEGABYTE])
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("upload.unknown-type"));
    }

    private io.restassured.response.Response put(String mediaType, byte[] bytes) {
        return employer.call()
                .contentType(mediaType)
                .body(bytes)
                .put("api/applications/" + number + "/documents/CONTRACT");
    }

    private HttpURLConnection open() throws IOException {
        var connection = (HttpURLConnection) house.address()
                .resolve("api/applications/" + number + "/documents/CONTRACT")
                .toURL()
                .openConnection();
        connection.setRequestMethod("PUT");
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/pdf");
        connection.setRequestProperty(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString("employer:loket".getBytes()));
        return connection;
    }

    private long documents() throws SQLException {
        try (var rows = new Rows(house)) {
            return rows.count("select count(*) from document");
        }
    }
}
