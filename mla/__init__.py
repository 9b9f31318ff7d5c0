"""Mutual assistance and data preservation under the Budapest Convention (ETS 185)."""

from mla.celery import app as celery_app

__all__ = ["celery_app"]
