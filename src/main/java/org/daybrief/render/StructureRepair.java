package org.daybrief.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Mends the tags that readers of the PDF by ear would stumble over: the layout engine sets a caption beside its table
 * and writes empty table heads and feet.
 */
final class StructureRepair {

    private static final Set<String> PARTS = Set.of("THead", "TBody", "TFoot");

    private StructureRepair() {}

    static void apply(PDDocument document) {
        COSBase root = document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.STRUCT_TREE_ROOT);
        if (root instanceof COSDictionary tree) {
            mend(tree);
        }
    }

    private static void mend(COSDictionary parent) {
        List<COSBase> kept = new ArrayList<>();
        COSDictionary caption = null;
        COSBase captionEntry = null;
        boolean changed = false;
        for (COSBase entry : kids(parent)) {
            COSDictionary element = element(entry);
            String type = element == null ? "" : element.getNameAsString(COSName.S, "");
            if (element != null && PARTS.contains(type) && kids(element).isEmpty()) {
                changed = true;
                continue;
            }
            if (element != null && type.equals("Table") && caption != null) {
                adopt(element, captionEntry, caption);
                kept.remove(captionEntry);
                caption = null;
                changed = true;
            }
            if (type.equals("Caption") && !"Table".equals(parent.getNameAsString(COSName.S))) {
                caption = element;
                captionEntry = entry;
            }
            kept.add(entry);
        }
        if (changed) {
            setKids(parent, kept);
        }
        for (COSBase entry : kept) {
            COSDictionary element = element(entry);
            if (element != null && element.containsKey(COSName.S)) {
                mend(element);
            }
        }
    }

    private static void adopt(COSDictionary table, COSBase captionEntry, COSDictionary caption) {
        List<COSBase> kids = new ArrayList<>(kids(table));
        kids.add(0, captionEntry);
        setKids(table, kids);
        caption.setItem(COSName.P, table);
    }

    private static @Nullable COSDictionary element(COSBase entry) {
        COSBase value = entry instanceof COSObject reference ? reference.getObject() : entry;
        return value instanceof COSDictionary dictionary ? dictionary : null;
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            List<COSBase> all = new ArrayList<>(array.size());
            array.forEach(all::add);
            return all;
        }
        return kids == null ? List.of() : List.of(kids);
    }

    private static void setKids(COSDictionary element, List<COSBase> kids) {
        COSArray array = new COSArray();
        kids.forEach(array::add);
        element.setItem(COSName.K, array);
    }
}
