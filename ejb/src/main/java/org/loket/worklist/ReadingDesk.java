package org.loket.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.loket.access.Actor;
import org.loket.casework.CaseRecord;
import org.loket.casework.ExaminationRecord;
import org.loket.casework.ReadingCase;
import org.loket.journal.Journal;
import org.loket.journal.JournalLine;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.TheClock;
import org.loket.party.EmployerRecord;
import org.loket.party.Parties;

/** An official takes a case on the desk: the whole file, journalled as read, with what the law leaves to decide. */
@Stateless
public class ReadingDesk {

    private static final int OTHERS = 5;

    @Inject
    EntityManager store;

    @Inject
    ReadingFile reading;

    @Inject
    ReadingCase cases;

    @Inject
    Parties parties;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    public Desk of(Actor actor, CaseNumber number) {
        CaseFile file = reading.forExamination(actor, number);
        CaseRecord state = file.state();
        List<ExaminationRecord> examinations = new ArrayList<>(cases.examinationsOf(number));
        Collections.reverse(examinations);
        return new Desk(
                file,
                employer(state),
                cases.leewayOf(number),
                List.copyOf(examinations),
                others("worker = ?", state.worker().toString(), "number <> ?", number.text()),
                ofEmployer(state),
                returned(number),
                state.stage().isDecided() ? told(number) : List.of());
    }

    private EmployerRecord employer(CaseRecord state) {
        return state.enterprise() == null
                ? null
                : parties.employer(state.enterprise()).orElse(null);
    }

    private List<CaseLine> ofEmployer(CaseRecord state) {
        return state.enterprise() == null
                ? List.of()
                : others(
                        "enterprise = ?",
                        state.enterprise().digits(),
                        "worker <> ?",
                        state.worker().toString());
    }

    private List<CaseLine> others(String same, String value, String other, String than) {
        List<?> rows = store.createNativeQuery(Lines.of(
                        "select * from permit_case where " + same + " and " + other
                                + " order by submitted_on desc, number desc limit " + OTHERS,
                        "c.submitted_on desc, c.number desc"))
                .setParameter(1, value)
                .setParameter(2, than)
                .getResultList();
        return Lines.read(rows, TheClock.today(clock));
    }

    private List<Returned> returned(CaseNumber number) {
        return journal.timesThat("proposal-sent-back", number.text()).stream()
                .map(line -> new Returned(remark(line), line.account(), line.at()))
                .toList();
    }

    private static String remark(JournalLine line) {
        try (JsonReader particulars = Json.createReader(new StringReader(line.particulars()))) {
            return particulars.readObject().getString("remark", "");
        }
    }

    private List<Told> told(CaseNumber number) {
        List<?> rows = store.createNativeQuery("select receiver_kind, delivered_at, seen_at from notice"
                        + " where case_number = ? and kind in ('granted', 'refused', 'inadmissible')"
                        + " order by position")
                .setParameter(1, number.text())
                .getResultList();
        List<Told> told = new ArrayList<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            told.add(new Told((String) columns[0], Lines.moment(columns[1]), Lines.moment(columns[2])));
        }
        return told;
    }
}
