package org.loket.kernel;

import java.io.Serializable;

/** A joint committee (paritair comité) or one of its subcommittees: {@code 200}, {@code 140.03}. */
public record JointCommittee(String number) implements Serializable {

    private static final String FORM = "[0-9]{3}(\\.[0-9]{2})?";

    public JointCommittee {
        if (!number.matches(FORM)) {
            throw new NotANumber("joint-committee.form");
        }
    }

    public static JointCommittee of(String text) {
        return new JointCommittee(text.strip());
    }

    public boolean isSubcommittee() {
        return number.length() > 3;
    }

    @Override
    public String toString() {
        return number;
    }
}
