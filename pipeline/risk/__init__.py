"""What could still identify a family to those who know it, though every name is hidden."""

from pipeline.risk.note import Level, Risk, RiskNote, RiskReason, level_of
from pipeline.risk.reader import read_risks, risk_of

__all__ = ["Level", "Risk", "RiskNote", "RiskReason", "level_of", "read_risks", "risk_of"]
