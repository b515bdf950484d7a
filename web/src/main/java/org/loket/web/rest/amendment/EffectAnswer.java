package org.loket.web.rest.amendment;

import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import org.loket.kernel.CaseNumber;
import org.loket.law.Met;
import org.loket.law.book.Entry;
import org.loket.law.category.Category;
import org.loket.law.category.Verdict;
import org.loket.register.PermitsOn;
import org.loket.trial.Direction;
import org.loket.trial.Effect;
import org.loket.trial.FileTouched;
import org.loket.web.rest.file.FindingAnswer;
import org.loket.web.text.Text;

/**
 * What an amendment would do.
 *
 * @param asIfFiledOn every pending file is judged as if it were filed that day, once without the amendment and once with it
 * @param applies in words, to which files it will really apply
 * @param whole whether every pending file was looked at
 * @param permits what it meets in the register; null where it is no regime
 * @param files the first 200 of those that it touches
 */
record EffectAnswer(
        LocalDate asIfFiledOn,
        String applies,
        List<Changed> differences,
        List<EntryMoved> added,
        List<EntryMoved> removed,
        int drafts,
        int submitted,
        boolean whole,
        int helped,
        int hurt,
        int changed,
        PermitsOn permits,
        List<FileMoved> files) {

    /** A value or an amount that follows from it, before and after. */
    record Changed(String name, String text, JsonValue before, JsonValue after) {}

    /** An entry that a list gains or loses. */
    record EntryMoved(String code, String text) {}

    /**
     * A pending file that the amendment touches.
     *
     * @param submittedOn null for a draft
     */
    record FileMoved(
            CaseNumber number,
            Category category,
            LocalDate submittedOn,
            Verdict before,
            Verdict after,
            Direction direction,
            List<ConditionMoved> conditions) {

        static FileMoved of(FileTouched file) {
            return new FileMoved(
                    file.number(),
                    file.category(),
                    file.submittedOn(),
                    file.before(),
                    file.after(),
                    file.direction(),
                    file.conditions().stream()
                            .map(one -> new ConditionMoved(one.condition(), one.before(), one.after()))
                            .toList());
        }
    }

    /** A condition that comes out otherwise; null where it is not asked. */
    record ConditionMoved(String condition, Met before, Met after) {}

    static EffectAnswer of(Effect effect, Text text) {
        return new EffectAnswer(
                effect.asIfFiledOn(),
                text.say("amendment.applies", effect.asIfFiledOn()),
                effect.differences().stream()
                        .map(one -> new Changed(
                                one.name(),
                                text.named(one.name()),
                                FindingAnswer.plain(one.before()),
                                FindingAnswer.plain(one.after())))
                        .toList(),
                effect.added().stream().map(entry -> moved(entry, text)).toList(),
                effect.removed().stream().map(entry -> moved(entry, text)).toList(),
                effect.drafts(),
                effect.submitted(),
                effect.whole(),
                effect.helped(),
                effect.hurt(),
                effect.changed(),
                effect.permits(),
                effect.files().stream().map(FileMoved::of).toList());
    }

    private static EntryMoved moved(Entry entry, Text text) {
        return new EntryMoved(entry.code(), text.entry(entry));
    }
}
