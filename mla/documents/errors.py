"""The one error of rendering: a letter that cannot be made as approved is not made at all."""


class RenderRefused(Exception):
    """The document was not produced. `path` names the place in the payload, e.g. `data.identifiers[3].value`."""

    def __init__(self, problem: str, *, path: str = "") -> None:
        self.path = path
        super().__init__(f"{path}: {problem}" if path else problem)
