package org.zhucun.report.paper.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Which characters the shapes of a font are, for those who search and copy. In a Chinese font several characters share a
 * shape, 工 and the radical ⼯; the library would take the first, and no search for 工作 would find it.
 */
final class ShownCharacters {

    private static final int AT_ONCE = 100;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private ShownCharacters() {}

    /** @param shown the character that was meant, by shape */
    static void write(PDDocument document, PDType0Font font, Map<Integer, Integer> shown) throws IOException {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Map.Entry<Integer, Integer>> all = new ArrayList<>(shown.entrySet());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Map.Entry<Integer, Integer>> part = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            map.append(part.size()).append(" beginbfchar\n");
            part.forEach(one -> map.append('<')
                    .append(HEX.toHexDigits(one.getKey().shortValue()))
                    .append("> <")
                    .append(HEX.formatHex(Character.toString(one.getValue()).getBytes(StandardCharsets.UTF_16BE)))
                    .append(">\n"));
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        byte[] bytes = map.toString().getBytes(StandardCharsets.US_ASCII);
        PDStream stream = new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
    }
}
