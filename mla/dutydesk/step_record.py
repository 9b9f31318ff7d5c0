"""What a step of the desk is: the form that asks for it, and the function of the workflow that does it."""

from collections.abc import Callable
from dataclasses import dataclass

from mla.dutydesk.step_forms import StepForm
from mla.workflow.door import Done


@dataclass(frozen=True, slots=True)
class Step:
    form: type[StepForm]
    action: Callable[..., Done]
    grave: bool = False
    """It ends the request or the protection of the data: the button warns."""
    template: str = "dutydesk/step.html"
