from django.apps import AppConfig
from django.core.checks import register

from mla.runtime import checks


class RuntimeConfig(AppConfig):
    name = "mla.runtime"

    def ready(self) -> None:
        register(checks.production, checks.TAG)
