"""Recognisers of our own, one idea a file, each a Presidio ``EntityRecognizer``."""

from pipeline.detect.found import Rule
from pipeline.detect.recognisers.contacts import Contacts
from pipeline.detect.recognisers.councils import CouncilNames
from pipeline.detect.recognisers.dates import ExactDates
from pipeline.detect.recognisers.health import HealthBodies
from pipeline.detect.recognisers.identifiers import Identifiers
from pipeline.detect.recognisers.places import PlaceNames
from pipeline.detect.recognisers.relations import Relations
from pipeline.detect.recognisers.roles import Roles
from pipeline.detect.recognisers.schools import SchoolNames
from pipeline.detect.recognisers.titles import Titles

OWN: tuple[type[Rule], ...] = (
    Titles,
    Roles,
    Relations,
    SchoolNames,
    CouncilNames,
    HealthBodies,
    PlaceNames,
    Contacts,
    Identifiers,
    ExactDates,
)
