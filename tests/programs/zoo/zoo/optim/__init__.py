from .factory import create_optimizer
from .lamb import Lamb
from .lookahead import Lookahead
