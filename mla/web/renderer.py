"""How every form of the product is drawn: the kit's templates instead of Django's bare ones."""

from django.forms.renderers import TemplatesSetting


class KitRenderer(TemplatesSetting):
    form_template_name = "forms/fields.html"
    field_template_name = "forms/field.html"
    formset_template_name = "forms/formset.html"
