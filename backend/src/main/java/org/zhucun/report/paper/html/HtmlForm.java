package org.zhucun.report.paper.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.zhucun.report.paper.Paper;
import org.zhucun.report.paper.layout.Typesetter;
import org.zhucun.report.paper.layout.Widths;

/** Writes a document as HTML, page by page as it is printed. */
public final class HtmlForm {

    private final Widths widths;

    public HtmlForm(Widths widths) {
        this.widths = widths;
    }

    public void write(Paper paper, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write("<!doctype html>\n<html lang=\"" + paper.locale().toLanguageTag() + "\">\n<head>\n"
                + "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
                + HtmlPages.escaped(paper.title()) + "</title>\n<style>\n" + style()
                + "</style>\n</head>\n<body>\n<main>\n");
        HtmlPages pages = new HtmlPages(writer);
        try {
            new Typesetter(widths).set(paper, page -> {
                try {
                    pages.write(page);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        writer.write("</main>\n</body>\n</html>\n");
        writer.flush();
    }

    private static String style() throws IOException {
        try (InputStream style = HtmlForm.class.getResourceAsStream("paper.css")) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
