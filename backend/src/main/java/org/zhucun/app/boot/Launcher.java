package org.zhucun.app.boot;

import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts the product: its database first, unless one is given, then the server; and stops them the other way round. */
public final class Launcher {

    private static final int SECONDS_TO_STOP = 20;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;
    private volatile int status;

    /** @return the exit status, 0 after an orderly stop */
    public int launch(String... arguments) {
        try {
            StartSettings settings = StartSettings.of(ConfigProvider.getConfig());
            int port = freePort(settings.host(), settings.port());
            System.setProperty(StartSettings.PORT, Integer.toString(port));
            if (settings.external().isPresent()) {
                run(settings, settings.external().get(), arguments);
            } else {
                runEmbedded(settings, arguments);
            }
        } catch (StartupException e) {
            return refuse(e);
        }
        return status;
    }

    private void runEmbedded(StartSettings settings, String... arguments) {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(settings.dataDirectory(), PreparedData.of(settings))) {
            Thread closing = new Thread(() -> close(database), "close-database");
            Runtime.getRuntime().addShutdownHook(closing);
            database.start();
            run(settings, database.address(), arguments);
            if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
                // each live reload comes through here again
                Runtime.getRuntime().removeShutdownHook(closing);
            }
        }
    }

    private void run(StartSettings settings, DatabaseAddress address, String... arguments) {
        boolean production = LaunchMode.current() == LaunchMode.NORMAL;
        boolean demonstration = new Preflight(settings, production).check(address);
        Map<String, String> properties = new HashMap<>(settings.properties(demonstration));
        properties.putAll(address.properties());
        properties.forEach(System::setProperty);
        running = true;
        try {
            if (production) {
                Quarkus.run(null, (code, failure) -> status = code, arguments);
            } else {
                Quarkus.run(arguments);
            }
        } finally {
            running = false;
            properties.keySet().forEach(System::clearProperty);
            stopped.countDown();
        }
    }

    private void close(EmbeddedDatabase database) {
        try {
            // Quarkus stops in a hook of its own, at the same time
            if (running && !stopped.await(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                System.err.println("The server did not stop in time; stopping the database under it.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }

    private static int refuse(StartupException reason) {
        // or the records held back until logging is configured would bury the sentence
        Handler silence = new ConsoleHandler();
        silence.setLevel(Level.OFF);
        InitialConfigurator.DELAYED_HANDLER.setHandlers(new Handler[] {silence});
        System.err.println(reason.getMessage());
        return 1;
    }

    /** @return the port asked for, or any free one for 0 */
    private static int freePort(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartupException(
                    "Port " + port + " on " + host + " cannot be used (" + e.getMessage()
                            + "); choose another with PORT=.",
                    e);
        }
    }
}
