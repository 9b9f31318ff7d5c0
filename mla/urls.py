"""Every address of the product. Accounts: signing in and one's own keys only, no sign-up and no reset by mail."""

from allauth.account import views as account
from django.contrib.auth.decorators import login_not_required
from django.urls import URLPattern, URLResolver, include, path
from django.views.i18n import set_language

from mla.dutydesk.site import desk
from mla.runtime.health import healthz

urlpatterns: list[URLPattern | URLResolver] = [
    path("accounts/login/", account.login, name="account_login"),
    path("accounts/logout/", account.logout, name="account_logout"),
    path("accounts/inactive/", account.account_inactive, name="account_inactive"),
    path("accounts/reauthenticate/", account.reauthenticate, name="account_reauthenticate"),
    path("accounts/password/change/", account.password_change, name="account_change_password"),
    path("accounts/2fa/", include("allauth.mfa.urls")),
    path("i18n/language/", login_not_required(set_language), name="set_language"),
    path("healthz", healthz, name="healthz"),
    path("desk/", desk.urls),
    path("", include("mla.web.urls")),
]
