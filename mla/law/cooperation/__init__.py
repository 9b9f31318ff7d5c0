"""Every form of co-operation of the Convention, its Second Protocol and the UN Convention, as data."""
