package org.zhucun.report.paper;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * An official document before it is set.
 *
 * @param madeAt written into the file, so that the same document is the same bytes whenever it is set
 * @param masthead of a bulletin; null of other documents
 * @param title centred above the text
 * @param blocks the text, in its order
 * @param attachments tables, each on a page of its own
 * @param signature who it is from, and when; null while it is not signed or where the masthead says it
 * @param distribution who gets it, at the foot of the last page; null without
 */
public record Paper(
        Locale locale,
        Instant madeAt,
        Masthead masthead,
        String title,
        List<Block> blocks,
        List<Attachment> attachments,
        Signature signature,
        Distribution distribution) {}
