"""The one error of rendering: a letter that cannot be made as approved is not made at all."""


class RenderRefused(Exception):
    """The document was not produced. The message says what to correct, and where, in words for a person."""


class PayloadRefused(RenderRefused):
    """The snapshot is not of the agreed shape. `path` names the place, e.g. `data.identifiers[3].port`."""

    def __init__(self, path: str, problem: str) -> None:
        self.path = path
        super().__init__(f"{path or 'document'}: {problem}")
