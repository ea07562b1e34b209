package org.nianbao.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.netty.util.NetUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as one client. */
class ClientTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "::ffff:192.0.2.1, 192.0.2.1",
        "2001:db8::1, 20010db800000000",
        "2001:db8:0:0:ffff::, 20010db800000000",
        "2001:db8:0:1::1, 20010db800000001",
        "::1, 0000000000000000"
    })
    void an_address_is_a_client_and_so_is_a_network_of_ipv6(String address, String client) {
        assertEquals(client, Client.network(NetUtil.createByteArrayFromIpAddressString(address)));
    }
}
