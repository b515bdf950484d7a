package org.loket.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.kernel.NotANumber;

/** What makes a code one that people can read to each other. */
class ShareCodeTest {

    private static final Random CHANCE = new Random(20261121);

    @Test
    void aCodeHoldsAtLeastSixtyBitsOfChance() {
        double bits = (ShareCode.LENGTH - 1) * Math.log(ShareCode.ALPHABET.length()) / Math.log(2);
        assertThat(bits).isGreaterThan(60);
        Set<ShareCode> codes = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            codes.add(ShareCode.fresh(CHANCE));
        }
        assertThat(codes).hasSize(10_000);
    }

    @ParameterizedTest
    @CsvSource({"0, O", "0, Q", "1, I", "1, L", "2, Z", "5, S", "8, B", "6, G", "U, V", "O, D", "I, L"})
    void noTwoSymbolsLookAlike(String one, String other) {
        assertThat(ShareCode.ALPHABET.contains(one) && ShareCode.ALPHABET.contains(other))
                .isFalse();
    }

    @Test
    void everyWrongSymbolAndEveryExchangeOfTwoIsFound() {
        for (int round = 0; round < 20; round++) {
            String right = ShareCode.fresh(CHANCE).symbols();
            for (int i = 0; i < ShareCode.LENGTH; i++) {
                for (char other : ShareCode.ALPHABET.toCharArray()) {
                    if (other != right.charAt(i)) {
                        isNoCode(right.substring(0, i) + other + right.substring(i + 1), "share-code.check");
                    }
                }
                for (int j = i + 1; j < ShareCode.LENGTH; j++) {
                    if (right.charAt(i) != right.charAt(j)) {
                        StringBuilder exchanged = new StringBuilder(right);
                        exchanged.setCharAt(i, right.charAt(j));
                        exchanged.setCharAt(j, right.charAt(i));
                        isNoCode(exchanged.toString(), "share-code.check");
                    }
                }
            }
        }
    }

    @Test
    void aCodeIsReadAsPeopleTypeItAndIsNeverWrittenByAccident() {
        ShareCode code = ShareCode.fresh(CHANCE);
        assertThat(code.written()).matches("(.{4}-){3}.{4}");
        assertThat(ShareCode.of(" " + code.written().toLowerCase(java.util.Locale.ROOT) + " "))
                .isEqualTo(code);
        assertThat(ShareCode.of(code.symbols().replaceAll("(..)", "$1 "))).isEqualTo(code);
        assertThat(code.toString()).doesNotContain(code.symbols()).doesNotContain(code.written());
        assertThat(code.fingerprint()).doesNotContainIgnoringCase(code.symbols());
    }

    @ParameterizedTest
    @CsvSource({
        "'', share-code.length",
        "2345, share-code.length",
        "2345-6789-CDFH-JKMNP, share-code.length",
        "2345-6789-CDFH-JKM0, share-code.alphabet",
        "2345-6789-CDFH-JKMÉ, share-code.alphabet",
        "2345-6789-CDFH-JKMA, share-code.alphabet"
    })
    void whatIsNoCodeSaysWhy(String text, String reason) {
        isNoCode(text, reason);
    }

    private static void isNoCode(String text, String reason) {
        assertThatThrownBy(() -> ShareCode.of(text))
                .isInstanceOfSatisfying(
                        NotANumber.class, fault -> assertThat(fault.code()).isEqualTo(reason));
    }
}
