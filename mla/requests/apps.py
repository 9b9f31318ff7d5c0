from django.apps import AppConfig


class RequestsConfig(AppConfig):
    name = "mla.requests"
    label = "mla_requests"
