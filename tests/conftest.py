from tests.audit.lifting import flushable

__all__ = ["flushable"]
