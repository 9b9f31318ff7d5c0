"""People and their roles, kept by the technical administrators. Every change is an event on the person's chain."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from django import forms
from django.contrib.admin.widgets import RelatedFieldWidgetWrapper
from django.contrib.auth.password_validation import validate_password
from django.db import connection, models
from django.forms import ModelForm
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from mla.accounts.models import Membership, User
from mla.audit import writer
from mla.audit.models import AUDIT_FIELDS
from mla.dutydesk.forms import day_picker
from mla.dutydesk.listing import DeskAdmin
from mla.dutydesk.rights import may_administer, reader

if TYPE_CHECKING:
    AnyModelForm = ModelForm[Any]
else:  # Generic for the type checker only.
    AnyModelForm = ModelForm


def locked_person(person_id: UUID) -> User:
    rows = User.objects.all()
    if connection.features.has_select_for_update:
        rows = rows.select_for_update(no_key=True)
    return rows.get(pk=person_id)


def note(person_id: UUID, *, verb: str, request: HttpRequest, facts: Mapping[str, Any]) -> None:
    """One event on the chain of the person whose rights changed; the admin's own transaction is open."""
    person = locked_person(person_id)
    writer.append(person, verb=verb, actor=reader(request).audit_name, at=timezone.now(), facts=facts)
    person.save(update_fields=AUDIT_FIELDS)


class PeopleAdmin(DeskAdmin):
    # The admin's own date picker needs scripts that the rest of the desk does without; the browser's shows a day as its
    # reader writes it.
    formfield_overrides: ClassVar = {models.DateField: {"widget": day_picker()}}

    def opened_by(self, request: HttpRequest) -> bool:
        return may_administer(request)

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field is not None and isinstance(field.widget, RelatedFieldWidgetWrapper):
            field.widget = field.widget.widget  # Without the links that open windows by script.
        return field

    def has_add_permission(self, request: HttpRequest) -> bool:
        return may_administer(request)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return may_administer(request)

    def log_addition(self, request: HttpRequest, obj: Any, message: Any) -> None:  # type: ignore[override]
        return None

    def log_change(self, request: HttpRequest, obj: Any, message: Any) -> None:  # type: ignore[override]
        return None


class UserForm(AnyModelForm):
    first_password = forms.CharField(
        label=_("New password"),
        help_text=_("Tell it to the person in private. Leave empty to change nothing."),
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        required=False,
    )

    class Meta:
        model = User
        fields = ("username", "first_name", "last_name", "email", "language", "time_zone", "is_active")

    def clean_first_password(self) -> str:
        given: str = self.cleaned_data["first_password"]
        if given:
            validate_password(given, self.instance)
        return given


class UserAdmin(PeopleAdmin):
    """Nothing here makes anybody a member of staff or a superuser: the desk would not ask."""

    form = UserForm

    list_display = ("username", "first_name", "last_name", "email", "is_active", "last_login")
    list_filter = ("is_active",)
    search_fields = ("username", "last_name", "email")
    ordering = ("username",)
    fields = (*UserForm.Meta.fields, "first_password")

    def save_model(self, request: HttpRequest, obj: User, form: AnyModelForm, change: bool) -> None:
        given = form.cleaned_data["first_password"]
        if given or not change:
            obj.set_password(given or None)
        if change:
            obj.save(update_fields=[*UserForm.Meta.fields, "password"])
        else:
            obj.save(force_insert=True)
        note(
            obj.pk,
            verb="person.edit" if change else "person.add",
            request=request,
            facts={"fields": sorted(form.changed_data)},
        )


class MembershipForm(AnyModelForm):
    request: HttpRequest

    class Meta:
        model = Membership
        fields = ("user", "authority", "role", "valid_from", "valid_to")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        # Otherwise whoever keeps the list of people could read every file by one more line in it.
        person = cleaned.get("user") or getattr(self.instance, "user", None)
        if person == self.request.user:
            raise forms.ValidationError(_("You cannot change your own roles. Ask another administrator."))
        return cleaned


class MembershipAdmin(PeopleAdmin):
    """A role is ended by its last day, never deleted: who could see what on a day stays answerable."""

    form = MembershipForm
    list_display = ("user", "role", "authority", "valid_from", "valid_to")
    list_filter = ("role",)
    list_select_related: ClassVar = ("user", "authority")
    search_fields = ("user__username", "user__last_name", "authority__name")
    ordering = ("user__username", "role")

    def get_form(
        self, request: HttpRequest, obj: Membership | None = None, change: bool = False, **kwargs: Any
    ) -> type[AnyModelForm]:
        # A new class for every request, so what is set on it is seen by nobody else.
        made: Any = super().get_form(request, obj, change=change, **kwargs)
        made.request = request
        return made  # type: ignore[no-any-return]

    def get_readonly_fields(self, request: HttpRequest, obj: Membership | None = None) -> tuple[str, ...]:
        return ("user", "authority", "role", "valid_from") if obj else ()

    def save_model(self, request: HttpRequest, obj: Membership, form: AnyModelForm, change: bool) -> None:
        if change:
            obj.save(update_fields=["valid_to"])
        else:
            obj.save(force_insert=True)
        note(
            obj.user_id,
            verb="role.end" if change else "role.grant",
            request=request,
            facts={
                "role": obj.role,
                "authority": str(obj.authority_id),
                "from": obj.valid_from.isoformat(),
                "to": obj.valid_to.isoformat() if obj.valid_to else "",
            },
        )
