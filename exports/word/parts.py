"""The parts of a Word file beside its words: what empty controls say, and the answers that controls share."""

from uuid import NAMESPACE_URL, uuid5

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from exports.word.controls import ANSWERS, STORE, Controls, element_of, w, words

PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"


def add_parts(document: Document, controls: Controls) -> None:
    """Add the parts that a file's controls need."""
    if controls.placeholders:
        glossary = _part(document, "word/glossary/document.xml", CONTENT_TYPE.WML_DOCUMENT_GLOSSARY, _says(controls))
        document.part.relate_to(glossary, RELATIONSHIP_TYPE.GLOSSARY_DOCUMENT)
    if controls.shared:
        answers = _part(document, "customXml/item2.xml", "application/xml", _answers(controls))
        about = _part(document, "customXml/itemProps2.xml", CONTENT_TYPE.OFC_CUSTOM_XML_PROPERTIES, _about_answers())
        document.part.relate_to(answers, RELATIONSHIP_TYPE.CUSTOM_XML)
        answers.relate_to(about, RELATIONSHIP_TYPE.CUSTOM_XML_PROPS)


def _part(document: Document, name: str, kind: str, root: etree._Element) -> Part:
    content = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return Part(PackURI(f"/{name}"), kind, content, document.part.package)


def _says(controls: Controls) -> etree._Element:
    """Return what Word puts back into a control that is emptied again."""
    parts = w("docParts")
    for says, name in controls.placeholders.items():
        about = w(
            "docPartPr",
            w("name", val=name),
            w("category", w("name", val="General"), w("gallery", val="placeholder")),
            w("types", w("type", val="bbPlcHdr")),
            w("behaviors", w("behavior", val="content")),
            w("guid", val="{" + str(uuid5(NAMESPACE_URL, f"{ANSWERS}:{name}:{says}")).upper() + "}"),
        )
        paragraph = w("p", words(says, w("rStyle", val="PlaceholderText")))
        parts.append(w("docPart", about, w("docPartBody", paragraph)))
    return w("glossaryDocument", parts)


def _answers(controls: Controls) -> etree._Element:
    root = etree.Element(f"{{{ANSWERS}}}answers", nsmap={None: ANSWERS})
    for name in sorted(controls.shared):
        etree.SubElement(root, f"{{{ANSWERS}}}{element_of(name)}")
    return root


def _about_answers() -> etree._Element:
    root = etree.Element(f"{{{PROPERTIES}}}datastoreItem", nsmap={"ds": PROPERTIES})
    root.set(f"{{{PROPERTIES}}}itemID", STORE)
    refs = etree.SubElement(root, f"{{{PROPERTIES}}}schemaRefs")
    etree.SubElement(refs, f"{{{PROPERTIES}}}schemaRef", {f"{{{PROPERTIES}}}uri": ANSWERS})
    return root
