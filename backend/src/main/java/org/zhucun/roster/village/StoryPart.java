package org.zhucun.roster.village;

/**
 * What a feature tells of villages, day by day.
 *
 * @param right the right without which it is not told
 * @param sql rows of {@code village_code}, {@code day}, {@code kind} (of {@link StoryKind}), {@code record} (what the
 *     feature calls it by: an id, a quarter), {@code text} and {@code state}
 */
public record StoryPart(String right, String sql) {}
