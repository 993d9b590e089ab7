"""A small process that holds the opened identity in memory for some minutes, so that a passphrase is typed once."""
