package org.loket.it.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.loket.host.House;
import org.loket.it.Browser;

/** Somebody who signed in, at a browser of their own. */
final class Person implements AutoCloseable {

    private final House house;
    private final BrowserContext context;
    private final Page page;

    private Person(House house, BrowserContext context) {
        this.house = house;
        this.context = context;
        this.page = context.newPage();
    }

    static Person signedIn(Browser browser, House house, String account) {
        Person person = new Person(house, browser.visitor("nl-BE"));
        person.open("/sign-in");
        person.page.getByLabel("Gebruikersnaam").fill(account);
        person.page.getByLabel("Wachtwoord").fill("loket");
        person.page.locator("#form\\:go").click();
        person.page.waitForURL(url -> !url.contains("/sign-in"));
        return person;
    }

    Page page() {
        return page;
    }

    /** Opens that page and answers the status. */
    int open(String path) {
        Response response = page.navigate(address(path));
        return response.status();
    }

    /** What comes back for that address, without opening it: for files that a browser shows by itself. */
    com.microsoft.playwright.APIResponse fetch(String path) {
        return context.request().get(address(path));
    }

    Person mustBeAbleToUseThis() {
        Looking.at(page);
        return this;
    }

    /** The same, with a picture under that name. */
    Person mustBeAbleToUseThis(String picture) {
        Looking.at(page, picture);
        return this;
    }

    private String address(String path) {
        return house.address().resolve(path).toString();
    }

    @Override
    public void close() {
        context.close();
    }
}
