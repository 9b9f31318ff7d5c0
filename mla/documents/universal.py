"""What PDF/UA-1 asks beyond what the engine writes: its claim beside that of PDF/A-3a, and the language of each part.

The engine writes one standard at a time (WeasyPrint issue 2783), and the language of the whole file only.
"""

from collections.abc import Iterator
from typing import Any

from weasyprint.pdf import tags

# PDF/A allows a property of another schema only when the file itself describes that schema (ISO 19005-3, 6.6.2.3).
UA = b"""<rdf:Description xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" \
xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" \
xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" rdf:about="">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
"""
END = b"</rdf:RDF>"


def claim(metadata: Any) -> None:
    """Make `metadata` (of a rendered document) write the claim into its RDF as well."""
    own = metadata.generate_rdf_metadata

    def with_claim(variant: str, version: int, conformance: str) -> bytes:
        written: bytes = own(variant, version, conformance)
        if END not in written:
            raise ValueError("the metadata of the layout engine changed its form")
        return written.replace(END, UA + END)

    metadata.generate_rdf_metadata = with_claim


def name_languages() -> None:
    """From now on a part of a letter with a `lang` of its own names it in the file (ISO 14289-1, 7.2). Once a process.

    The engine has no place for this: its own function is wrapped, and a test finds a version that lost it.
    """
    build = tags._build_box_tree

    def built(box: Any, *more: Any) -> Iterator[Any]:
        part = box.element is not None and box.element_tag not in {"html", "body"}
        language = box.element.get("lang") if part else None
        for element in build(box, *more):
            if language:
                element["Lang"] = f"({language})"
            yield element

    tags._build_box_tree = built
