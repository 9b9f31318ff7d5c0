"""Art. 24 as a pointer: what the Convention says of extradition, that this product does not do it, and what to do."""

from dataclasses import dataclass

from mla.law.citations import Citation, known
from mla.law.text import Text


@dataclass(frozen=True, slots=True)
class Point:
    text: Text
    citation: Citation


NOT_HERE = Text(
    "To have a person handed over is extradition. This product does not do it: ask the authority for extradition of"
    " your State.",
    "La remise d’une personne relève de l’extradition. Ce produit ne s’en charge pas : saisissez l’autorité"
    " d’extradition de votre État.",
)
POINTS: tuple[Point, ...] = (
    Point(
        Text(
            "Look for your extradition treaty or arrangement with that State first: its conditions and its grounds for"
            " refusal govern.",
            "Cherchez d’abord votre traité ou arrangement d’extradition avec cet État : ses conditions et ses motifs de"
            " refus s’appliquent.",
        ),
        known("24(5)"),
    ),
    Point(
        Text(
            "The Convention adds the offences of Articles 2 to 11 to every such treaty, if both laws punish them with"
            " at least one year, or with the minimum that the treaty between the two fixes.",
            "La Convention ajoute les infractions des articles 2 à 11 à tout traité de ce type, si les deux droits les"
            " punissent d’un an au moins, ou du minimum que fixe le traité entre les deux États.",
        ),
        known("24(1)"),
    ),
    Point(
        Text(
            "Without a treaty, a State that needs one may take the Convention itself as the basis for these offences.",
            "Sans traité, un État qui en exige un peut prendre la Convention elle-même comme fondement pour ces"
            " infractions.",
        ),
        known("24(3)"),
    ),
    Point(
        Text(
            "The authority to write to is the one that State has named for extradition and provisional arrest; it is"
            " not the 24/7 point of contact. The State’s page shows what is recorded.",
            "L’autorité à saisir est celle que cet État a désignée pour l’extradition et l’arrestation provisoire ; ce"
            " n’est pas le point de contact 24/7. La page de l’État montre ce qui est enregistré.",
        ),
        known("24(7)"),
    ),
    Point(
        Text(
            "If it is refused because of nationality, ask that State to bring the case before its own prosecutors.",
            "En cas de refus fondé sur la nationalité, demandez à cet État de soumettre l’affaire à ses propres"
            " autorités de poursuite.",
        ),
        known("24(6)"),
    ),
    Point(
        Text(
            "Evidence for the extradition file is asked for here as usual: preserve it first.",
            "Les preuves utiles au dossier d’extradition se demandent ici comme d’habitude : faites-les d’abord"
            " conserver.",
        ),
        known("29(1)"),
    ),
)
