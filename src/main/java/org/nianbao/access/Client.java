package org.nianbao.access;

import io.netty.util.NetUtil;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** From where the request comes. */
@ApplicationScoped
public class Client {
    private static final String NOWHERE = "-";
    private static final int NETWORK_BYTES = 8;

    private final CurrentVertxRequest request;

    Client(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The client's address; behind proxies that are trusted, the one that they name. {@code null} without a request. */
    public String address() {
        RoutingContext context = request.getCurrent();
        return context == null ? null : address(context);
    }

    /**
     * What one client has for itself: its address, or with IPv6 the first 64 bits of it, in hexadecimal digits: the rest of them it may
     * choose as it likes.
     */
    public static String network(RoutingContext context) {
        String address = address(context);
        byte[] bytes = address == null ? null : NetUtil.createByteArrayFromIpAddressString(address);
        return bytes == null ? NOWHERE : network(bytes);
    }

    static String network(byte[] address) {
        try {
            InetAddress client = InetAddress.getByAddress(address);
            return client instanceof Inet4Address
                    ? client.getHostAddress()
                    : HexFormat.of().formatHex(Arrays.copyOf(address, NETWORK_BYTES));
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private static String address(RoutingContext context) {
        return context.request().remoteAddress() == null
                ? null
                : context.request().remoteAddress().hostAddress();
    }
}
