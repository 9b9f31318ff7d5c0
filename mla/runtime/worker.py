"""What a worker or the scheduler does before its first task, however it was started."""

import gc

from celery.loaders.app import AppLoader

from mla.runtime import checks


class Loader(AppLoader):
    def on_worker_init(self) -> None:
        """Before the processes of the pool are forked, which share what is loaded by then.

        Celery would run every check of Django here and read no answer; one of them loads each page of the site.
        """
        checks.refuse_unsafe()
        gc.collect()
        gc.freeze()  # what is loaded lives as long as the process: no collection touches, and so copies, a page of it
