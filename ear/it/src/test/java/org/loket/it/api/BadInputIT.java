package org.loket.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loket.host.House;
import org.loket.it.OpenHouse;

/** What is wrong is refused by name, in the reader's language, and nothing of it remains. */
@ExtendWith(OpenHouse.class)
class BadInputIT {

    private House house;
    private Rows rows;
    private Map<String, Long> before;

    @BeforeEach
    void count(House opened) throws SQLException {
        house = opened;
        rows = new Rows(house);
        before = rows.now();
    }

    @AfterEach
    void nothingRemains() throws SQLException {
        assertThat(rows.now()).isEqualTo(before);
        rows.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    category                        | "X"                                  | choice.unknown
                    kind                            | "first"                              | choice.unknown
                    worker.birthDate                | "1990-02-30"                         | date.form
                    worker.birthDate                | "01/05/1990"                         | date.form
                    worker.birthDate                | "0001-01-01"                         | date.absurd
                    worker.birthDate                | 19900501                             | text.form
                    worker.nationality              | "Indian"                             | facts.no-nationality
                    worker.nationalNumber           | "90050100152"                        | national-number.check-digits
                    worker.nationalNumber           | "9005010015"                         | national-number.form
                    worker.nationalNumber           | "85073003328"                        | national-number.other-birth-date
                    worker.passportMrz              | "P<IND"                              | mrz.form
                    worker.qualificationLevel       | 6.5                                  | number.whole
                    worker.qualificationLevel       | 9                                    | facts.level
                    worker.qualificationLevel       | "6"                                  | number.form
                    worker.firstName                | "A\\u0000"                           | text.control-characters
                    worker.firstName                | "\\ud800"                            | text.control-characters
                    worker.inBelgium                | "yes"                                | boolean.form
                    worker                          | "Anila Rao"                          | object.form
                    employer.enterpriseNumber       | "0403019262"                         | enterprise-number.check-digits
                    employer.enterpriseNumber       | "9403019261"                         | enterprise-number.first-digit
                    employer.enterpriseNumber       | null                                 | required
                    employer.iban                   | "BE00000000000000"                   | iban.check-digits
                    employer.employees              | 1e999999                             | number.form
                    employer.employees              | -1                                   | facts.employees
                    job.grossAnnualWage             | 49000.001                            | money.decimals
                    job.grossAnnualWage             | -1                                   | facts.negative-wage
                    job.grossAnnualWage             | 1000000000000                        | money.too-large
                    job.fullTimeFraction            | 1.01                                 | facts.fraction
                    job.endsOn                      | "2026-12-31"                         | facts.end-before-start
                    job.occupation                  | "25"                                 | facts.occupation
                    vacancy                         | {"publications": [{"channel": "X"}]} | choice.unknown
                    vacancy                         | {"publications": {}}                 | list.form
                    """)
    void aWrongFieldIsNamed(String field, String value, String code) {
        var application = Contract.of(house.address()).example("POST /api/applications", "engineer");
        var body = with(application, field, new Json.Raw(value));
        var answer = Caller.of(house, "employer").send(body).post("api/applications");
        answer.then().statusCode(422).body("violations.code", hasItem(code));
        assertThat(answer.jsonPath().getList("violations.field", String.class))
                .anyMatch(named -> named.startsWith(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    submittedOn           | "1999-01-01"  | law-unknown
                    submittedOn           | "0001-01-01"  | date.absurd
                    submittedOn           | "2026-02-30"  | date.form
                    category              | "PLUMBER"     | choice.unknown
                    kind                  | "SECOND"      | choice.unknown
                    worker.birthDate      | "2099-01-01"  | facts.born-in-the-future
                    employer.foundedOn    | "2099-01-01"  | facts.founded-in-the-future
                    employer.employees    | 5000001       | facts.employees
                    job.endsOn            | "2026-12-31"  | facts.end-before-start
                    job.fullTimeFraction  | 1.5           | facts.fraction
                    job.fullTimeFraction  | 0             | facts.fraction
                    job.grossAnnualWage   | -1            | facts.negative-wage
                    job.grossAnnualWage   | 1000000000000 | money.too-large
                    engagement            | {"grantMonths": 100000} | facts.months
                    vacancy               | {"publications": [{"channel": "VDAB", "from": "2026-08-01", "until": "2026-10-15"}, {"channel": "VDAB", "from": "2026-10-01", "until": "2026-11-01"}]} | facts.overlapping-publication
                    """)
    void aQuestionThatMakesNoSenseIsNotGuessedAt(String field, String value, String code) {
        var question = Contract.of(house.address()).example("POST /api/assessments", "engineer");
        var answer = Caller.nobody(house)
                .send(with(question, field, new Json.Raw(value)))
                .post("api/assessments");
        answer.then().statusCode(422).body("violations.code", hasItem(code));
        assertThat(answer.jsonPath().getList("violations.field", String.class))
                .anyMatch(named -> named.startsWith(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    language   | "fr"                              | required         | language
                    mail       | "somebody"                        | mail.form        | mail
                    mail       | "a@b.be, c@d.be"                  | mail.form        | mail
                    quietFrom  | "25:00"                           | time.form        | quietFrom
                    quietFrom  | "22:00"                           | quiet.both       | quietUntil
                    unwanted   | {"mail": ["granted"], "push": []} | notice.statutory | unwanted.mail
                    unwanted   | {"mail": [], "push": ["fee-due"]} | notice.statutory | unwanted.push
                    unwanted   | {"mail": ["weather"]}             | choice.unknown   | unwanted.mail
                    unwanted   | ["law-changed"]                   | object.form      | unwanted
                    """)
    void aChoiceOfNoticesThatCannotBeIsNamed(String field, String value, String code, String at) {
        var choice = with(Map.of("language", "nl"), field, new Json.Raw(value));
        var answer = Caller.of(house, "employer").send(choice).put("api/notices/choices");
        answer.then().statusCode(422).body("violations.code", hasItem(code)).body("violations.field", hasItem(at));
    }

    @Test
    void aCodeThatNobodyMailedConfirmsNothing() {
        Caller.of(house, "employer")
                .send(Map.of("code", "AAAAAAAAAAAAAAAAAAAAAA"))
                .post("api/notices/choices/mail-confirmation")
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("mail.code"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, For 1 January 1999 we know the rules only from",
        "nl, Voor 1 januari 1999 kennen wij de regels pas vanaf"
    })
    void everyFaultInAQuestionIsNamedAtOnceInBothLanguages(String language, String said) {
        var answer = Caller.nobody(house)
                .send("{\"submittedOn\": \"1999-01-01\", \"worker\": {\"birthDate\": \"2099-01-01\"},"
                        + " \"job\": {\"grossAnnualWage\": -1, \"fullTimeFraction\": 2,"
                        + " \"startsOn\": \"2027-01-01\", \"endsOn\": \"2026-01-01\"}}")
                .header("Accept-Language", language)
                .post("api/assessments");
        answer.then().statusCode(422).body("violations.size()", equalTo(5));
        assertThat(answer.jsonPath().getList("violations.message", String.class))
                .anyMatch(message -> message.startsWith(said));
    }

    @Test
    void everyFaultIsNamedAtOnceInDutchWhereNothingElseIsAskedFor() {
        Caller.of(house, "employer")
                .send("{\"category\": \"X\", \"employer\": {\"enterpriseNumber\": \"0403019262\"},"
                        + " \"job\": {\"grossAnnualWage\": 1.234, \"startsOn\": \"2027-02-30\"}}")
                .header("Accept-Language", "fr")
                .post("api/applications")
                .then()
                .statusCode(422)
                .body("violations.size()", equalTo(4))
                .body("violations.field", hasItem("job.startsOn"))
                .body("violations.message", hasItem("Dit is geen bestaande datum."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "", "null", "[]", "\"text\"", "{\"confirm\": true}}", "{\"a\": 1, \"a\": 1}", "{\"a\": tru}"
            })
    void whatIsNoJsonObjectCannotBeRead(String body) {
        for (var call : Contract.of(house.address()).examples().keySet()) {
            var answer = Caller.of(house, "lead").send(body).request(verb(call), path(call));
            answer.then().statusCode(400).body("type", endsWith("json-malformed"));
        }
    }

    @Test
    void aBodyThatNestsTooDeepOrIsTooLargeIsRefused() {
        var deep = "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000);
        var large = "{\"a\": \"" + "x".repeat(300_000) + "\"}";
        var nobody = Caller.nobody(house);
        nobody.send("{\"a\":".repeat(30) + "1" + "}".repeat(30))
                .post("api/assessments")
                .then()
                .statusCode(400)
                .body("type", endsWith("json-too-deep"));
        nobody.send(large).post("api/assessments").then().statusCode(413);
        assertThat(nobody.send(deep).post("api/assessments").statusCode()).isIn(400, 413);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, api/nothing-here, 404",
        "GET, api, 404",
        "GET, api/cases/x/y/z, 404",
        "DELETE, api/applications, 405",
        "PATCH, api/applications/VL-2026-0000001-59, 405",
        "PUT, api/checks, 405"
    })
    void whatDoesNotExistIsToldAsAProblem(String verb, String path, int status) {
        Caller.of(house, "employer")
                .call()
                .request(verb, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    @Test
    void anotherMethodIsToldWhichThereAre() {
        Caller.nobody(house)
                .call()
                .delete("api/assessments")
                .then()
                .statusCode(405)
                .header("Allow", containsString("POST"));
    }

    @Test
    void anotherMediaTypeIsRefusedBothWays() {
        Caller.nobody(house)
                .call()
                .contentType("text/plain")
                .body("x")
                .post("api/assessments")
                .then()
                .statusCode(415);
        Caller.nobody(house)
                .sendExample("POST /api/assessments", "engineer")
                .accept("text/csv")
                .post("api/assessments")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "examiner, api/cases?after=' or 1=1 --, after",
        "examiner, api/cases?after=%00, after",
        "examiner, api/cases?after=Kzk5OTk5OTk5OS0wMS0wMX5WTC0yMDI2LTAwMDAwMDEtNTk, after",
        "examiner, api/cases?queue=OPEN;drop table worker, queue",
        "examiner, api/cases?limit=0, limit",
        "examiner, api/cases?limit=1e3, limit",
        "employer, api/applications?after=%00, after",
        "employer, api/applications?after=~~~, after",
        "employer, api/applications?enterprise=1 or 1=1, enterprise",
        "employer, api/applications?enterprise=%EF%BF%BF, enterprise",
        "employer, api/notices?after=x, after",
        "employer, api/notices?limit=201, limit",
        "worker, api/dossier/readings?after=99999999999999999999, after",
        "nobody, api/law/lists/medium-skilled?on=2026-02-30, on",
        "nobody, api/law/values/wage-base?on=tomorrow, on"
    })
    void aWrongParameterIsNamed(String account, String path, String field) {
        (account.equals("nobody") ? Caller.nobody(house) : Caller.of(house, account))
                .call()
                .get(path)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api/cases/' or 1=1 --",
                "api/cases/%00",
                "api/cases/VL-2026-0000001-00",
                "api/cases/..%2f..%2fetc",
                "api/cases/%F0%9F%98%80"
            })
    void aNumberThatIsNoneNamesNoFile(String path) {
        var answer =
                Caller.of(house, "examiner").call().urlEncodingEnabled(false).get(path.replace(" ", "%20"));
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.asString()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void theLawBeforeItsFirstVersionIsNotGuessed() {
        Caller.nobody(house)
                .call()
                .get("api/law/values/wage-base?on=1999-01-01")
                .then()
                .statusCode(422)
                .body("type", endsWith("law-unknown"));
        Caller.nobody(house).call().get("api/law/values/no-such-value").then().statusCode(404);
        Caller.nobody(house)
                .send(with(
                        Contract.of(house.address()).example("POST /api/assessments", "engineer"),
                        "submittedOn",
                        "1999-01-01"))
                .post("api/assessments")
                .then()
                .statusCode(422);
    }

    @Test
    void aKeyThatIsTooLongOrUnprintableIsNamed() {
        for (var key : Arrays.asList("x".repeat(201), "a b")) {
            Caller.of(house, "employer")
                    .sendExample("POST /api/applications", "engineer")
                    .header("Idempotency-Key", key)
                    .post("api/applications")
                    .then()
                    .statusCode(422)
                    .body("violations.field", hasItem("Idempotency-Key"));
        }
    }

    @Test
    void aDecisionWithoutTheWordIsNotTaken() {
        for (var body : Arrays.asList("{}", "{\"confirm\": false}", "{\"confirm\": \"true\"}", "{\"confirm\": null}")) {
            Caller.of(house, "decider")
                    .send(body)
                    .post("api/cases/VL-2026-0000001-59/decision")
                    .then()
                    .statusCode(422)
                    .body("violations.field", hasItem("confirm"));
        }
    }

    @Test
    void aPasswordThatIsWrongIsAnsweredInTheReadersLanguage() {
        new Caller(house, "nobody-of-that-name")
                .call()
                .header("Accept-Language", "nl")
                .get("api/notices")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("title", equalTo("Niet aangemeld"));
    }

    private static String verb(String call) {
        return call.split(" ")[0];
    }

    private static String path(String call) {
        return call.split(" ")[1]
                .substring(1)
                .replace("{number}", "VL-2026-0000001-59")
                .replace("{name}", "wage-base")
                .replace("{question}", "job-search-window")
                .replace("{from}", "2099-01-01")
                .replace("{id}", "6f1c6e0e-0000-4000-8000-000000000000");
    }

    /** The body with another value at that path. */
    private static String with(Object body, String path, Object value) {
        var copy = new HashMap<>(Contract.part(body));
        Map<String, Object> place = copy;
        var steps = path.split("\\.");
        for (var i = 0; i < steps.length - 1; i++) {
            var deeper = new HashMap<>(Contract.part(place.get(steps[i])));
            place.put(steps[i], deeper);
            place = deeper;
        }
        place.put(steps[steps.length - 1], value);
        return Json.text(copy);
    }
}
