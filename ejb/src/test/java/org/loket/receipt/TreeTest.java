package org.loket.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tree hashes as RFC 9162 says; leaves and roots are the vectors by which logs of certificates are tested. */
class TreeTest {

    private static final List<byte[]> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .map(Tree::leaf)
            .toList();

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void theRootIsThatOfTheStandard(int leaves, String root) {
        assertThat(Tree.root(LEAVES.subList(0, leaves)))
                .isEqualTo(HexFormat.of().parseHex(root));
    }

    @Test
    void everyLeafOfEveryTreeLeadsToItsRootAndToNoOther() {
        for (int size = 1; size <= 70; size++) {
            List<byte[]> leaves = IntStream.range(0, size)
                    .mapToObj(i -> Tree.leaf(new byte[] {(byte) i}))
                    .toList();
            byte[] root = Tree.root(leaves);
            for (int i = 0; i < size; i++) {
                List<byte[]> path = Tree.paths(leaves).get(i);
                assertThat(Tree.rootFrom(leaves.get(i), i, size, path)).isEqualTo(root);
                if (size > 1) {
                    byte[] other = Tree.leaf(new byte[] {99});
                    assertThat(Tree.rootFrom(other, i, size, path)).isNotEqualTo(root);
                }
            }
        }
    }

    @Test
    void aPathThatDoesNotFitIsRefused() {
        byte[] leaf = LEAVES.get(0);
        assertThatThrownBy(() -> Tree.rootFrom(leaf, 0, 2, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tree.rootFrom(leaf, 2, 2, List.of(leaf))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tree.rootFrom(leaf, 0, 1, List.of(leaf))).isInstanceOf(IllegalArgumentException.class);
    }
}
