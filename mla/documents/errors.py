"""A letter that cannot be made as approved, or not be signed as this installation signs, is not made at all."""


class RenderRefused(Exception):
    """The document was not produced. `path` names the place in the payload, e.g. `data.identifiers[3].value`."""

    def __init__(self, problem: str, *, path: str = "") -> None:
        self.path = path
        super().__init__(f"{path}: {problem}" if path else problem)


class SigningFailed(Exception):
    """The letter was not signed, and so not sealed; the message says what the operator has to mend."""
