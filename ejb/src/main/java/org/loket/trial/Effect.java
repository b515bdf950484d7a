package org.loket.trial;

import java.time.LocalDate;
import java.util.List;
import org.loket.law.book.Entry;
import org.loket.register.PermitsOn;

/**
 * What an amendment would do, as things stand.
 *
 * @param asIfFiledOn its first day: every pending file is judged as if it were filed then, once without and once with it
 * @param differences what the version changes and what follows from it
 * @param added the entries that a list gains
 * @param removed the entries that a list loses
 * @param drafts how many drafts were looked at
 * @param submitted how many submitted files that are not decided were looked at
 * @param whole whether every pending file was looked at
 * @param permits what it meets in the register; null where it is no regime
 * @param files the first of the files that it touches, by number
 */
public record Effect(
        LocalDate asIfFiledOn,
        List<Difference> differences,
        List<Entry> added,
        List<Entry> removed,
        int drafts,
        int submitted,
        boolean whole,
        int helped,
        int hurt,
        int changed,
        PermitsOn permits,
        List<FileTouched> files) {

    public int touched() {
        return helped + hurt + changed;
    }
}
