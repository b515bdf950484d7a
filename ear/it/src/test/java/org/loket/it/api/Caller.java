package org.loket.it.api;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.loket.host.House;

/** Somebody who calls the API, or nobody; whatever is answered is held against the description. */
record Caller(House house, String account) {

    static final String PASSWORD = "loket";

    static Caller of(House house, String account) {
        return new Caller(house, account);
    }

    static Caller nobody(House house) {
        return new Caller(house, null);
    }

    /** A call in the making, in English. */
    RequestSpecification call() {
        var request = RestAssured.given()
                .config(Contract.exactNumbers())
                .filter(Contract.of(house.address()))
                .baseUri(house.address().toString())
                .header("Accept-Language", "en");
        return account == null ? request : request.auth().preemptive().basic(account, PASSWORD);
    }

    /** A call with a JSON body. */
    RequestSpecification send(Object body) {
        return call().contentType("application/json").body(body);
    }

    /** A call with the example of that name from the description. */
    RequestSpecification sendExample(String call, String example) {
        return send(Contract.of(house.address()).example(call, example));
    }
}
