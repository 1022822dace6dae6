package org.scrutineer.webhook;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;

/** Which network addresses belong to the internet at large, and which to some network's inside. */
final class PublicNetwork {

    /**
     * Of RFC 6890 and its like, beyond what Java knows by name: first bytes, and how many bits
     * count.
     */
    private static final List<Block> INSIDE =
            List.of(
                    new Block(8, 0),
                    // Carriers' own, RFC 6598.
                    new Block(10, 100, 64),
                    new Block(24, 192, 0, 0),
                    new Block(24, 192, 0, 2),
                    new Block(15, 198, 18),
                    new Block(24, 198, 51, 100),
                    new Block(24, 203, 0, 113),
                    new Block(4, 240));

    /** Of all IPv6, only this is given out; within it lie addresses that stand for others. */
    private static final Block GIVEN_OUT = new Block(3, 0x20);

    private static final List<Block> STANDING_FOR_OTHERS =
            List.of(
                    new Block(23, 0x20, 0x01, 0x00),
                    new Block(32, 0x20, 0x01, 0x0d, 0xb8),
                    new Block(16, 0x20, 0x02));

    private PublicNetwork() {}

    private record Block(int bits, int... first) {

        boolean has(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                if (bit(address[bit / 8], bit) != bit(first[bit / 8], bit)) {
                    return false;
                }
            }
            return true;
        }

        private static int bit(int of, int place) {
            return of >> (7 - place % 8) & 1;
        }
    }

    static boolean has(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address
                ? GIVEN_OUT.has(bytes)
                        && STANDING_FOR_OTHERS.stream().noneMatch(each -> each.has(bytes))
                : INSIDE.stream().noneMatch(each -> each.has(bytes));
    }
}
