"""Recognisers of our own, one idea a file, each a Presidio ``EntityRecognizer``."""

from pipeline.detect.found import Rule
from pipeline.detect.recognisers.acronyms import Acronyms
from pipeline.detect.recognisers.ages import Ages
from pipeline.detect.recognisers.aliases import Aliases
from pipeline.detect.recognisers.bank_details import BankDetails
from pipeline.detect.recognisers.capital_runs import CapitalRuns
from pipeline.detect.recognisers.compounds import Compounds
from pipeline.detect.recognisers.councils import CouncilNames
from pipeline.detect.recognisers.emails import Emails
from pipeline.detect.recognisers.feasts import Feasts
from pipeline.detect.recognisers.figure_dates import FigureDates
from pipeline.detect.recognisers.firms import Firms
from pipeline.detect.recognisers.hashtags import Hashtags
from pipeline.detect.recognisers.health import HealthBodies
from pipeline.detect.recognisers.hospitals import HospitalNames
from pipeline.detect.recognisers.initials import Initialled
from pipeline.detect.recognisers.labelled_references import LabelledReferences
from pipeline.detect.recognisers.links import Links
from pipeline.detect.recognisers.lone_initials import LoneInitials
from pipeline.detect.recognisers.long_numbers import LongNumbers
from pipeline.detect.recognisers.nhs_numbers import NhsNumbers
from pipeline.detect.recognisers.number_plates import NumberPlates
from pipeline.detect.recognisers.person_numbers import PersonNumbers
from pipeline.detect.recognisers.phones import Extensions, Phones
from pipeline.detect.recognisers.places import PlaceNames
from pipeline.detect.recognisers.postcodes import Postcodes
from pipeline.detect.recognisers.pupil_numbers import PupilNumbers
from pipeline.detect.recognisers.relations import Relations
from pipeline.detect.recognisers.roles import Roles
from pipeline.detect.recognisers.rows import Rows
from pipeline.detect.recognisers.school_settings import SchoolSettings
from pipeline.detect.recognisers.schools import SchoolNames
from pipeline.detect.recognisers.selves import Selves
from pipeline.detect.recognisers.shaped_references import ShapedReferences
from pipeline.detect.recognisers.short_dates import ShortDates
from pipeline.detect.recognisers.small_runs import SmallRuns
from pipeline.detect.recognisers.spoken_phones import SpokenPhones
from pipeline.detect.recognisers.titles import Titles
from pipeline.detect.recognisers.unexplained import Unexplained
from pipeline.detect.recognisers.usernames import Usernames
from pipeline.detect.recognisers.worded_dates import WordedDates

BY_CAPITALS = frozenset(
    rule.voice
    for rule in (Titles, Roles, Relations, SchoolNames, SchoolSettings, CouncilNames, HealthBodies, PlaceNames, Firms)
)
"""Voices that are heard again where a text of capitals has been given those of print."""

STRUCTURED: tuple[type[Rule], ...] = (
    WordedDates,
    FigureDates,
    ShortDates,
    Feasts,
    Phones,
    Extensions,
    SpokenPhones,
    Emails,
    Links,
    Usernames,
    Compounds,
    Hashtags,
    NhsNumbers,
    PupilNumbers,
    PersonNumbers,
    BankDetails,
    ShapedReferences,
    LabelledReferences,
    NumberPlates,
    LongNumbers,
    Postcodes,
)
"""Dates, contacts, identifiers and postcodes: what is told by its shape or its label, and not by who is meant."""

OWN: tuple[type[Rule], ...] = (
    Titles,
    Roles,
    Relations,
    Ages,
    Rows,
    Selves,
    Initialled,
    LoneInitials,
    Acronyms,
    Aliases,
    Unexplained,
    SchoolNames,
    SchoolSettings,
    CouncilNames,
    HealthBodies,
    HospitalNames,
    PlaceNames,
    Firms,
    CapitalRuns,
    SmallRuns,
    *STRUCTURED,
)
