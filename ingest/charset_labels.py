"""Names that mail gives to charsets, and the codec that is meant (IANA charset registry; WHATWG Encoding, 4.2)."""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

_MEANT = {
    # 8-bit bytes under these names are nearly always UTF-8, and cp1252 is what mail programs write under the others
    "us-ascii": "utf-8",
    "ascii": "utf-8",
    "ansi_x3.4-1968": "utf-8",
    "646": "utf-8",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso_8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "l1": "cp1252",
    "ansi": "cp1252",
    "windows-1252": "cp1252",
    "cp-1252": "cp1252",
    "x-cp1252": "cp1252",
    "western": "cp1252",
    # direction marks of RFC 1556 change no letter
    "iso-8859-6-e": "iso-8859-6",
    "iso-8859-6-i": "iso-8859-6",
    "iso-8859-8-e": "iso-8859-8",
    "iso-8859-8-i": "iso-8859-8",
    "logical": "iso-8859-8",
    "visual": "iso-8859-8",
    # the wider charset that includes the one named
    "gb2312": "gb18030",
    "gb_2312-80": "gb18030",
    "x-gbk": "gb18030",
    "gbk": "gb18030",
    "cp936": "gb18030",
    "chinesesimp": "gb18030",
    "big5": "big5hkscs",
    "x-x-big5": "big5hkscs",
    "cn-big5": "big5hkscs",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "ms_kanji": "cp932",
    "windows-31j": "cp932",
    "x-euc-jp": "euc_jp",
    "iso-2022-jp": "iso2022_jp_ext",
    "cp50220": "iso2022_jp_ext",
    "cp50221": "iso2022_jp_ext",
    "csiso2022jp": "iso2022_jp_ext",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "ksc5601": "cp949",
    "windows-949": "cp949",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "windows-874": "cp874",
    "x-windows-874": "cp874",
    "macintosh": "mac_roman",
    "mac": "mac_roman",
    "x-mac-roman": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic",
    "x-mac-ce": "mac_latin2",
    "dos-874": "cp874",
    "koi8": "koi8_r",
    "koi8-ru": "koi8_u",
    "utf-8n": "utf-8",
    "utf8mb4": "utf-8",
    "unicode": "utf-16",
    "ucs-2": "utf-16",
    "iso-10646-ucs-2": "utf-16-be",
    "unicode-1-1-utf-8": "utf-8",
    "unicode-1-1-utf-7": "utf-7",
    "unicode-2-0-utf-7": "utf-7",
    "x-unicode-2-0-utf-7": "utf-7",
    # these say nothing
    "unknown": "",
    "x-unknown": "",
    "unknown-8bit": "",
    "x-user-defined": "",
    "default": "",
    "8bit": "",
    "7bit": "",
    "binary": "",
    "none": "",
    "utf": "",
    "text": "",
}
_NO_CHARSETS = frozenset(
    {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem", "charmap"}
)
"""Codecs of Python that no mail can mean; some of them take time quadratic in the text."""
_NUMBERED = re.compile(r"(?:x-)?(?:cp|ibm|windows|win|dos|microsoft-cp|x-cp)[-_ ]?(\d{3,5})$")
_ISO = re.compile(r"(?:iso)?[-_ ]?8859[-_ ](\d{1,2})(?:[-_:].*)?$")


class UnknownCharset(LookupError):
    """No codec is known under the name."""


@lru_cache(maxsize=256)
def codec_of(label: str) -> str:
    """The codec that a label means; empty for none and for labels that say nothing. Raises UnknownCharset."""
    name = re.split(r"[;,\s]", label.strip(" \t\r\n\"'<>[]").lower(), maxsplit=1)[0]
    name = name.removeprefix("charset=").strip("\"'=")
    if "." in name and name not in _MEANT:  # a locale: en_GB.UTF-8
        name = name.rpartition(".")[2]
    numbered, iso = _NUMBERED.match(name), _ISO.match(name)
    for each in (name, f"cp{numbered[1]}" if numbered else "", f"iso-8859-{iso[1]}" if iso else ""):
        if each in _MEANT:
            return _MEANT[each]
    for each in filter(None, (name, f"cp{numbered[1]}" if numbered else "", f"iso-8859-{iso[1]}" if iso else "")):
        found = _text_codec(each)
        if found:
            return found
    if name:
        raise UnknownCharset("no charset has this name")
    return ""


def _text_codec(name: str) -> str:
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError, UnicodeError):
        return ""
    readable = getattr(info, "_is_text_encoding", True) and info.name.replace("-", "_") not in _NO_CHARSETS
    return info.name if readable else ""
