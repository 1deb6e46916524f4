from .cross_entropy import LabelSmoothingCrossEntropy, SoftTargetCrossEntropy
from .asymmetric import AsymmetricLoss
