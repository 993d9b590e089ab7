"""The sign-off page: served on this machine to whoever holds a key, and to nobody else."""
