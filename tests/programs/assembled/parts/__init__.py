from .kinds import BODIES, HEADS, LOSSES, MODELS
from .layers import ConvNorm, make_act, make_norm
from .body import Pyramid
from .head import Focal, Scores
from .model import Detector
