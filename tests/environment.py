"""Loaded before Django reads its settings: the tests never touch an installation, and need nothing configured."""

import os
import tempfile
from pathlib import Path

# Workers of a parallel run inherit all of this from the process that started them.
SCRATCH = Path(os.environ.get("MLA_TEST_SCRATCH") or tempfile.mkdtemp(prefix="mla-tests-"))

for name in [name for name in os.environ if name.startswith("MLA_") or name in {"REDIS_URL", "EMAIL_URL"}]:
    del os.environ[name]
os.environ["MLA_TEST_SCRATCH"] = str(SCRATCH)
os.environ["MLA_DATA_DIR"] = str(SCRATCH)
os.environ["MLA_SECRET_KEY"] = "only-for-tests-0123456789-abcdefghijklmnopqrstuvwxyz"
os.environ.setdefault("DATABASE_URL", f"sqlite:///{SCRATCH / 'mla.sqlite3'}")
