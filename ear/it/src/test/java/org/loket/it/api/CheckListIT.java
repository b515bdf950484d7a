package org.loket.it.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.Browser;
import org.loket.it.OpenHouse;
import org.loket.it.journey.Visitor;

/** A list of workers goes through the API and through the page: one answer per row, in order, whatever a row holds. */
@ExtendWith(OpenHouse.class)
class CheckListIT {

    private static final int PART = 4_000;
    private static final String CALL = "api/checks/bulk";
    private static final String HEAD = "nationalNumber,enterprise,occupation,on\n";
    // may work today; an empty day is today
    private static final String MEERA = "91231499971,0403019261,2512,\n";
    private static final String NOBODY = "85.07.30-033.28,0403.019.261,,2027-06-01\n";
    private static final String FORMULA = "=1+1,0403019261,,2027-06-01\n";

    @Test
    void everyRowIsAnsweredInItsPlace(House house) {
        var answer = csv(house, HEAD + MEERA + FORMULA + NOBODY + "85073003328,0428759497,,\n");
        assertThat(answer).hasSize(5);
        assertThat(answer.get(0)).isEqualTo("row,verdict,validUntil,reasons,error,receipt");
        assertThat(answer.get(1)).startsWith("1,").contains(",authorised,");
        assertThat(answer.get(2)).startsWith("2,,,,\"nationalNumber: ").contains("formula");
        assertThat(answer.get(3)).startsWith("3,NOT_ALLOWED,,no-authorisation,,");
        assertThat(answer.get(4)).startsWith("4,,,,\"You do not act for this enterprise.\",LOKET1.");
    }

    @Test
    void aListOfAHundredAndSixtyThousandComesBackWholeAndInOrder(House house) {
        var answer = csv(house, HEAD + (MEERA + NOBODY.repeat(9)).repeat(16_000));
        assertThat(answer).hasSize(160_001);
        for (int row = 1; row <= 160_000; row++) {
            var expected = row + (row % 10 == 1 ? ",ALLOWED," : ",NOT_ALLOWED,");
            if (!answer.get(row).startsWith(expected)) {
                assertThat(answer.get(row)).startsWith(expected);
            }
        }
        assertThat(answer.stream().filter(line -> line.contains("LOKET1."))).hasSize(160_000 / PART);
    }

    @Test
    void noCellThatComesBackIsAFormula(House house) {
        var formulas = List.of("=1+1", "+32", "-1", "@SUM(A1)", "\t=1+1", "\"=1,1\"", "=cmd|' /C calc'!A1");
        var list = new StringBuilder("=2+2,nationalNumber,enterprise,occupation,on,nationality,document\n");
        for (var column = 0; column < 7; column++) {
            for (var formula : formulas) {
                var cells = new ArrayList<>(List.of("", "91231499971", "0403019261", "2512", "", "", ""));
                cells.set(column, formula);
                list.append(String.join(",", cells)).append('\n');
            }
        }
        var answer = csv(house, list.toString());
        assertThat(answer).hasSize(1 + 7 * formulas.size());
        assertThat(answer.subList(1, answer.size()))
                .allSatisfy(line ->
                        assertThat(line).matches("[0-9]+,.*formula.*").doesNotContainPattern("(^|,)\"?[=+@\t\r-]"));
    }

    @Test
    void aCodeNamesAWorkerInAListToo(House house) {
        var code = Caller.of(house, "worker")
                .send(Map.of("purpose", "CHECK"))
                .post("api/share-codes")
                .jsonPath()
                .getString("code");
        var rows = code + ",1991-03-14,0403019261\n" + code + ",1991-03-15,0403019261\n";
        var answer = csv(house, "shareCode,birthDate,enterprise\n" + rows);
        assertThat(answer).hasSize(3);
        assertThat(answer.get(1)).startsWith("1,ALLOWED,").contains(",authorised,");
        assertThat(answer.get(2)).startsWith("2,NOT_ALLOWED,,no-authorisation,,LOKET1.");
    }

    @Test
    void linesOfJsonAreAnsweredWithLinesOfJson(House house) {
        var meera = "{\"worker\":{\"nationalNumber\":\"91231499971\"},\"enterprise\":\"0403019261\"}\n";
        var body = meera + "no json\n" + "{\"worker\":" + "[".repeat(2000) + "\n" + meera;
        var answer = Caller.of(house, "employer")
                .call()
                .contentType("application/x-ndjson")
                .accept("application/x-ndjson")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(CALL);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString().lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"row\":1,").contains("authorised"),
                        second -> assertThat(second).startsWith("{\"row\":2,\"verdict\":null"),
                        third -> assertThat(third).startsWith("{\"row\":3,\"verdict\":null"),
                        fourth -> assertThat(fourth).startsWith("{\"row\":4,").contains("authorised", "LOKET1."));
    }

    @Test
    void aHeadThatCannotBeReadIsRefusedWithItsReason(House house) {
        send(house, "name\nAnila\n".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("enterprise"))
                .body("violations.code", hasItem("list.column"));
        send(house, (HEAD + MEERA).getBytes(StandardCharsets.UTF_16))
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("list.encoding"));
        send(house, new byte[0]).then().statusCode(422).body("violations[0].code", equalTo("list.empty"));
    }

    @Test
    void thePageChecksAListSaysWhatCameOfItAndHandsItOut(House house) {
        var list = HEAD + (MEERA + NOBODY.repeat(9)).repeat(2_400) + FORMULA;
        try (var browser = Browser.open();
                var employer = Visitor.with(house, browser.visitor("nl-BE")).signIn("employer")) {
            employer.open("employer/check");
            employer.page()
                    .setInputFiles(
                            "#list-file",
                            new FilePayload("list.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
            employer.page()
                    .evaluate(
                            "window.seen = []; setInterval(() => seen.push(document.getElementById('list-progress').value), 1)");
            employer.page().click("#list button");
            assertThat(employer.page().locator("#list-progress")).isVisible();
            assertThat(employer.page().locator("#list-said"))
                    .hasText(
                            Pattern.compile("Rijen: 24\\.001\\. .* Mag niet werken: 21\\.600\\. Niet leesbaar: 1\\."),
                            new LocatorAssertions.HasTextOptions().setTimeout(60_000));
            assertThat(employer.page().locator("#list-progress")).hasJSProperty("value", 100);
            assertThat(employer.page().evaluate("[...new Set(seen)].filter(value => value > 0 && value < 100).length"))
                    .asInstanceOf(InstanceOfAssertFactories.INTEGER)
                    .isGreaterThan(3);
            employer.look("employer-check-list");
            var download = employer.page().waitForDownload(() -> employer.page().click("#list-answers"));
            assertThat(download.suggestedFilename()).isEqualTo("checks.csv");
        }
    }

    private static List<String> csv(House house, String list) {
        var answer = send(house, list.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.asString().lines().toList();
    }

    private static Response send(House house, byte[] list) {
        return Caller.of(house, "employer")
                .call()
                .contentType("text/csv")
                .accept("text/csv, application/problem+json")
                .body(list)
                .post(CALL);
    }
}
