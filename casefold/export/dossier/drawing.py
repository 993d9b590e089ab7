"""A chart as a picture for a Word file, drawn with Pillow: bars with their names and numbers, black on white."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from casefold.export.dossier.content import Chart

WIDTH = 1500
"""Pixels: 250 an inch, on the six inches between a page's margins."""
_ROW, _NAME, _NUMBER, _SIZE = 56, 640, 90, 30
_BAR, _INK, _PAPER = (29, 79, 86), (20, 24, 26), (255, 255, 255)


def png_of(chart: Chart) -> bytes:
    """The picture, without any metadata."""
    font = ImageFont.load_default(_SIZE)
    image = Image.new("RGB", (WIDTH, max(1, len(chart.bars)) * _ROW + 10), _PAPER)
    draw = ImageDraw.Draw(image)
    most = max((bar.length for bar in chart.bars), default=0) or 1
    for place, bar in enumerate(chart.bars):
        top = 5 + place * _ROW
        draw.text((0, top + 6), _fitting(bar.name, font, _NAME - 20), _INK, font)
        end = _NAME + round((WIDTH - _NAME - _NUMBER) * bar.length / most)
        draw.rectangle((_NAME, top, max(end, _NAME + 1), top + _ROW - 16), _BAR)
        draw.text((end + 12, top + 6), bar.told, _INK, font)
    out = BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


def _fitting(name: str, font: ImageFont.FreeTypeFont | ImageFont.ImageFont, width: int) -> str:
    if font.getlength(name) <= width:
        return name
    while name and font.getlength(f"{name}…") > width:
        name = name[:-1]
    return f"{name.rstrip()}…"
