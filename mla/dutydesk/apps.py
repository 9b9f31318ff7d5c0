from django.apps import AppConfig


class DutyDeskConfig(AppConfig):
    name = "mla.dutydesk"
