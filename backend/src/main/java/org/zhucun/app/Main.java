package org.zhucun.app;

import io.quarkus.runtime.annotations.QuarkusMain;
import org.zhucun.app.boot.Launcher;

/** The product's one entry point. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        int status = new Launcher().launch(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }
}
