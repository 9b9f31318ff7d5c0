"""The version of the templates: raised when the bytes of any letter change. A sealed letter keeps its own."""

TEMPLATE_VERSION = "7"
