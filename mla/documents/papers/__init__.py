"""Papers: documents that are made from a file, or from the register, when a person asks for one."""
