package org.zhucun.document.content;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the parts of an office file say of themselves: their names, their types, and what they refer to. */
final class OfficeParts {

    private static final String WORD = "/word/document.xml";
    private static final String EXCEL = "/xl/workbook.xml";
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, FileType> MAIN_TYPES = Map.of(
            WORD + " " + OPEN_XML + "wordprocessingml.document.main+xml", FileType.DOCX,
            EXCEL + " " + OPEN_XML + "spreadsheetml.sheet.main+xml", FileType.XLSX);

    /** What may lie elsewhere: what a reader clicks, and workbooks whose values were taken over. */
    private static final Set<String> HARMLESS_LINKS = Set.of("hyperlink", "externallinkpath");

    private final Map<String, String> types = new HashMap<>();

    /** Looks at a part's name in small letters. */
    void named(String name) throws FileRefusal {
        if (name.contains("vbaproject") || name.contains("vbadata") || name.startsWith("xl/macrosheets/")) {
            throw new FileRefusal("FILE_HAS_MACROS");
        }
        if (name.contains("/embeddings/") || name.contains("/activex/")) {
            throw new FileRefusal("FILE_HAS_OBJECTS");
        }
    }

    /** What the whole is, by its main part. */
    FileType type(Set<String> names) throws FileRefusal {
        for (String main : new String[] {WORD, EXCEL}) {
            FileType type = MAIN_TYPES.get(main + " " + types.get(main));
            if (type != null && names.contains(main.substring(1))) {
                return type;
            }
        }
        throw new FileRefusal("FILE_TYPE_UNKNOWN");
    }

    void readTypes(InputStream in) throws XMLStreamException, FileRefusal {
        XMLStreamReader xml = open(in);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                String type = attribute(xml, "ContentType");
                if (type.contains("macroenabled") || type.contains("vbaproject") || type.contains("macrosheet")) {
                    throw new FileRefusal("FILE_HAS_MACROS");
                }
                types.put(attribute(xml, "PartName"), type);
            }
        }
    }

    void readRelations(InputStream in) throws XMLStreamException, FileRefusal {
        XMLStreamReader xml = open(in);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                String type = attribute(xml, "Type");
                String kind = type.substring(type.lastIndexOf('/') + 1);
                if (kind.equals("vbaproject") || kind.equals("xlmacrosheet")) {
                    throw new FileRefusal("FILE_HAS_MACROS");
                }
                if (kind.equals("oleobject") || kind.equals("package") || kind.equals("control")) {
                    throw new FileRefusal("FILE_HAS_OBJECTS");
                }
                if (attribute(xml, "TargetMode").equals("external") && !HARMLESS_LINKS.contains(kind)) {
                    throw new FileRefusal("FILE_HAS_LINKS");
                }
            }
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    }

    private static XMLStreamReader open(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }
}
