from django.apps import AppConfig


class RequestsConfig(AppConfig):
    name = "mla.requests"
