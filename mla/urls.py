from django.urls import URLPattern, URLResolver, path

from mla.dutydesk.site import desk

urlpatterns: list[URLPattern | URLResolver] = [path("desk/", desk.urls)]
