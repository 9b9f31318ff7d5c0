"""Which lawful way leads to the data: the adviser on legal basis and channel."""
