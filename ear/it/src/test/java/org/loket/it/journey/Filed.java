package org.loket.it.journey;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.loket.host.House;

/** An application that an employer filed over the API, so that a journey can begin where the office takes it up. */
final class Filed {

    static final LocalDate STARTS = LocalDate.now().plusMonths(2).withDayOfMonth(1);
    static final LocalDate ENDS = STARTS.plusYears(2).minusDays(1);

    private static final AtomicInteger PASSPORTS = new AtomicInteger();

    private final Map<String, Object> worker = new HashMap<>(Map.of(
            "birthDate", "1990-05-01",
            "nationality", "IND",
            "passportExpiresOn", "2033-01-01",
            "qualificationLevel", 7,
            "qualificationProof", "DIPLOMA",
            "inBelgium", false));
    private final Map<String, Object> employer = new HashMap<>(Map.of(
            "enterpriseNumber", "0403019261",
            "name", "Scheldewerk",
            "establishedInBelgium", true,
            "foundedOn", "2005-01-01",
            "employees", 120));
    private final Map<String, Object> job = new HashMap<>(Map.of(
            "title",
            "Software engineer",
            "description",
            "Bouwt het planningssysteem.",
            "workplace",
            "Noorderlaan 1, 2030 Antwerpen",
            "occupation",
            "2512",
            "requiresHigherEducation",
            true,
            "grossAnnualWage",
            new BigDecimal("61250.00"),
            "fullTimeFraction",
            1,
            "startsOn",
            STARTS.toString(),
            "endsOn",
            ENDS.toString(),
            "jointCommittee",
            "200"));

    private Filed(String firstName, String lastName) {
        worker.put("firstName", firstName);
        worker.put("lastName", lastName);
        worker.put("passportNumber", "T%07d".formatted(PASSPORTS.incrementAndGet()));
        job.put("posted", false);
        job.put("wageClauseAtThirty", false);
    }

    /** Of an engineer for whom every condition is met. */
    static Filed of(String firstName, String lastName) {
        return new Filed(firstName, lastName);
    }

    /** Of the person whom that account of the demonstration is: known by number, born on that day. */
    Filed known(String nationalNumber, String birthDate) {
        worker.put("nationalNumber", nationalNumber);
        worker.put("birthDate", birthDate);
        return this;
    }

    Filed withJob(String title) {
        job.put("title", title);
        return this;
    }

    Filed withWage(String euros) {
        job.put("grossAnnualWage", new BigDecimal(euros));
        return this;
    }

    /** Without saying whether the job needs higher education. */
    Filed withoutSayingWhatTheJobNeeds() {
        job.remove("requiresHigherEducation");
        return this;
    }

    /** By an employer that began last month: for the authority to weigh. */
    Filed byAYoungEmployer() {
        employer.put("foundedOn", LocalDate.now().minusMonths(1).toString());
        return this;
    }

    /** Files it and answers its number. */
    String in(House house) {
        String applications = house.address() + "api/applications";
        String number = employer()
                .contentType(ContentType.JSON)
                .body(Map.of("category", "HIGHLY_SKILLED", "worker", worker, "employer", employer, "job", job))
                .post(applications)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        for (String slot : List.of("CONTRACT", "PASSPORT", "DIPLOMA")) {
            employer()
                    .contentType("image/png")
                    .body(page())
                    .put(applications + "/" + number + "/documents/" + slot)
                    .then()
                    .statusCode(201);
        }
        employer().post(applications + "/" + number + "/submission").then().statusCode(202);
        return number;
    }

    private static RequestSpecification employer() {
        return given().auth().preemptive().basic("employer", "loket");
    }

    private static byte[] page() {
        BufferedImage image = new BufferedImage(620, 877, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().fillRect(0, 0, 620, 877);
        image.setRGB(1, 1, Color.GRAY.getRGB());
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
