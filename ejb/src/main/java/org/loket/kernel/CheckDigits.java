package org.loket.kernel;

/** The complement to 97 that the Belgian registers use as check digits. */
final class CheckDigits {

    private CheckDigits() {}

    static int complementTo97(long digits) {
        return (int) (97 - digits % 97);
    }

    static boolean isDigits(String text, int length) {
        return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
