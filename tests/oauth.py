"""Access tokens, and a Dovecot that takes them: signed by this test, checked by the server, no identity provider."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import time
from collections.abc import Callable

from dovecot import Dovecot

KEY = b"a key that signs nothing but this test's tokens"
_ISSUER = "https://idp.example.org"
_CONFIGURATION = """
auth_mechanisms = {mechanism}
passdb {{
  driver = oauth2
  mechanisms = {mechanism}
  args = {folder}/oauth2.conf.ext
}}
"""
_CHECKS = """
introspection_mode = local
local_validation_key_dict = fs:posix:prefix={folder}/keys/
username_attribute = email
issuers = {issuer}
"""


def token(user: str = "alice", *, lives: int = 3600, key: bytes = KEY) -> str:
    """A JWT (RFC 7519, HS256) that says who may log in, for so many seconds."""
    now = int(time.time())
    claims = {"sub": user, "email": user, "iss": _ISSUER, "iat": now - 10, "exp": now + lives}
    parts = [json.dumps(part).encode() for part in ({"alg": "HS256", "typ": "JWT"}, claims)]
    signed = b".".join(base64.urlsafe_b64encode(part).rstrip(b"=") for part in parts)
    signature = base64.urlsafe_b64encode(hmac.new(key, signed, hashlib.sha256).digest()).rstrip(b"=")
    return (signed + b"." + signature).decode()


def taking_tokens(dovecots: Callable[..., Dovecot], mechanism: str) -> Dovecot:
    """A Dovecot that lets nobody in but with a token, by this mechanism."""
    server = dovecots()
    (server.folder / "oauth2.conf.ext").write_text(_CHECKS.format(folder=server.folder, issuer=_ISSUER))
    keys = server.folder / "keys" / "default" / "HS256"
    keys.mkdir(parents=True)
    (keys / "default").write_bytes(base64.b64encode(KEY))
    for path in (*keys.parents[:2], keys, keys / "default"):
        os.chown(path, server.uid, server.gid)
    server._extra = _CONFIGURATION.format(mechanism=mechanism, folder=server.folder)
    return server.restart()
