package org.loket.delivery;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/** A block of network addresses, written as {@code 10.0.0.0/8}. */
record AddressBlock(List<Byte> network, int bits) {

    /** Addresses that lead to this machine, to the network it stands in, or to nobody in particular. */
    static final List<AddressBlock> INSIDE = List.of(
            of("0.0.0.0/8"),
            of("10.0.0.0/8"),
            of("100.64.0.0/10"),
            of("127.0.0.0/8"),
            of("169.254.0.0/16"),
            of("172.16.0.0/12"),
            of("192.0.0.0/24"),
            of("192.0.2.0/24"),
            of("192.88.99.0/24"),
            of("192.168.0.0/16"),
            of("198.18.0.0/15"),
            of("198.51.100.0/24"),
            of("203.0.113.0/24"),
            of("224.0.0.0/3"),
            of("::/96"),
            // these carry an address of the fourth version, and with it any of the above
            of("64:ff9b::/96"),
            of("64:ff9b:1::/48"),
            of("100::/64"),
            of("2001::/23"),
            of("2001:db8::/32"),
            of("2002::/16"),
            of("fc00::/7"),
            of("fe80::/9"),
            of("ff00::/8"));

    static AddressBlock of(String written) {
        String[] parts = written.strip().split("/");
        try {
            // an address in figures is not looked up
            byte[] network = InetAddress.getByName(figures(parts[0])).getAddress();
            int bits = parts.length == 1 ? network.length * 8 : Integer.parseInt(parts[1]);
            if (parts.length > 2 || bits < 0 || bits > network.length * 8) {
                throw new IllegalArgumentException(written + " is no block of addresses");
            }
            return new AddressBlock(bytes(network), bits);
        } catch (UnknownHostException | NumberFormatException e) {
            throw new IllegalArgumentException(written + " is no block of addresses", e);
        }
    }

    private static String figures(String host) throws UnknownHostException {
        if (!host.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            throw new UnknownHostException(host);
        }
        return host;
    }

    private static List<Byte> bytes(byte[] address) {
        List<Byte> bytes = new ArrayList<>();
        for (byte one : address) {
            bytes.add(one);
        }
        return List.copyOf(bytes);
    }

    boolean has(InetAddress address) {
        byte[] asked = address.getAddress();
        if (asked.length != network.size()) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((asked[bit / 8] & mask) != (network.get(bit / 8) & mask)) {
                return false;
            }
        }
        return true;
    }
}
