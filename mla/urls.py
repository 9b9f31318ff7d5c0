from django.urls import URLPattern, URLResolver, path

from mla.runtime.health import healthz

urlpatterns: list[URLPattern | URLResolver] = [path("healthz", healthz)]
