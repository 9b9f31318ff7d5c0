from django.db import models


class Heartbeat(models.Model):
    """When a scheduled task last finished: the proof that scheduler, broker and worker are alive together."""

    name = models.CharField(max_length=100, primary_key=True)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.name} {self.at:%Y-%m-%dT%H:%M:%SZ}"
