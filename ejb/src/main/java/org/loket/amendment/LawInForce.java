package org.loket.amendment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.loket.law.book.LawBook;

/** The law in force: the printed book with every amendment that was confirmed, whatever day it begins. */
@Stateless
public class LawInForce {

    @Inject
    CurrentEdition current;

    /** The same object until an amendment is confirmed; all versions of it are dated, so any day can be asked for. */
    public LawBook book() {
        return current.book();
    }
}
