package org.loket.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;

/** What an inspection must say before anybody is looked up. */
final class InspectionChecked {

    private static final int LONGEST_TEXT = 200;

    private InspectionChecked() {}

    static void mustBeWhole(Inspection inspection, LocalDate today) {
        List<Violation> faults = new ArrayList<>();
        if ((inspection.nationalNumber() == null) == (inspection.scanned() == null)) {
            faults.add(Violation.of("nationalNumber", "inspection.one-name"));
        }
        if (inspection.purpose() == null) {
            faults.add(Violation.of("purpose", "required"));
        }
        if (inspection.workplace() == null || inspection.workplace().isBlank()) {
            faults.add(Violation.of("workplace", "required"));
        } else if (inspection.workplace().length() > LONGEST_TEXT) {
            faults.add(Violation.of("workplace", "text.too-long", LONGEST_TEXT));
        }
        deferral(inspection, today, faults);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    private static void deferral(Inspection inspection, LocalDate today, List<Violation> faults) {
        boolean inquiry = inspection.purpose() == InspectionPurpose.INQUIRY;
        if (inquiry && (inspection.inquiry() == null || inspection.inquiry().isBlank())) {
            faults.add(Violation.of("inquiry", "required"));
        }
        if (inspection.inquiry() != null && inspection.inquiry().length() > LONGEST_TEXT) {
            faults.add(Violation.of("inquiry", "text.too-long", LONGEST_TEXT));
        }
        if (inspection.toldFrom() == null) {
            return;
        }
        if (!inquiry) {
            faults.add(Violation.of("toldFrom", "inspection.only-inquiry"));
        } else if (!inspection.toldFrom().isAfter(today)
                || inspection.toldFrom().isAfter(today.plusYears(1))) {
            faults.add(Violation.of("toldFrom", "inspection.told-from"));
        }
    }
}
