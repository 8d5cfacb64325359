package org.zhucun.report.paper.layout;

import java.util.List;
import java.util.function.Consumer;
import org.zhucun.report.paper.Attachment;
import org.zhucun.report.paper.Paper;
import org.zhucun.report.paper.PaperWords;

/** Sets a document, page by page. */
public final class Typesetter {

    private final Widths widths;

    public Typesetter(Widths widths) {
        this.widths = widths;
    }

    /** @param sink gets each page when it is full */
    public void set(Paper paper, Consumer<Page> sink) {
        PaperWords words = new PaperWords(paper.locale());
        LineBreaker breaker = new LineBreaker(widths, words.isChinese());
        PageFeed feed = new PageFeed(sink, new PageNumbers(new LineBreaker(widths, true)));
        if (paper.masthead() != null) {
            new MastheadSetter(feed, breaker).set(paper.masthead());
        }
        TextSetter text = new TextSetter(feed, breaker);
        text.set(paper);
        List<Attachment> attachments = paper.attachments();
        for (int i = 0; i < attachments.size(); i++) {
            new TableSetter(feed, breaker, text).set(attachments.get(i), words.attachment(i + 1, attachments.size()));
        }
        if (paper.distribution() != null) {
            new ImprintSetter(feed, breaker).set(paper.distribution(), words);
        }
        feed.finish();
    }
}
