package org.zhucun.platform.access;

import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The address that a client is throttled by. Forwarding headers count only from proxies that the configuration trusts
 * ({@code quarkus.http.proxy}), which the server has applied before. IPv6 counts by its /64: one host has them all.
 */
final class ClientAddress {

    private static final int PREFIX_BYTES = 8;

    private ClientAddress() {}

    static String of(RoutingContext routing) {
        SocketAddress remote = routing.request().remoteAddress();
        return remote == null || remote.hostAddress() == null ? "unknown" : of(remote.hostAddress());
    }

    static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), PREFIX_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException malformed) {
            return address;
        }
    }
}
