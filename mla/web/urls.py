from django.urls import path

from mla.web.views import cases, clerk, drafts, files, finding, home, identifiers, matters, public, steps

urlpatterns = [
    path("", home.home, name="home"),
    path("cases", cases.cases, name="cases"),
    path("cases/new", cases.case_new, name="case_new"),
    path("cases/<uuid:pk>", cases.case, name="case"),
    path("cases/<uuid:pk>/edit", cases.case_edit, name="case_edit"),
    path("cases/<uuid:pk>/identifiers", identifiers.paste, name="identifiers"),
    path("cases/<uuid:pk>/request", drafts.matter_new, name="matter_new"),
    path("requests", matters.matters, name="matters"),
    path("requests/<uuid:pk>", matters.matter, name="matter"),
    path("requests/<uuid:pk>/draft", drafts.matter_draft, name="matter_draft"),
    path("requests/<uuid:pk>/readiness", drafts.matter_readiness, name="matter_readiness"),
    path("requests/<uuid:pk>/check", drafts.matter_check, name="matter_check"),
    path("requests/<uuid:pk>/do/<slug:verb>", steps.step, name="step"),
    path("requests/<uuid:pk>/follow-up", matters.follow_up, name="follow_up"),
    path("requests/<uuid:pk>/annexes", files.annex_add, name="annex_add"),
    path("requests/<uuid:pk>/annexes/<slug:letter>", files.annex, name="annex"),
    path("requests/<uuid:pk>/record/<slug:verb>", clerk.record, name="record"),
    path("documents/<uuid:pk>", files.document, name="document"),
    path("register", clerk.register, name="register"),
    path("exports", clerk.exports, name="exports"),
    path("messages/<uuid:pk>/dispatch", clerk.dispatch, name="dispatch"),
    path("search", finding.search, name="search"),
    path("account", finding.account, name="account"),
    path("verify", public.verify, name="verify"),
    path("accessibility", public.accessibility, name="accessibility"),
]
