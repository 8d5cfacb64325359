package org.zhucun.report.paper;

/**
 * What a typeface that the standard asks for is set in.
 *
 * @param asked as the standard names it: 小标宋, 仿宋, 楷体, 黑体, 宋体
 * @param used the family that is embedded
 * @param replaced whether it is another than the one asked for
 */
public record FaceInUse(String asked, String used, boolean replaced) {}
