package org.loket.kernel;

/** The complement to 97 that the Belgian registers use as check digits. */
final class CheckDigits {

    private CheckDigits() {}

    static int complementTo97(long digits) {
        return (int) (97 - digits % 97);
    }

    static boolean isDigits(String text, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
