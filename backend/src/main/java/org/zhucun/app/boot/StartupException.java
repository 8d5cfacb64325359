package org.zhucun.app.boot;

/** The product cannot start; the message is one sentence for the person at the terminal. */
public final class StartupException extends RuntimeException {

    public StartupException(String sentence) {
        super(sentence);
    }

    public StartupException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
