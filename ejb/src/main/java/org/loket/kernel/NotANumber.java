package org.loket.kernel;

/** A text that cannot be the identifier it claims to be; {@link #code()} names the reason in the message bundles. */
public final class NotANumber extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public NotANumber(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
