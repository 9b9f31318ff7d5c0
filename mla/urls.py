from django.urls import URLPattern, URLResolver, path

from mla.dutydesk.site import desk
from mla.runtime.health import healthz

urlpatterns: list[URLPattern | URLResolver] = [path("healthz", healthz), path("desk/", desk.urls)]
